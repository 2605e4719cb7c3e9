// @generated from spec/cvm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7ddae712c82cc78a, rust-hash: ab33e45d34eeccbb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cvm.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cvm")]
    /// Error codes of Cloud Virtual Machine (cvm), API 3.0, version 2017-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CvmError {
        /// AccountQualificationRestrictions: account failed the qualification verification · 该请求账户未通过资格审计
        ///
        /// - Remedy: Find out which verification the account still lacks, and have it completed; if that is unclear, ask in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请确认账号还缺少哪项资质或认证，并予以完成；如不清楚，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单咨询。
        /// - Retry: `never`; category: `permission_denied`
        AccountQualificationRestrictions,
        /// AuthFailure.CamRoleNameAuthenticateFailed: authentication of the role name failed · 角色名鉴权失败
        ///
        /// - Remedy: Check that the role which CamRoleName names exists in Cloud Access Management (CAM, <https://www.tencentcloud.com/document/product/598>), and that the caller may pass it to an instance.
        /// - 处理建议：请检查 CamRoleName 指定的角色在访问管理（CAM，<https://cloud.tencent.com/document/product/598>）中是否存在，以及调用者是否有权将其授予实例。
        #[doc(alias("AuthFailure.CamRoleNameAuthenticateFailed"))]
        AuthFailureCamRoleNameAuthenticateFailed,
        /// EniNotAllowedChangeSubnet: ENIs do not support changing subnets · 弹性网卡不允许跨子网操作
        ///
        /// - Remedy: Leave the network interface in its subnet, or create another one in the subnet that you want and use that instead.
        /// - 处理建议：请让弹性网卡保留在原子网，或在目标子网新建弹性网卡并改用新网卡。
        /// - Retry: unknown; category: `failed_precondition`
        EniNotAllowedChangeSubnet,
        /// FailedOperation.AccountAlreadyExists
        ///
        /// - Category: `already_exists`
        #[doc(alias("FailedOperation.AccountAlreadyExists"))]
        FailedOperationAccountAlreadyExists,
        /// FailedOperation.AccountIsYourSelf: images cannot be shared with yourself · 账号为当前用户
        ///
        /// - Remedy: Name only other accounts; the account that owns the image needs no sharing.
        /// - 处理建议：请只填写其他账号；镜像所有者无需共享给自己。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.AccountIsYourSelf"))]
        FailedOperationAccountIsYourSelf,
        /// FailedOperation.AlreadyInDisasterRecoverGroup: instance is already in a placement group · 该实例已经在置放群组里
        ///
        /// - Remedy: Compare the placement group that the Message field names with the one you want: if they are the same, nothing is left to do; otherwise, take the instance out of its group first.
        /// - 处理建议：请将 Message 字段中的置放群组与目标置放群组对比：如果相同，则无需再操作；如果不同，请先将实例移出原置放群组。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.AlreadyInDisasterRecoverGroup"))]
        FailedOperationAlreadyInDisasterRecoverGroup,
        /// FailedOperation.BYOLImageShareFailed: BYOL images cannot be shared · 自带许可镜像暂时不支持共享
        ///
        /// - Remedy: Share an image that does not bring its own license (BYOL), or leave this one out.
        /// - 处理建议：请改为共享非自带许可（BYOL）的镜像，或将该镜像从请求中去掉。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.BYOLImageShareFailed"))]
        FailedOperationByolImageShareFailed,
        /// FailedOperation.DisassociateKeyPairFailed
        #[doc(alias("FailedOperation.DisassociateKeyPairFailed"))]
        FailedOperationDisassociateKeyPairFailed,
        /// FailedOperation.DisasterRecoverGroupNotFound: specified placement group does not exist · 未找到指定的容灾组
        ///
        /// - Remedy: Check with DescribeDisasterRecoverGroups that the placement group exists in the region of the request; correct the ID, then send the request again.
        /// - 处理建议：请用 DescribeDisasterRecoverGroups 确认置放群组位于请求的地域，更正 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("FailedOperation.DisasterRecoverGroupNotFound"))]
        FailedOperationDisasterRecoverGroupNotFound,
        /// FailedOperation.DisasterRecoverGroupNotMatch: placement group of the instance does not match · 实例置放群组信息不匹配
        ///
        /// - Remedy: Look up with DescribeInstances in which placement group the instance is, and name that group or another instance.
        /// - 处理建议：请用 DescribeInstances 查看实例所属的置放群组，更正请求中的置放群组或更换实例。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.DisasterRecoverGroupNotMatch"))]
        FailedOperationDisasterRecoverGroupNotMatch,
        /// FailedOperation.GetInstanceTATAgentStatusFailed
        #[doc(alias("FailedOperation.GetInstanceTATAgentStatusFailed"))]
        FailedOperationGetInstanceTatAgentStatusFailed,
        /// FailedOperation.IllegalTagKey: tag key contains invalid characters · 标签键存在不合法字符
        ///
        /// - Remedy: Remove the characters that tags may not contain, then send the request again.
        /// - 处理建议：请去掉标签键中不允许使用的字符，然后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.IllegalTagKey"))]
        FailedOperationIllegalTagKey,
        /// FailedOperation.IllegalTagValue: tag value contains invalid characters · 标签值存在不合法字符
        ///
        /// - Remedy: Remove the characters that tags may not contain, then send the request again.
        /// - 处理建议：请去掉标签值中不允许使用的字符，然后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.IllegalTagValue"))]
        FailedOperationIllegalTagValue,
        /// FailedOperation.InquiryPriceFailed
        #[doc(alias("FailedOperation.InquiryPriceFailed"))]
        FailedOperationInquiryPriceFailed,
        /// FailedOperation.InquiryRefundPriceFailed: refund cannot be calculated: the payment order is not found · 查询退换价格失败，找不到付款订单
        ///
        /// - Remedy: Check whether the instance has expired (ExpiredTime in DescribeInstances); if it has not, look for its payment order in the billing console.
        /// - 处理建议：请检查实例是否已过期（DescribeInstances 返回的 ExpiredTime）；如未过期，请在费用中心查找其付款订单。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.InquiryRefundPriceFailed"))]
        FailedOperationInquiryRefundPriceFailed,
        /// FailedOperation.InvalidImageState: image is busy · 镜像状态繁忙
        ///
        /// - Remedy: Wait until the image is NORMAL again (ImageState in DescribeImages), then send the request once more, with increasing pauses if need be.
        /// - 处理建议：请等待镜像恢复为 NORMAL（DescribeImages 返回的 ImageState），然后重新发送请求；如需多次重试，请逐次延长间隔。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("FailedOperation.InvalidImageState"))]
        FailedOperationInvalidImageState,
        /// FailedOperation.InvalidInstanceApplicationRole: instances of this applicationRole do not support the operation · 不支持操作的applicationRole实例
        ///
        /// - Remedy: Manage the instance with the product that created it, or leave it out of the request.
        /// - 处理建议：请通过创建该实例的产品进行操作，或将其从请求中去掉。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.InvalidInstanceApplicationRole"))]
        FailedOperationInvalidInstanceApplicationRole,
        /// FailedOperation.InvalidInstanceApplicationRoleEmr: EMR instances do not support this operation · 请求不支持EMR的实例
        ///
        /// - Remedy: Manage the instance with Elastic MapReduce (EMR), or leave it out of the request.
        /// - 处理建议：请通过弹性 MapReduce（EMR）操作该实例，或将其从请求中去掉。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.InvalidInstanceApplicationRoleEmr"))]
        FailedOperationInvalidInstanceApplicationRoleEmr,
        /// FailedOperation.MutActionTimerExist: instance already has this scheduled action · 该实例已存在指定的定时任务
        ///
        /// - Remedy: Keep the existing scheduled action, or delete it first if it has to be replaced.
        /// - 处理建议：可保留现有的定时任务；如需替换，请先将其删除。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("FailedOperation.MutActionTimerExist"))]
        FailedOperationMutActionTimerExist,
        /// FailedOperation.NoAvailableIpAddressCountInSubnet: subnet has no available IP addresses · 子网可用IP已耗尽
        ///
        /// - Remedy: Choose another subnet, or release addresses of this one that are no longer needed.
        /// - 处理建议：请更换子网，或释放该子网中不再需要的 IP 地址。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("FailedOperation.NoAvailableIpAddressCountInSubnet"))]
        FailedOperationNoAvailableIpAddressCountInSubnet,
        /// FailedOperation.NotFoundEIP: instance has no EIP · 当前实例没有弹性IP
        ///
        /// - Remedy: Bind an elastic IP (EIP) to the instance first, or choose one that has an EIP.
        /// - 处理建议：请先为实例绑定弹性 IP，或更换已绑定弹性 IP 的实例。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.NotFoundEIP"))]
        FailedOperationNotFoundEip,
        /// FailedOperation.NotMasterAccount: account is a collaborator, not a root account · 账号为协作者
        ///
        /// - Remedy: Pass the ID of a root account instead of a collaborator.
        /// - 处理建议：请传入主账号的 ID，而不是协作者账号的 ID。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.NotMasterAccount"))]
        FailedOperationNotMasterAccount,
        /// FailedOperation.PlacementSetNotEmpty: specified placement group is not empty · 指定的置放群组非空
        ///
        /// - Remedy: Take all instances out of the placement group, then send the request again.
        /// - 处理建议：请先将所有实例移出该置放群组，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.PlacementSetNotEmpty"))]
        FailedOperationPlacementSetNotEmpty,
        /// FailedOperation.PromotionalPerioRestriction: instance was bought in a promotion: configuration and billing mode are fixed · 促销期内购买的实例不允许调整配置或计费模式
        ///
        /// - Remedy: Keep the configuration and billing mode of this instance; for another one, buy a new instance.
        /// - 处理建议：请保留该实例的配置和计费模式；如需其他配置，请购买新实例。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.PromotionalPerioRestriction"))]
        FailedOperationPromotionalPerioRestriction,
        /// FailedOperation.PromotionalRegionRestriction: service is not available in this country or region · 暂无法在此国家/地区提供该服务
        ///
        /// - Remedy: Choose another region, or look up on the page of the offer where it is available.
        /// - 处理建议：请更换地域，或在活动页面查看可提供该服务的国家和地区。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.PromotionalRegionRestriction"))]
        FailedOperationPromotionalRegionRestriction,
        /// FailedOperation.QImageShareFailed
        #[doc(alias("FailedOperation.QImageShareFailed"))]
        FailedOperationQImageShareFailed,
        /// FailedOperation.RImageShareFailed
        #[doc(alias("FailedOperation.RImageShareFailed"))]
        FailedOperationRImageShareFailed,
        /// FailedOperation.SecurityGroupActionFailed
        #[doc(alias("FailedOperation.SecurityGroupActionFailed"))]
        FailedOperationSecurityGroupActionFailed,
        /// FailedOperation.SnapshotSizeLargerThanDataSize: snapshot is larger than the disk · 快照容量大于磁盘大小
        ///
        /// - Remedy: Choose a disk that is at least as large as the snapshot.
        /// - 处理建议：请选用容量不小于快照的磁盘。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.SnapshotSizeLargerThanDataSize"))]
        FailedOperationSnapshotSizeLargerThanDataSize,
        /// FailedOperation.SnapshotSizeLessThanDataSize: snapshot is smaller than the cloud disk · 不支持快照size小于云盘size
        ///
        /// - Remedy: Choose a snapshot that is no smaller than the cloud disk, or a smaller disk.
        /// - 处理建议：请选用不小于云盘容量的快照，或减小云盘容量。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.SnapshotSizeLessThanDataSize"))]
        FailedOperationSnapshotSizeLessThanDataSize,
        /// FailedOperation.TagKeyReserved: tag key is reserved for the system · 请求中指定的标签键为系统预留标签
        ///
        /// - Remedy: Choose another tag key.
        /// - 处理建议：请更换标签键。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.TagKeyReserved"))]
        FailedOperationTagKeyReserved,
        /// FailedOperation.TatAgentNotSupport: public image with TAT enabled is not Linux on x86\_64 · 镜像是公共镜像并且启用了自动化助手服务，但它不符合 Linux\&x86\_64
        ///
        /// - Remedy: Choose a Linux image for x86\_64, or do not enable TencentCloud Automation Tools (TAT).
        /// - 处理建议：请更换 x86\_64 架构的 Linux 镜像，或不启用自动化助手（TAT）服务。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.TatAgentNotSupport"))]
        FailedOperationTatAgentNotSupport,
        /// FailedOperation.Unreturnable: instance cannot be returned · 实例无法退还
        ///
        /// - Remedy: Compare the instance with the return policy (<https://www.tencentcloud.com/document/product/213/9711>); if it cannot be returned, keep it until it expires.
        /// - 处理建议：请对照退还规则（<https://cloud.tencent.com/document/product/213/9711>）检查该实例；如不可退还，可保留至到期。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.Unreturnable"))]
        FailedOperationUnreturnable,
        /// FailedOperation.ZoneInconsistent: instances are not in the same availability zone · 给定实例所在可用区不相同
        ///
        /// - Remedy: Send one request for each zone, with instances of that zone only.
        /// - 处理建议：请按可用区拆分请求，每次只传入同一可用区的实例。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.ZoneInconsistent"))]
        FailedOperationZoneInconsistent,
        /// ImageQuotaLimitExceeded: image quota exceeded · 镜像配额超过了限制
        ///
        /// - Remedy: Delete custom images that are no longer needed, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请删除不再需要的自定义镜像，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: unknown; category: `resource_exhausted`
        ImageQuotaLimitExceeded,
        /// InstancesQuotaLimitExceeded: more instances are to be created than the remaining quota allows · 当前创建的实例个数超过了该账户允许购买的剩余配额数
        ///
        /// - Remedy: Create fewer instances at a time, terminate some that are no longer needed, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请减少本次创建的实例个数，或销毁不再需要的实例，也可在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: unknown; category: `resource_exhausted`
        InstancesQuotaLimitExceeded,
        /// InternalError
        InternalError,
        /// InternalError.TradeUnknownError
        ///
        /// - Remedy: Look in the billing console whether an order has been placed before you send the request again. If the cause stays unclear, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：重新发送请求之前，请先在费用中心确认是否已经生成订单。如仍无法确定原因，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        #[doc(alias("InternalError.TradeUnknownError"))]
        InternalErrorTradeUnknownError,
        /// InternalServerError: internal error during the operation · 操作内部错误
        ///
        /// - Remedy: Find out whether the operation has taken effect before you send the request again. If it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：重新发送请求之前，请先确认操作是否已经生效。如持续失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        /// - Retry: unknown; category: `internal`
        InternalServerError,
        /// InvalidAccount.InsufficientBalance: account balance is insufficient · 账户余额不足
        ///
        /// - Remedy: Top up the account, then send the request again.
        /// - 处理建议：请为账号充值，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidAccount.InsufficientBalance"))]
        InvalidAccountInsufficientBalance,
        /// InvalidAccount.UnpaidOrder: account has unpaid orders · 账户有未支付订单
        ///
        /// - Remedy: Pay or cancel the open orders in the billing console, then send the request again.
        /// - 处理建议：请在费用中心支付或取消未支付的订单，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidAccount.UnpaidOrder"))]
        InvalidAccountUnpaidOrder,
        /// InvalidAccountId.NotFound: invalid account ID · 无效的账户Id
        ///
        /// - Remedy: Check that the account ID is complete and names an account that exists; correct it, then send the request again.
        /// - 处理建议：请检查账号 ID 是否完整、对应的账号是否存在，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidAccountId.NotFound"))]
        InvalidAccountIdNotFound,
        /// InvalidAccountIs.YourSelf: images cannot be shared with your own account · 您无法共享镜像给自己
        ///
        /// - Remedy: Name only other accounts; the account that owns the image needs no sharing.
        /// - 处理建议：请只填写其他账号的 ID；镜像所有者无需共享给自己。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("InvalidAccountIs.YourSelf"))]
        InvalidAccountIsYourSelf,
        /// InvalidClientToken.TooLong: ClientToken is too long · 指定的ClientToken字符串长度超出限制
        ///
        /// - Remedy: Use a ClientToken of no more than 64 bytes.
        /// - 处理建议：请使用不超过 64 字节的 ClientToken。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidClientToken.TooLong"))]
        InvalidClientTokenTooLong,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidFilterValue.LimitExceeded: value of Filter exceeds the limit · Filter传值超出限制
        ///
        /// - Remedy: Keep within the limits that the API's page gives for filters, and ask for the rest in further requests; Filter is described at <https://www.tencentcloud.com/document/api/213/15753#Filter>.
        /// - 处理建议：请将过滤条件控制在接口文档规定的上限之内，其余部分分多次查询；Filter 的说明参见 <https://cloud.tencent.com/document/api/213/15753#Filter>。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidFilterValue.LimitExceeded"))]
        InvalidFilterValueLimitExceeded,
        /// InvalidHost.NotSupported: operation is not supported on this CDH instance · 不支持该宿主机实例执行指定的操作
        ///
        /// - Remedy: Look up on the API's page for which dedicated hosts the operation is meant, and choose one of those or another operation.
        /// - 处理建议：请对照接口文档，确认该操作适用于哪些专用宿主机，更换宿主机或改用其他操作。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidHost.NotSupported"))]
        InvalidHostNotSupported,
        /// InvalidHostId.Malformed: invalid CDH ID · 无效CDH ID
        ///
        /// - Remedy: Pass the ID exactly as DescribeHosts returns it; host-1122, for instance, has a wrong length.
        /// - 处理建议：请传入 DescribeHosts 返回的完整 ID；例如 host-1122 的长度就不正确。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidHostId.Malformed"))]
        InvalidHostIdMalformed,
        /// InvalidHostId.NotFound: HostId does not exist or does not belong to the account · 指定的HostId不存在，或不属于该请求账号所有
        ///
        /// - Remedy: Check with DescribeHosts that the account which signs the request has this host in this region; correct the HostId, then send the request again.
        /// - 处理建议：请用 DescribeHosts 确认签名所用的账号在该地域拥有此宿主机，更正 HostId 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidHostId.NotFound"))]
        InvalidHostIdNotFound,
        /// InvalidImageId.InShared: image is being shared · 镜像处于共享中
        ///
        /// - Remedy: Cancel the sharing of the image with all other accounts, then send the request again.
        /// - 处理建议：请先取消该镜像对其他所有账号的共享，然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidImageId.InShared"))]
        InvalidImageIdInShared,
        /// InvalidImageId.IncorrectState: image is in the wrong state · 镜像状态不合法
        ///
        /// - Remedy: Look up the ImageState with DescribeImages: wait until the image is NORMAL, or choose another one if its creation or import has failed.
        /// - 处理建议：请用 DescribeImages 查看 ImageState：等待镜像变为 NORMAL；如镜像创建或导入失败，请更换镜像。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidImageId.IncorrectState"))]
        InvalidImageIdIncorrectState,
        /// InvalidImageId.Malformed: invalid image ID format · 错误的镜像Id格式
        ///
        /// - Remedy: Pass the ID exactly as DescribeImages returns it: img- followed by letters and digits.
        /// - 处理建议：请传入 DescribeImages 返回的完整镜像 ID，格式为 img- 后接字母和数字。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidImageId.Malformed"))]
        InvalidImageIdMalformed,
        /// InvalidImageId.NotFound: image cannot be found · 未找到该镜像
        ///
        /// - Remedy: Check with DescribeImages that the image exists in the region of the request and that the account owns it or has it shared; correct the ID, then send the request again.
        /// - 处理建议：请用 DescribeImages 确认镜像位于请求的地域，且归当前账号所有或已共享给该账号，更正镜像 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidImageId.NotFound"))]
        InvalidImageIdNotFound,
        /// InvalidImageId.TooLarge: image size exceeds the limit · 镜像大小超过限制
        ///
        /// - Remedy: Choose a smaller image, or make one from a smaller disk; the API's page says how large it may be.
        /// - 处理建议：请更换较小的镜像，或使用较小的磁盘重新制作镜像；大小上限参见接口文档。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidImageId.TooLarge"))]
        InvalidImageIdTooLarge,
        /// InvalidImageName.Duplicate: image name already exists · 镜像名称与原有镜像重复
        ///
        /// - Remedy: Choose a name that no other image of the account has in this region.
        /// - 处理建议：请更换名称，不要与账号在该地域的其他镜像重名。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("InvalidImageName.Duplicate"))]
        InvalidImageNameDuplicate,
        /// InvalidImageOsType.Unsupported: operating system type is not supported · 不支持的操作系统类型
        ///
        /// - Remedy: Choose one of the types that DescribeImportImageOs returns.
        /// - 处理建议：请从 DescribeImportImageOs 返回的操作系统类型中选择。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidImageOsType.Unsupported"))]
        InvalidImageOsTypeUnsupported,
        /// InvalidImageOsVersion.Unsupported: operating system version is not supported · 不支持的操作系统版本
        ///
        /// - Remedy: Choose one of the versions that DescribeImportImageOs returns.
        /// - 处理建议：请从 DescribeImportImageOs 返回的操作系统版本中选择。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidImageOsVersion.Unsupported"))]
        InvalidImageOsVersionUnsupported,
        /// InvalidInstance.NotSupported: instance is not supported · 不被支持的实例
        ///
        /// - Remedy: Look up on the API's page for which instances the operation is meant, and choose one of those or another operation.
        /// - 处理建议：请对照接口文档，确认该操作适用于哪些实例，更换实例或改用其他操作。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidInstance.NotSupported"))]
        InvalidInstanceNotSupported,
        /// InvalidInstanceId.Malformed: invalid instance ID · 无效实例ID
        ///
        /// - Remedy: Pass the ID exactly as DescribeInstances returns it: ins- followed by eight lowercase letters or digits (ins-1122, for instance, has a wrong length).
        /// - 处理建议：请传入 DescribeInstances 返回的完整实例 ID：ins- 后接 8 位小写字母或数字（例如 ins-1122 的长度就不正确）。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidInstanceId.Malformed"))]
        InvalidInstanceIdMalformed,
        /// InvalidInstanceId.NotFound: no instance found · 没有找到相应实例
        ///
        /// - Remedy: Check with DescribeInstances that the instance exists in the region of the request, belongs to the account that signs it and has not been terminated; correct the ID, then send the request again.
        /// - 处理建议：请用 DescribeInstances 确认实例位于请求的地域、属于签名所用的账号且未被销毁，更正实例 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidInstanceId.NotFound"))]
        InvalidInstanceIdNotFound,
        /// InvalidInstanceName.TooLong: InstanceName is too long · 指定的InstanceName字符串长度超出限制
        ///
        /// - Remedy: Shorten the name to 60 bytes or fewer; the service names two limits, 60 and 128 bytes, and the lower one is always safe.
        /// - 处理建议：请将名称缩短到 60 字节以内；服务的说明给出了 60 和 128 字节两个上限，以较小者为准最为稳妥。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidInstanceName.TooLong"))]
        InvalidInstanceNameTooLong,
        /// InvalidInstanceNotSupportedPrepaidInstance: prepaid instance does not meet the return policy · 该实例不满足包月退还规则
        ///
        /// - Remedy: Compare the instance with the return policy (<https://www.tencentcloud.com/document/product/213/9711>); if it cannot be returned, keep it until it expires.
        /// - 处理建议：请对照退还规则（<https://cloud.tencent.com/document/product/213/9711>）检查该实例；如不可退还，可保留至到期。
        /// - Retry: unknown; category: `failed_precondition`
        InvalidInstanceNotSupportedPrepaidInstance,
        /// InvalidInstanceState: operation cannot be performed in the current state of the instance · 指定实例的当前状态不能进行该操作
        ///
        /// - Remedy: Look up the state with DescribeInstancesStatus: wait if it is changing by itself, else bring the instance into the state that the operation requires.
        /// - 处理建议：请用 DescribeInstancesStatus 查看实例状态：如状态正在变化，请等待其结束；否则请先将实例调整到操作所要求的状态。
        /// - Retry: unknown; category: `failed_precondition`
        InvalidInstanceState,
        /// InvalidInstanceType.Malformed: format of InstanceType is invalid · 指定InstanceType参数格式不合法
        ///
        /// - Remedy: Pass the type exactly as DescribeInstanceTypeConfigs returns it.
        /// - 处理建议：请传入 DescribeInstanceTypeConfigs 返回的机型名称。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidInstanceType.Malformed"))]
        InvalidInstanceTypeMalformed,
        /// InvalidKeyPair.LimitExceeded: number of key pairs exceeds the limit · 密钥对数量超过限制
        ///
        /// - Remedy: Delete key pairs that are no longer needed, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether the limit can be raised.
        /// - 处理建议：请删除不再需要的密钥对，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单咨询能否提高上限。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("InvalidKeyPair.LimitExceeded"))]
        InvalidKeyPairLimitExceeded,
        /// InvalidKeyPairId.Malformed: invalid key pair ID · 无效密钥对ID
        ///
        /// - Remedy: Pass the ID exactly as DescribeKeyPairs returns it; skey-1122, for instance, has a wrong length.
        /// - 处理建议：请传入 DescribeKeyPairs 返回的完整 ID；例如 skey-1122 的长度就不正确。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidKeyPairId.Malformed"))]
        InvalidKeyPairIdMalformed,
        /// InvalidKeyPairId.NotFound: key pair ID does not exist · 指定的密钥对ID不存在
        ///
        /// - Remedy: Check with DescribeKeyPairs that the key pair exists and belongs to the account that signs the request; correct the ID, then send the request again.
        /// - 处理建议：请用 DescribeKeyPairs 确认密钥对存在且属于签名所用的账号，更正 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidKeyPairId.NotFound"))]
        InvalidKeyPairIdNotFound,
        /// InvalidKeyPairName.Duplicate: key pair name already exists · 密钥对名称重复
        ///
        /// - Remedy: Choose a name that no other key pair of the account has, or use the existing key pair.
        /// - 处理建议：请更换名称，不要与账号的其他密钥对重名，或直接使用现有的密钥对。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("InvalidKeyPairName.Duplicate"))]
        InvalidKeyPairNameDuplicate,
        /// InvalidKeyPairNameEmpty: key pair name is empty · 密钥名称为空
        ///
        /// - Remedy: Name the key pair: 1 to 25 characters, which may be letters, digits and underscores.
        /// - 处理建议：请填写密钥对名称：1 到 25 个字符，只能包含英文字母、数字和下划线。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidKeyPairNameEmpty,
        /// InvalidKeyPairNameIncludeIllegalChar: key pair name contains invalid characters · 密钥名称包含非法字符
        ///
        /// - Remedy: Use only letters, digits and underscores in the name.
        /// - 处理建议：名称请只使用英文字母、数字和下划线。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidKeyPairNameIncludeIllegalChar,
        /// InvalidKeyPairNameTooLong: key pair name exceeds 25 characters · 密钥名称超过25个字符
        ///
        /// - Remedy: Choose a shorter name.
        /// - 处理建议：请换用更短的名称。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidKeyPairNameTooLong,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AtMostOne
        #[doc(alias("InvalidParameter.AtMostOne"))]
        InvalidParameterAtMostOne,
        /// InvalidParameter.AutoSnapshotNotSupported
        #[doc(alias("InvalidParameter.AutoSnapshotNotSupported"))]
        InvalidParameterAutoSnapshotNotSupported,
        /// InvalidParameter.CdcNotSupported
        #[doc(alias("InvalidParameter.CdcNotSupported"))]
        InvalidParameterCdcNotSupported,
        /// InvalidParameter.CdzNotSupported
        #[doc(alias("InvalidParameter.CdzNotSupported"))]
        InvalidParameterCdzNotSupported,
        /// InvalidParameter.DataDiskIdContainsRootDisk
        #[doc(alias("InvalidParameter.DataDiskIdContainsRootDisk"))]
        InvalidParameterDataDiskIdContainsRootDisk,
        /// InvalidParameter.DataDiskNotBelongSpecifiedInstance
        #[doc(alias("InvalidParameter.DataDiskNotBelongSpecifiedInstance"))]
        InvalidParameterDataDiskNotBelongSpecifiedInstance,
        /// InvalidParameter.DuplicateSystemSnapshots
        #[doc(alias("InvalidParameter.DuplicateSystemSnapshots"))]
        InvalidParameterDuplicateSystemSnapshots,
        /// InvalidParameter.EdgeZoneMissInternetAccessible: three-carrier public IPs in an edge zone require that of the primary IP · 边缘可用区指定三网外网IP参数需要先指定主ip外网IP参数
        ///
        /// - Remedy: Set the public IP parameter of the primary IP address first, then those of the three carriers (CTCC, CUCC, CMCC).
        /// - 处理建议：请先指定主 IP 的外网 IP 参数，再指定三网（电信、联通、移动）的外网 IP 参数。
        #[doc(alias("InvalidParameter.EdgeZoneMissInternetAccessible"))]
        InvalidParameterEdgeZoneMissInternetAccessible,
        /// InvalidParameter.HostIdCustomizedInstanceTypeNotSupport
        #[doc(alias("InvalidParameter.HostIdCustomizedInstanceTypeNotSupport"))]
        InvalidParameterHostIdCustomizedInstanceTypeNotSupport,
        /// InvalidParameter.HostIdInstanceTypeNotSupport
        #[doc(alias("InvalidParameter.HostIdInstanceTypeNotSupport"))]
        InvalidParameterHostIdInstanceTypeNotSupport,
        /// InvalidParameter.HostIdStandardInstanceTypeNotSupport
        #[doc(alias("InvalidParameter.HostIdStandardInstanceTypeNotSupport"))]
        InvalidParameterHostIdStandardInstanceTypeNotSupport,
        /// InvalidParameter.HostIdStatusNotSupport: operation is not supported in the current state of the host · 该主机当前状态不支持该操作
        ///
        /// - Remedy: Look up the HostState with DescribeHosts, and choose another host if this one does not return to RUNNING.
        /// - 处理建议：请用 DescribeHosts 查看 HostState；如宿主机未恢复为 RUNNING，请更换宿主机。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameter.HostIdStatusNotSupport"))]
        InvalidParameterHostIdStatusNotSupport,
        /// InvalidParameter.HostNameIllegal
        #[doc(alias("InvalidParameter.HostNameIllegal"))]
        InvalidParameterHostNameIllegal,
        /// InvalidParameter.ImageIdsSnapshotIdsMustOne: exactly one of ImageIds and SnapshotIds is required · 参数ImageIds和SnapshotIds必须有且仅有一个
        ///
        /// - Remedy: Pass one of the two and leave the other out.
        /// - 处理建议：请传入其中一个参数，并去掉另一个。
        #[doc(alias("InvalidParameter.ImageIdsSnapshotIdsMustOne"))]
        InvalidParameterImageIdsSnapshotIdsMustOne,
        /// InvalidParameter.InstanceImageNotSupport
        #[doc(alias("InvalidParameter.InstanceImageNotSupport"))]
        InvalidParameterInstanceImageNotSupport,
        /// InvalidParameter.InstanceTypeNotSupport
        #[doc(alias("InvalidParameter.InstanceTypeNotSupport"))]
        InvalidParameterInstanceTypeNotSupport,
        /// InvalidParameter.InstanceTypeSupportedHostNotFound
        #[doc(alias("InvalidParameter.InstanceTypeSupportedHostNotFound"))]
        InvalidParameterInstanceTypeSupportedHostNotFound,
        /// InvalidParameter.InternetAccessibleNotSupported
        #[doc(alias("InvalidParameter.InternetAccessibleNotSupported"))]
        InvalidParameterInternetAccessibleNotSupported,
        /// InvalidParameter.InvalidCloudDiskSoldOut: cloud disks are sold out · 云盘资源售罄
        ///
        /// - Remedy: Choose another disk type or zone, or place the order again when there is new stock.
        /// - 处理建议：请更换云盘类型或可用区，或等有库存后重新下单。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("InvalidParameter.InvalidCloudDiskSoldOut"))]
        InvalidParameterInvalidCloudDiskSoldOut,
        /// InvalidParameter.InvalidDependence
        #[doc(alias("InvalidParameter.InvalidDependence"))]
        InvalidParameterInvalidDependence,
        /// InvalidParameter.InvalidInstanceNotSupported
        #[doc(alias("InvalidParameter.InvalidInstanceNotSupported"))]
        InvalidParameterInvalidInstanceNotSupported,
        /// InvalidParameter.InvalidIpFormat
        #[doc(alias("InvalidParameter.InvalidIpFormat"))]
        InvalidParameterInvalidIpFormat,
        /// InvalidParameter.InvalidKmsKeyId
        #[doc(alias("InvalidParameter.InvalidKmsKeyId"))]
        InvalidParameterInvalidKmsKeyId,
        /// InvalidParameter.InvalidParameterCoexistImageIdsFilters
        #[doc(alias("InvalidParameter.InvalidParameterCoexistImageIdsFilters"))]
        InvalidParameterInvalidParameterCoexistImageIdsFilters,
        /// InvalidParameter.InvalidParameterUrlError
        #[doc(alias("InvalidParameter.InvalidParameterUrlError"))]
        InvalidParameterInvalidParameterUrlError,
        /// InvalidParameter.InvalidTargetOSType
        #[doc(alias("InvalidParameter.InvalidTargetOSType"))]
        InvalidParameterInvalidTargetOsType,
        /// InvalidParameter.LackCoreCountOrThreadPerCore: CoreCount and ThreadPerCore must be given together · CoreCount和ThreadPerCore必须同时提供
        ///
        /// - Remedy: Add the one that is missing, or leave out both.
        /// - 处理建议：请补上缺少的参数，或两个都不传。
        #[doc(alias("InvalidParameter.LackCoreCountOrThreadPerCore"))]
        InvalidParameterLackCoreCountOrThreadPerCore,
        /// InvalidParameter.LocalDataDiskNotSupport
        #[doc(alias("InvalidParameter.LocalDataDiskNotSupport"))]
        InvalidParameterLocalDataDiskNotSupport,
        /// InvalidParameter.OnlySupportForEdgeZone
        #[doc(alias("InvalidParameter.OnlySupportForEdgeZone"))]
        InvalidParameterOnlySupportForEdgeZone,
        /// InvalidParameter.ParameterConflict: logging in by key and keeping the image's login exclude each other · 不支持同时指定密钥登录和保持镜像登录方式
        ///
        /// - Remedy: In LoginSettings, pass either KeyIds or KeepImageLogin.
        /// - 处理建议：LoginSettings 中的 KeyIds 与 KeepImageLogin 请只传一个。
        #[doc(alias("InvalidParameter.ParameterConflict"))]
        InvalidParameterParameterConflict,
        /// InvalidParameter.PasswordNotSupported
        #[doc(alias("InvalidParameter.PasswordNotSupported"))]
        InvalidParameterPasswordNotSupported,
        /// InvalidParameter.SnapshotNotFound: specified snapshot does not exist · 指定的快照不存在
        ///
        /// - Remedy: Check with DescribeSnapshots that the snapshot exists in the region of the request; correct the ID, then send the request again.
        /// - 处理建议：请用 DescribeSnapshots 确认快照位于请求的地域，更正 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameter.SnapshotNotFound"))]
        InvalidParameterSnapshotNotFound,
        /// InvalidParameter.SpecialParameterForSpecialAccount: parameter is for accounts on the allowlist · 这个参数需要开启白名单才可以使用
        ///
        /// - Remedy: Leave the parameter out, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> to have the account put on the allowlist.
        /// - 处理建议：请去掉该参数，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请开通白名单。
        /// - Retry: unknown; category: `permission_denied`
        #[doc(alias("InvalidParameter.SpecialParameterForSpecialAccount"))]
        InvalidParameterSpecialParameterForSpecialAccount,
        /// InvalidParameter.SpecifyOneParameter
        #[doc(alias("InvalidParameter.SpecifyOneParameter"))]
        InvalidParameterSpecifyOneParameter,
        /// InvalidParameter.SwapDiskNotSupport
        #[doc(alias("InvalidParameter.SwapDiskNotSupport"))]
        InvalidParameterSwapDiskNotSupport,
        /// InvalidParameter.SystemSnapshotNotFound: no snapshot of a system disk is given · 参数不包含系统盘快照
        ///
        /// - Remedy: Pass exactly one snapshot of a system disk, beside those of data disks.
        /// - 处理建议：除数据盘快照外，请传入且只传入一个系统盘快照。
        #[doc(alias("InvalidParameter.SystemSnapshotNotFound"))]
        InvalidParameterSystemSnapshotNotFound,
        /// InvalidParameter.ValueTooLarge
        #[doc(alias("InvalidParameter.ValueTooLarge"))]
        InvalidParameterDotValueTooLarge,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterConflict: two parameters exclude each other · 指定的两个参数冲突，不能同时存在
        ///
        /// - Remedy: Bind the EIP either to an instance or to a private IP address of a network interface, and leave out the parameters of the other.
        /// - 处理建议：EIP 只能绑定到实例，或绑定到指定网卡的指定内网 IP，请二选一，并去掉另一种方式的参数。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidParameterConflict,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AmountNotEqual
        #[doc(alias("InvalidParameterValue.AmountNotEqual"))]
        InvalidParameterValueAmountNotEqual,
        /// InvalidParameterValue.BandwidthPackageIdMalformed: invalid bandwidth package ID · 共享带宽包ID不合要求
        ///
        /// - Remedy: Pass the complete ID: bwp- followed by eight lowercase letters or digits.
        /// - 处理建议：请传入完整的共享带宽包 ID：bwp- 后接 8 位小写字母或数字。
        #[doc(alias("InvalidParameterValue.BandwidthPackageIdMalformed"))]
        InvalidParameterValueBandwidthPackageIdMalformed,
        /// InvalidParameterValue.BandwidthPackageIdNotFound: specified bandwidth package does not exist · 指定的带宽包不存在
        ///
        /// - Remedy: Check with DescribeBandwidthPackages that the bandwidth package exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeBandwidthPackages 确认带宽包位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.BandwidthPackageIdNotFound"))]
        InvalidParameterValueBandwidthPackageIdNotFound,
        /// InvalidParameterValue.BandwidthPackageIspNotMatch
        #[doc(alias("InvalidParameterValue.BandwidthPackageIspNotMatch"))]
        InvalidParameterValueBandwidthPackageIspNotMatch,
        /// InvalidParameterValue.BandwidthPackageZoneNotMatch
        #[doc(alias("InvalidParameterValue.BandwidthPackageZoneNotMatch"))]
        InvalidParameterValueBandwidthPackageZoneNotMatch,
        /// InvalidParameterValue.BasicNetworkInstanceFamily: instance is in the classic network, and the target type supports VPC only · 实例为基础网络实例，目标实例规格仅支持私有网络
        ///
        /// - Remedy: Move the instance to a VPC first, or choose a type that supports the classic network.
        /// - 处理建议：请先将实例切换到私有网络，或选择支持基础网络的实例规格。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.BasicNetworkInstanceFamily"))]
        InvalidParameterValueBasicNetworkInstanceFamily,
        /// InvalidParameterValue.BucketNotFound: bucket does not exist · 存储桶不存在
        ///
        /// - Remedy: Check the name of the bucket and its region in Cloud Object Storage (COS); correct it or create the bucket, then send the request again.
        /// - 处理建议：请在对象存储（COS）中核对存储桶的名称和所在地域，更正名称或创建存储桶后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.BucketNotFound"))]
        InvalidParameterValueBucketNotFound,
        /// InvalidParameterValue.CamRoleNameMalformed: CamRoleName does not meet the requirements · CamRoleName不合要求
        ///
        /// - Remedy: Use only letters, digits and the symbols + = , . @ \_ - in the name.
        /// - 处理建议：名称请只使用英文字母、数字以及 + = , . @ \_ - 这些字符。
        #[doc(alias("InvalidParameterValue.CamRoleNameMalformed"))]
        InvalidParameterValueCamRoleNameMalformed,
        /// InvalidParameterValue.CdhOnlyLocalDataDiskResize: CDH disk expansion supports only LOCAL\_BASIC and LOCAL\_SSD · CDH磁盘扩容只支持LOCAL\_BASIC和LOCAL\_SSD
        ///
        /// - Remedy: Leave disks of other types out of the request.
        /// - 处理建议：请将其他类型的磁盘从请求中去掉。
        #[doc(alias("InvalidParameterValue.CdhOnlyLocalDataDiskResize"))]
        InvalidParameterValueCdhOnlyLocalDataDiskResize,
        /// InvalidParameterValue.ChcHostsNotFound: CHC hosts not found · 找不到对应的CHC物理服务器
        ///
        /// - Remedy: Check with DescribeChcHosts that the CHC host exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeChcHosts 确认 CHC 物理服务器位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.ChcHostsNotFound"))]
        InvalidParameterValueChcHostsNotFound,
        /// InvalidParameterValue.ChcNetworkEmpty: no network is configured for this CHC · 该CHC未配置任何网络
        ///
        /// - Remedy: Configure the out-of-band and the deployment network of the CHC first (ConfigureChcAssistVpc, ConfigureChcDeployVpc), then send the request again.
        /// - 处理建议：请先为该 CHC 配置带外网络和部署网络（ConfigureChcAssistVpc、ConfigureChcDeployVpc），然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.ChcNetworkEmpty"))]
        InvalidParameterValueChcNetworkEmpty,
        /// InvalidParameterValue.CloudSsdDataDiskSizeTooSmall: SSD data disk is smaller than 100 GB · SSD云硬盘为数据盘时，购买大小不得小于100GB
        ///
        /// - Remedy: Make the data disk larger, or choose another type of disk.
        /// - 处理建议：请增大数据盘容量，或更换其他类型的云硬盘。
        #[doc(alias("InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"))]
        InvalidParameterValueCloudSsdDataDiskSizeTooSmall,
        /// InvalidParameterValue.CoreCountValue
        #[doc(alias("InvalidParameterValue.CoreCountValue"))]
        InvalidParameterValueCoreCountValue,
        /// InvalidParameterValue.DedicatedClusterNotSupportedChargeType
        #[doc(alias("InvalidParameterValue.DedicatedClusterNotSupportedChargeType"))]
        InvalidParameterValueDedicatedClusterNotSupportedChargeType,
        /// InvalidParameterValue.DedicatedResourcePackIdsNotFound
        ///
        /// - Category: `not_found`
        #[doc(alias("InvalidParameterValue.DedicatedResourcePackIdsNotFound"))]
        InvalidParameterValueDedicatedResourcePackIdsNotFound,
        /// InvalidParameterValue.DedicatedResourcePackName: invalid name of a dedicated resource pack · 专有资源包名称无效
        ///
        /// - Remedy: Use 1 to 60 characters: Chinese characters, letters, digits, hyphens and underscores.
        /// - 处理建议：名称请使用 1 到 60 个字符，只能包含中文、英文字母、数字、连字符（-）和下划线（\_）。
        #[doc(alias("InvalidParameterValue.DedicatedResourcePackName"))]
        InvalidParameterValueDedicatedResourcePackName,
        /// InvalidParameterValue.DedicatedResourcePackNotValid: no valid dedicated resource pack was found · 未找到有效的专有资源包
        ///
        /// - Remedy: Check in the console that the account has a dedicated resource pack which is in effect and fits the request.
        /// - 处理建议：请在控制台确认账号下有已生效且符合请求条件的专有资源包。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.DedicatedResourcePackNotValid"))]
        InvalidParameterValueDedicatedResourcePackNotValid,
        /// InvalidParameterValue.DedicatedResourcePackTenancyMismatch
        #[doc(alias("InvalidParameterValue.DedicatedResourcePackTenancyMismatch"))]
        InvalidParameterValueDedicatedResourcePackTenancyMismatch,
        /// InvalidParameterValue.DeployVpcAlreadyExists: a deployment VPC already exists · 已经存在部署VPC
        ///
        /// - Remedy: Use the existing deployment network, or remove it first (RemoveChcDeployVpc) to configure another.
        /// - 处理建议：请直接使用现有的部署网络；如需更换，请先将其清除（RemoveChcDeployVpc）。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("InvalidParameterValue.DeployVpcAlreadyExists"))]
        InvalidParameterValueDeployVpcAlreadyExists,
        /// InvalidParameterValue.DisasterRecoverGroupIdMalformed
        #[doc(alias("InvalidParameterValue.DisasterRecoverGroupIdMalformed"))]
        InvalidParameterValueDisasterRecoverGroupIdMalformed,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate,
        /// InvalidParameterValue.DuplicateTags
        #[doc(alias("InvalidParameterValue.DuplicateTags"))]
        InvalidParameterValueDuplicateTags,
        /// InvalidParameterValue.ElasticNetworkNotExist: ENI does not exist · 弹性网卡数据不存在
        ///
        /// - Remedy: Check with DescribeNetworkInterfaces that the network interface exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeNetworkInterfaces 确认弹性网卡位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.ElasticNetworkNotExist"))]
        InvalidParameterValueElasticNetworkNotExist,
        /// InvalidParameterValue.ElasticNetworkVpcSubnetMismatch: VPC or subnets of the ENIs do not match · 弹性网卡数据vpc子网不匹配
        ///
        /// - Remedy: Put the network interfaces into one VPC, each in a subnet of its own.
        /// - 处理建议：请将各弹性网卡置于同一 VPC 的不同子网。
        #[doc(alias("InvalidParameterValue.ElasticNetworkVpcSubnetMismatch"))]
        InvalidParameterValueElasticNetworkVpcSubnetMismatch,
        /// InvalidParameterValue.EniIdMalformed
        #[doc(alias("InvalidParameterValue.EniIdMalformed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-22"
        )]
        InvalidParameterValueEniIdMalformed,
        /// InvalidParameterValue.ExternalIpQuotaLimited: more public IPs are requested than the instance type allows · 实例的申请的外网IP个数超过了这种规格实例的外网ip配额
        ///
        /// - Remedy: Request fewer public IP addresses, or choose an instance type that allows more.
        /// - 处理建议：请减少申请的外网 IP 个数，或选择配额更高的实例规格。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("InvalidParameterValue.ExternalIpQuotaLimited"))]
        InvalidParameterValueExternalIpQuotaLimited,
        /// InvalidParameterValue.GPUInstanceFamily: non-GPU instances cannot be changed to GPU instances · 非GPU实例不允许转为GPU实例
        ///
        /// - Remedy: Choose a non-GPU type, or create a GPU instance anew.
        /// - 处理建议：请选择非 GPU 机型，或新建 GPU 实例。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.GPUInstanceFamily"))]
        InvalidParameterValueGpuInstanceFamily,
        /// InvalidParameterValue.HpcClusterBusinessIdNotSupported
        #[doc(alias("InvalidParameterValue.HpcClusterBusinessIdNotSupported"))]
        InvalidParameterValueHpcClusterBusinessIdNotSupported,
        /// InvalidParameterValue.HpcClusterIdZoneIdNotMatch: HPC cluster is bound to another availability zone · 您的高性能计算集群已经绑定其他可用区
        ///
        /// - Remedy: Buy the instances in the zone of the cluster, or name a cluster of the zone that you want.
        /// - 处理建议：请在集群所在的可用区购买实例，或改用目标可用区的集群。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.HpcClusterIdZoneIdNotMatch"))]
        InvalidParameterValueHpcClusterIdZoneIdNotMatch,
        /// InvalidParameterValue.IPAddressMalformed
        #[doc(alias("InvalidParameterValue.IPAddressMalformed"))]
        InvalidParameterValueIpAddressMalformed,
        /// InvalidParameterValue.IPv6AddressMalformed
        #[doc(alias("InvalidParameterValue.IPv6AddressMalformed"))]
        InvalidParameterValueIPv6AddressMalformed,
        /// InvalidParameterValue.ISOMustImportByForce: ISO files must be imported by force · ISO文件必须强制导入
        ///
        /// - Remedy: Set Force to true in ImportImage.
        /// - 处理建议：请在 ImportImage 中将 Force 设为 true。
        #[doc(alias("InvalidParameterValue.ISOMustImportByForce"))]
        InvalidParameterValueIsoMustImportByForce,
        /// InvalidParameterValue.IllegalHostName
        #[doc(alias("InvalidParameterValue.IllegalHostName"))]
        InvalidParameterValueIllegalHostName,
        /// InvalidParameterValue.IncorrectFormat
        #[doc(alias("InvalidParameterValue.IncorrectFormat"))]
        InvalidParameterValueIncorrectFormat,
        /// InvalidParameterValue.InstanceIdMalformed: invalid instance ID · 实例ID不合要求
        ///
        /// - Remedy: Pass the complete ID: ins- followed by eight lowercase letters or digits.
        /// - 处理建议：请传入完整的实例 ID：ins- 后接 8 位小写字母或数字。
        #[doc(alias("InvalidParameterValue.InstanceIdMalformed"))]
        InvalidParameterValueInstanceIdMalformed,
        /// InvalidParameterValue.InstanceNotSupportedMixPricingModel: instances have different billing modes · 不支持操作不同计费方式的实例
        ///
        /// - Remedy: Send one request for each billing mode, with instances of that mode only.
        /// - 处理建议：请按计费方式拆分请求，每次只传入同一计费方式的实例。
        #[doc(alias("InvalidParameterValue.InstanceNotSupportedMixPricingModel"))]
        InvalidParameterValueInstanceNotSupportedMixPricingModel,
        /// InvalidParameterValue.InstanceTypeNotFound: specified instance type does not exist · 指定机型不存在
        ///
        /// - Remedy: Pass the type exactly as DescribeInstanceTypeConfigs returns it for the region of the request.
        /// - 处理建议：请传入 DescribeInstanceTypeConfigs 在请求的地域返回的机型名称。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.InstanceTypeNotFound"))]
        InvalidParameterValueInstanceTypeNotFound,
        /// InvalidParameterValue.InstanceTypeNotSupportElasticNetworks
        #[doc(alias("InvalidParameterValue.InstanceTypeNotSupportElasticNetworks"))]
        InvalidParameterValueInstanceTypeNotSupportElasticNetworks,
        /// InvalidParameterValue.InstanceTypeNotSupportHpcCluster
        #[doc(alias("InvalidParameterValue.InstanceTypeNotSupportHpcCluster"))]
        InvalidParameterValueInstanceTypeNotSupportHpcCluster,
        /// InvalidParameterValue.InstanceTypeRequiredHpcCluster: instance type requires an HPC cluster · 高性能计算实例需指定对应的高性能计算集群
        ///
        /// - Remedy: Name the cluster in HpcClusterId; DescribeHpcClusters lists those that exist.
        /// - 处理建议：请在 HpcClusterId 中指定集群；现有集群可用 DescribeHpcClusters 查询。
        #[doc(alias("InvalidParameterValue.InstanceTypeRequiredHpcCluster"))]
        InvalidParameterValueInstanceTypeRequiredHpcCluster,
        /// InvalidParameterValue.InsufficientOffering: spot instances are out of stock · 竞价数量不足
        ///
        /// - Remedy: Ask for fewer instances, choose another type or zone, or place the order again when there is new stock.
        /// - 处理建议：请减少实例数量，更换机型或可用区，或等有库存后重新下单。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("InvalidParameterValue.InsufficientOffering"))]
        InvalidParameterValueInsufficientOffering,
        /// InvalidParameterValue.InsufficientPrice: bid is lower than the market price · 竞价失败
        ///
        /// - Remedy: Bid more (MaxPrice), choose another type, or wait until the market price has fallen.
        /// - 处理建议：请提高出价（MaxPrice），更换机型，或等市场价格回落后再出价。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.InsufficientPrice"))]
        InvalidParameterValueInsufficientPrice,
        /// InvalidParameterValue.InvalidAppIdFormat
        #[doc(alias("InvalidParameterValue.InvalidAppIdFormat"))]
        InvalidParameterValueInvalidAppIdFormat,
        /// InvalidParameterValue.InvalidBootMode
        #[doc(alias("InvalidParameterValue.InvalidBootMode"))]
        InvalidParameterValueInvalidBootMode,
        /// InvalidParameterValue.InvalidBucketPermissionForExport: no write permission to the bucket · 没有存储桶的写入权限
        ///
        /// - Remedy: Grant write permission to the bucket for the export of images, then send the request again.
        /// - 处理建议：请为镜像导出放通存储桶的写入权限，然后重新发送请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("InvalidParameterValue.InvalidBucketPermissionForExport"))]
        InvalidParameterValueInvalidBucketPermissionForExport,
        /// InvalidParameterValue.InvalidFileNamePrefixList
        #[doc(alias("InvalidParameterValue.InvalidFileNamePrefixList"))]
        InvalidParameterValueInvalidFileNamePrefixList,
        /// InvalidParameterValue.InvalidGPUFamilyChange: GPU instance cannot be changed to a non-GPU or another GPU type · 不支持转为非GPU或其他类型GPU实例
        ///
        /// - Remedy: Choose a type of the same GPU family, or create a new instance.
        /// - 处理建议：请选择同一 GPU 类型的机型，或新建实例。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.InvalidGPUFamilyChange"))]
        InvalidParameterValueInvalidGpuFamilyChange,
        /// InvalidParameterValue.InvalidImageFamily
        #[doc(alias("InvalidParameterValue.InvalidImageFamily"))]
        InvalidParameterValueInvalidImageFamily,
        /// InvalidParameterValue.InvalidImageForGivenInstanceType
        #[doc(alias("InvalidParameterValue.InvalidImageForGivenInstanceType"))]
        InvalidParameterValueInvalidImageForGivenInstanceType,
        /// InvalidParameterValue.InvalidImageFormat: RAW images cannot be used to create instances · 当前镜像为RAW格式，无法创建CVM
        ///
        /// - Remedy: Use an image of another format.
        /// - 处理建议：请换用其他格式的镜像。
        #[doc(alias("InvalidParameterValue.InvalidImageFormat"))]
        InvalidParameterValueInvalidImageFormat,
        /// InvalidParameterValue.InvalidImageId
        #[doc(alias("InvalidParameterValue.InvalidImageId"))]
        InvalidParameterValueInvalidImageId,
        /// InvalidParameterValue.InvalidImageIdForRetsetInstance
        #[doc(alias("InvalidParameterValue.InvalidImageIdForRetsetInstance"))]
        InvalidParameterValueInvalidImageIdForRetsetInstance,
        /// InvalidParameterValue.InvalidImageIdIsShared
        #[doc(alias("InvalidParameterValue.InvalidImageIdIsShared"))]
        InvalidParameterValueInvalidImageIdIsShared,
        /// InvalidParameterValue.InvalidImageOsName: operating system of the image is not supported in this region · 当前地域不支持指定镜像所包含的操作系统
        ///
        /// - Remedy: Choose an image with another operating system, or another region.
        /// - 处理建议：请更换使用其他操作系统的镜像，或更换地域。
        #[doc(alias("InvalidParameterValue.InvalidImageOsName"))]
        InvalidParameterValueInvalidImageOsName,
        /// InvalidParameterValue.InvalidImageState: image is occupied by another operation · 镜像被其他操作占用
        ///
        /// - Remedy: Wait until the other operation on the image has ended (ImageState in DescribeImages), then send the request once more, with increasing pauses if need be.
        /// - 处理建议：请等待镜像的其他操作结束（可查看 DescribeImages 返回的 ImageState），然后重新发送请求；如需多次重试，请逐次延长间隔。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("InvalidParameterValue.InvalidImageState"))]
        InvalidParameterValueInvalidImageState,
        /// InvalidParameterValue.InvalidInstanceSource: instance was upgraded for free and cannot be downgraded yet · 该实例配置来自免费升配活动，暂不支持3个月内进行降配
        ///
        /// - Remedy: Downgrade the instance when three months have passed since the upgrade.
        /// - 处理建议：请在升配满 3 个月后再降配。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.InvalidInstanceSource"))]
        InvalidParameterValueInvalidInstanceSource,
        /// InvalidParameterValue.InvalidInstanceTypePeriodicContract
        #[doc(alias("InvalidParameterValue.InvalidInstanceTypePeriodicContract"))]
        InvalidParameterValueInvalidInstanceTypePeriodicContract,
        /// InvalidParameterValue.InvalidInstanceTypeUnderwrite
        #[doc(alias("InvalidParameterValue.InvalidInstanceTypeUnderwrite"))]
        InvalidParameterValueInvalidInstanceTypeUnderwrite,
        /// InvalidParameterValue.InvalidIpFormat
        #[doc(alias("InvalidParameterValue.InvalidIpFormat"))]
        InvalidParameterValueInvalidIpFormat,
        /// InvalidParameterValue.InvalidLaunchTemplateDescription
        #[doc(alias("InvalidParameterValue.InvalidLaunchTemplateDescription"))]
        InvalidParameterValueInvalidLaunchTemplateDescription,
        /// InvalidParameterValue.InvalidLaunchTemplateName
        #[doc(alias("InvalidParameterValue.InvalidLaunchTemplateName"))]
        InvalidParameterValueInvalidLaunchTemplateName,
        /// InvalidParameterValue.InvalidLaunchTemplateVersionDescription
        #[doc(alias("InvalidParameterValue.InvalidLaunchTemplateVersionDescription"))]
        InvalidParameterValueInvalidLaunchTemplateVersionDescription,
        /// InvalidParameterValue.InvalidLicenseType
        #[doc(alias("InvalidParameterValue.InvalidLicenseType"))]
        InvalidParameterValueInvalidLicenseType,
        /// InvalidParameterValue.InvalidNetworkInterfaceId: specified ENI is not a vRDMA network interface · 指定的弹性网卡id非vrdma网卡
        ///
        /// - Remedy: Pass the ID of a vRDMA network interface.
        /// - 处理建议：请传入 vRDMA 网卡的 ID。
        #[doc(alias("InvalidParameterValue.InvalidNetworkInterfaceId"))]
        InvalidParameterValueInvalidNetworkInterfaceId,
        /// InvalidParameterValue.InvalidParameterMinCount: MinCount must be less than InstanceCount · 参数MinCount的值必须小于InstanceCount
        ///
        /// - Remedy: Lower MinCount, or raise InstanceCount if that many instances are really wanted.
        /// - 处理建议：请减小 MinCount；如确实需要更多实例，也可增大 InstanceCount。
        #[doc(alias("InvalidParameterValue.InvalidParameterMinCount"))]
        InvalidParameterValueInvalidParameterMinCount,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        InvalidParameterValueInvalidParameterValueLimit,
        /// InvalidParameterValue.InvalidPassword
        #[doc(alias("InvalidParameterValue.InvalidPassword"))]
        InvalidParameterValueInvalidPassword,
        /// InvalidParameterValue.InvalidRegion
        #[doc(alias("InvalidParameterValue.InvalidRegion"))]
        InvalidParameterValueInvalidRegion,
        /// InvalidParameterValue.InvalidTimeFormat
        #[doc(alias("InvalidParameterValue.InvalidTimeFormat"))]
        InvalidParameterValueInvalidTimeFormat,
        /// InvalidParameterValue.InvalidUserDataFormat: format of UserData is incorrect · UserData格式错误
        ///
        /// - Remedy: Encode UserData as Base64.
        /// - 处理建议：请对 UserData 进行 Base64 编码。
        #[doc(alias("InvalidParameterValue.InvalidUserDataFormat"))]
        InvalidParameterValueInvalidUserDataFormat,
        /// InvalidParameterValue.InvalidVagueName
        #[doc(alias("InvalidParameterValue.InvalidVagueName"))]
        InvalidParameterValueInvalidVagueName,
        /// InvalidParameterValue.InvalidVpcIdSubnetIdNotFound: VpcId or SubnetId is not found among the data of ENIs · 这个特别的VpcId or SubnetId在弹性网库数据结构未发现
        ///
        /// - Remedy: Check with DescribeSubnets that the subnet exists in the VPC and the region of the request; correct the IDs, then send the request again.
        /// - 处理建议：请用 DescribeSubnets 确认子网属于该 VPC 且位于请求的地域，更正 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.InvalidVpcIdSubnetIdNotFound"))]
        InvalidParameterValueInvalidVpcIdSubnetIdNotFound,
        /// InvalidParameterValue.IspNotSupportForEdgeZone
        #[doc(alias("InvalidParameterValue.IspNotSupportForEdgeZone"))]
        InvalidParameterValueIspNotSupportForEdgeZone,
        /// InvalidParameterValue.IspValueRepeated
        #[doc(alias("InvalidParameterValue.IspValueRepeated"))]
        InvalidParameterValueIspValueRepeated,
        /// InvalidParameterValue.KeyPairNotFound: key pair does not exist · 密钥不存在
        ///
        /// - Remedy: Check with DescribeKeyPairs that the key pair exists; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeKeyPairs 确认密钥对存在，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.KeyPairNotFound"))]
        InvalidParameterValueKeyPairNotFound,
        /// InvalidParameterValue.KeyPairNotSupported
        #[doc(alias("InvalidParameterValue.KeyPairNotSupported"))]
        InvalidParameterValueKeyPairNotSupported,
        /// InvalidParameterValue.LaunchTemplateDefaultVersion: default version of a launch template cannot be deleted · 不支持删除默认启动模板版本
        ///
        /// - Remedy: Make another version the default one (ModifyLaunchTemplateDefaultVersion), then delete this one.
        /// - 处理建议：请先将其他版本设为默认版本（ModifyLaunchTemplateDefaultVersion），再删除该版本。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.LaunchTemplateDefaultVersion"))]
        InvalidParameterValueLaunchTemplateDefaultVersion,
        /// InvalidParameterValue.LaunchTemplateIdMalformed: invalid launch template ID · 实例启动模板ID格式错误
        ///
        /// - Remedy: Pass the complete ID: lt- followed by eight lowercase letters or digits.
        /// - 处理建议：请传入完整的实例启动模板 ID：lt- 后接 8 位小写字母或数字。
        #[doc(alias("InvalidParameterValue.LaunchTemplateIdMalformed"))]
        InvalidParameterValueLaunchTemplateIdMalformed,
        /// InvalidParameterValue.LaunchTemplateIdNotExisted: launch template ID does not exist · 实例启动模板ID不存在
        ///
        /// - Remedy: Check with DescribeLaunchTemplates that the launch template exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeLaunchTemplates 确认启动模板位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.LaunchTemplateIdNotExisted"))]
        InvalidParameterValueLaunchTemplateIdNotExisted,
        /// InvalidParameterValue.LaunchTemplateIdVerNotExisted: launch template has no such version · 实例启动模板和版本ID组合不存在
        ///
        /// - Remedy: Look up with DescribeLaunchTemplateVersions which versions the template has; correct the template ID or the version, then send the request again.
        /// - 处理建议：请用 DescribeLaunchTemplateVersions 查询该模板有哪些版本，更正模板 ID 或版本后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.LaunchTemplateIdVerNotExisted"))]
        InvalidParameterValueLaunchTemplateIdVerNotExisted,
        /// InvalidParameterValue.LaunchTemplateIdVerSetAlready: specified launch template ID does not exist · 指定的实例启动模板id不存在
        ///
        /// - Remedy: Check with DescribeLaunchTemplates that the launch template exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeLaunchTemplates 确认启动模板位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.LaunchTemplateIdVerSetAlready"))]
        InvalidParameterValueLaunchTemplateIdVerSetAlready,
        /// InvalidParameterValue.LaunchTemplateNotFound: launch template is not found · 实例启动模板未找到
        ///
        /// - Remedy: Check with DescribeLaunchTemplates that the launch template exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeLaunchTemplates 确认启动模板位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.LaunchTemplateNotFound"))]
        InvalidParameterValueLaunchTemplateNotFound,
        /// InvalidParameterValue.LaunchTemplateVersion
        #[doc(alias("InvalidParameterValue.LaunchTemplateVersion"))]
        InvalidParameterValueLaunchTemplateVersion,
        /// InvalidParameterValue.LimitExceeded: number of parameter values exceeds the limit · 参数值数量超过限制
        ///
        /// - Remedy: Pass fewer values at a time, and spread them over several requests.
        /// - 处理建议：请减少单次传入的参数值个数，分多次发送请求。
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.LocalDiskSizeRange
        #[doc(alias("InvalidParameterValue.LocalDiskSizeRange"))]
        InvalidParameterValueLocalDiskSizeRange,
        /// InvalidParameterValue.MissingLocationCosEndpoint: local COS cluster of the dedicated zone has no endpoint · 专属可用区本地COS集群缺少endpoint配置
        ///
        /// - Remedy: Have the endpoint of the local COS cluster configured; if you cannot do it yourself, ask in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请配置本地 COS 集群的 endpoint；如无法自行配置，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.MissingLocationCosEndpoint"))]
        InvalidParameterValueMissingLocationCosEndpoint,
        /// InvalidParameterValue.MustDhcpEnabledVpc: VPC must have DHCP enabled · 参数值必须为开启DHCP的VPC
        ///
        /// - Remedy: Choose a VPC that has DHCP enabled, or enable it in this one.
        /// - 处理建议：请选择已开启 DHCP 的 VPC，或为该 VPC 开启 DHCP。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.MustDhcpEnabledVpc"))]
        InvalidParameterValueMustDhcpEnabledVpc,
        /// InvalidParameterValue.MustEnabledIsRdma
        #[doc(alias("InvalidParameterValue.MustEnabledIsRdma"))]
        InvalidParameterValueMustEnabledIsRdma,
        /// InvalidParameterValue.NotCdcSubnet
        #[doc(alias("InvalidParameterValue.NotCdcSubnet"))]
        InvalidParameterValueNotCdcSubnet,
        /// InvalidParameterValue.NotEmpty: parameter value must not be empty · 输入参数值不能为空
        ///
        /// - Remedy: Pass a value; the Message field says for which parameter.
        /// - 处理建议：请为该参数传值；具体参数参见 Message 字段。
        #[doc(alias("InvalidParameterValue.NotEmpty"))]
        InvalidParameterValueNotEmpty,
        /// InvalidParameterValue.NotSupported
        #[doc(alias("InvalidParameterValue.NotSupported"))]
        InvalidParameterValueNotSupported,
        /// InvalidParameterValue.PreheatNotSupportedInstanceType
        #[doc(alias("InvalidParameterValue.PreheatNotSupportedInstanceType"))]
        InvalidParameterValuePreheatNotSupportedInstanceType,
        /// InvalidParameterValue.PreheatNotSupportedZone
        #[doc(alias("InvalidParameterValue.PreheatNotSupportedZone"))]
        InvalidParameterValuePreheatNotSupportedZone,
        /// InvalidParameterValue.PreheatUnavailableZones
        #[doc(alias("InvalidParameterValue.PreheatUnavailableZones"))]
        InvalidParameterValuePreheatUnavailableZones,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// InvalidParameterValue.RequiredLocationImage
        #[doc(alias("InvalidParameterValue.RequiredLocationImage"))]
        InvalidParameterValueRequiredLocationImage,
        /// InvalidParameterValue.ResourcePoolPackIdMalformed: invalid resource pool ID · 指定的资源池ID格式错误
        ///
        /// - Remedy: Pass the complete ID: rpp- followed by eight characters.
        /// - 处理建议：请传入完整的资源池 ID：rpp- 后接 8 个字符。
        #[doc(alias("InvalidParameterValue.ResourcePoolPackIdMalformed"))]
        InvalidParameterValueResourcePoolPackIdMalformed,
        /// InvalidParameterValue.ResourcePoolPackStatus: resource pool is not in the expected state · 指定的资源池状态不符合预期
        ///
        /// - Remedy: Look up the state of the resource pool in the console, and choose another one if it does not fit.
        /// - 处理建议：请在控制台查看资源池的状态；如不符合要求，请更换资源池。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.ResourcePoolPackStatus"))]
        InvalidParameterValueResourcePoolPackStatus,
        /// InvalidParameterValue.ResourcePoolPackTypeNotSupported
        #[doc(alias("InvalidParameterValue.ResourcePoolPackTypeNotSupported"))]
        InvalidParameterValueResourcePoolPackTypeNotSupported,
        /// InvalidParameterValue.SnapshotIdMalformed: invalid snapshot ID · 快照ID不合要求
        ///
        /// - Remedy: Pass the complete ID: snap- followed by eight lowercase letters or digits.
        /// - 处理建议：请传入完整的快照 ID：snap- 后接 8 位小写字母或数字。
        #[doc(alias("InvalidParameterValue.SnapshotIdMalformed"))]
        InvalidParameterValueSnapshotIdMalformed,
        /// InvalidParameterValue.SubnetIdMalformed: invalid subnet ID · 子网ID不合要求
        ///
        /// - Remedy: Pass the complete ID: subnet- followed by eight lowercase letters or digits.
        /// - 处理建议：请传入完整的子网 ID：subnet- 后接 8 位小写字母或数字。
        #[doc(alias("InvalidParameterValue.SubnetIdMalformed"))]
        InvalidParameterValueSubnetIdMalformed,
        /// InvalidParameterValue.SubnetIdZoneIdNotMatch
        #[doc(alias("InvalidParameterValue.SubnetIdZoneIdNotMatch"))]
        InvalidParameterValueSubnetIdZoneIdNotMatch,
        /// InvalidParameterValue.SubnetNotExist: specified subnet does not exist · 您指定的子网不存在
        ///
        /// - Remedy: Check with DescribeSubnets that the subnet exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeSubnets 确认子网位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.SubnetNotExist"))]
        InvalidParameterValueSubnetNotExist,
        /// InvalidParameterValue.TagKeyNotFound: specified tag does not exist · 指定的标签不存在
        ///
        /// - Remedy: Check with DescribeTagKeys that the tag key exists; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeTagKeys 确认标签键存在，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.TagKeyNotFound"))]
        InvalidParameterValueTagKeyNotFound,
        /// InvalidParameterValue.TagQuotaLimitExceeded: tag quota exceeded · 标签配额超限
        ///
        /// - Remedy: Pass fewer tags, or delete tags that are no longer needed.
        /// - 处理建议：请减少传入的标签，或删除不再需要的标签。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("InvalidParameterValue.TagQuotaLimitExceeded"))]
        InvalidParameterValueTagQuotaLimitExceeded,
        /// InvalidParameterValue.ThreadPerCoreValue
        #[doc(alias("InvalidParameterValue.ThreadPerCoreValue"))]
        InvalidParameterValueThreadPerCoreValue,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.UuidMalformed
        #[doc(alias("InvalidParameterValue.UuidMalformed"))]
        InvalidParameterValueUuidMalformed,
        /// InvalidParameterValue.VpcIdMalformed: invalid VPC ID · VPC ID不合要求
        ///
        /// - Remedy: Pass the complete ID: vpc- followed by eight lowercase letters or digits.
        /// - 处理建议：请传入完整的 VPC ID：vpc- 后接 8 位小写字母或数字。
        #[doc(alias("InvalidParameterValue.VpcIdMalformed"))]
        InvalidParameterValueVpcIdMalformed,
        /// InvalidParameterValue.VpcIdNotExist: specified VpcId does not exist · 指定的VpcId不存在
        ///
        /// - Remedy: Check with DescribeVpcs that the VPC exists in the region of the request; correct the value, then send the request again.
        /// - 处理建议：请用 DescribeVpcs 确认 VPC 位于请求的地域，更正后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidParameterValue.VpcIdNotExist"))]
        InvalidParameterValueVpcIdNotExist,
        /// InvalidParameterValue.VpcIdSubnetIdNotMatch
        #[doc(alias("InvalidParameterValue.VpcIdSubnetIdNotMatch"))]
        InvalidParameterValueVpcIdSubnetIdNotMatch,
        /// InvalidParameterValue.VpcIdZoneIdNotMatch
        #[doc(alias("InvalidParameterValue.VpcIdZoneIdNotMatch"))]
        InvalidParameterValueVpcIdZoneIdNotMatch,
        /// InvalidParameterValue.VpcNotSupportIpv6Address: VPC does not support IPv6 · 该VPC不支持ipv6
        ///
        /// - Remedy: Assign an IPv6 CIDR block to the VPC and its subnet first, or leave the IPv6 addresses out.
        /// - 处理建议：请先为该 VPC 及其子网分配 IPv6 网段，或不申请 IPv6 地址。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.VpcNotSupportIpv6Address"))]
        InvalidParameterValueVpcNotSupportIpv6Address,
        /// InvalidParameterValue.ZoneNotSupported
        #[doc(alias("InvalidParameterValue.ZoneNotSupported"))]
        InvalidParameterValueZoneNotSupported,
        /// InvalidParameterValueLimit: too many parameter values · 参数值数量超过限制
        ///
        /// - Remedy: Pass fewer values at a time, and no larger a Limit than the API's page allows.
        /// - 处理建议：请减少单次传入的参数值个数；如传入了 Limit，其值不得超过接口文档规定的上限。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidParameterValueLimit,
        /// InvalidParameterValueOffset: invalid Offset · 指定的Offset无效
        ///
        /// - Remedy: Pass a whole number between 0 and the number of items.
        /// - 处理建议：Offset 请传入不小于 0 且不超过总条数的整数。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidParameterValueOffset,
        /// InvalidPassword: password does not meet the complexity requirements · 指定的密码不符合密码复杂度限制
        ///
        /// - Remedy: Choose a password of the length and the kinds of characters that the API's page requires for this operating system.
        /// - 处理建议：请按接口文档对该操作系统的要求设置密码，注意长度和须包含的字符种类。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidPassword,
        /// InvalidPeriod: invalid period · 无效时长
        ///
        /// - Remedy: Choose a period of 1 to 12, 24 or 36 months.
        /// - 处理建议：请将时长设为 1 至 12、24 或 36 个月。
        /// - Retry: unknown; category: `invalid_argument`
        InvalidPeriod,
        /// InvalidPermission: operation is not supported for the account · 账户不支持该操作
        ///
        /// - Remedy: Use an account for which the operation is available, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether it can be enabled for yours.
        /// - 处理建议：请改用支持该操作的账号，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单咨询能否为当前账号开通。
        /// - Retry: unknown; category: `permission_denied`
        InvalidPermission,
        /// InvalidProjectId.NotFound: project ID does not exist · 指定的项目ID不存在
        ///
        /// - Remedy: Check the project ID in the console and correct it; 0 is the default project.
        /// - 处理建议：请在控制台核对项目 ID 并更正；默认项目的 ID 为 0。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidProjectId.NotFound"))]
        InvalidProjectIdNotFound,
        /// InvalidPublicKey.Duplicate: public key already exists · 指定公钥已经存在
        ///
        /// - Remedy: Use the key pair that already holds this public key (DescribeKeyPairs), or import another public key.
        /// - 处理建议：请直接使用已包含该公钥的密钥对（可用 DescribeKeyPairs 查询），或导入其他公钥。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("InvalidPublicKey.Duplicate"))]
        InvalidPublicKeyDuplicate,
        /// InvalidPublicKey.Malformed: public key is malformed · 指定公钥格式错误
        ///
        /// - Remedy: Pass the public key in the OpenSSH RSA format (ssh-rsa, then the key), complete and on one line.
        /// - 处理建议：请使用 OpenSSH RSA 格式的公钥（以 ssh-rsa 开头），内容须完整且不换行。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidPublicKey.Malformed"))]
        InvalidPublicKeyMalformed,
        /// InvalidRegion.NotFound: region cannot be found · 未找到该区域
        ///
        /// - Remedy: Use a region as DescribeRegions names it, such as ap-guangzhou.
        /// - 处理建议：请使用 DescribeRegions 返回的地域名称，例如 ap-guangzhou。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidRegion.NotFound"))]
        InvalidRegionNotFound,
        /// InvalidRegion.Unavailable: region does not support image synchronization · 该区域目前不支持同步镜像
        ///
        /// - Remedy: Choose another region as the destination of the image.
        /// - 处理建议：请为镜像选择其他目标地域。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidRegion.Unavailable"))]
        InvalidRegionUnavailable,
        /// InvalidSecurityGroupId.NotFound: security group ID does not exist · 指定的安全组ID不存在
        ///
        /// - Remedy: Check with DescribeSecurityGroups that the security group exists in the region of the request and belongs to the account; correct the ID, then send the request again.
        /// - 处理建议：请用 DescribeSecurityGroups 确认安全组位于请求的地域且属于当前账号，更正 ID 后重新发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidSecurityGroupId.NotFound"))]
        InvalidSecurityGroupIdNotFound,
        /// InvalidSgId.Malformed: security group ID is malformed · 指定的安全组ID格式错误
        ///
        /// - Remedy: Pass the ID exactly as DescribeSecurityGroups returns it; sg-ide32, for instance, has a wrong length.
        /// - 处理建议：请传入 DescribeSecurityGroups 返回的完整 ID；例如 sg-ide32 的长度就不正确。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("InvalidSgId.Malformed"))]
        InvalidSgIdMalformed,
        /// InvalidZone.MismatchRegion: zone does not exist · 指定的zone不存在
        ///
        /// - Remedy: Use a zone of the region to which the request goes, as DescribeZones names it, or send the request to the region of the zone.
        /// - 处理建议：请使用 DescribeZones 返回的、属于请求地域的可用区，或改向该可用区所在的地域发送请求。
        /// - Retry: unknown; category: `not_found`
        #[doc(alias("InvalidZone.MismatchRegion"))]
        InvalidZoneMismatchRegion,
        /// LimitExceeded.AssociateUSGLimitExceeded: an instance can be bound to no more than five security groups · 一个实例绑定安全组数量不能超过5个
        ///
        /// - Remedy: Unbind security groups that the instance does not need, or merge their rules into fewer groups.
        /// - 处理建议：请解绑实例不需要的安全组，或将规则合并到较少的安全组中。
        #[doc(alias("LimitExceeded.AssociateUSGLimitExceeded"))]
        LimitExceededAssociateUsgLimitExceeded,
        /// LimitExceeded.CvmInstanceQuota
        #[doc(alias("LimitExceeded.CvmInstanceQuota"))]
        LimitExceededCvmInstanceQuota,
        /// LimitExceeded.CvmsVifsPerSecGroupLimitExceeded
        #[doc(alias("LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"))]
        LimitExceededCvmsVifsPerSecGroupLimitExceeded,
        /// LimitExceeded.DisasterRecoverGroup
        #[doc(alias("LimitExceeded.DisasterRecoverGroup"))]
        LimitExceededDisasterRecoverGroup,
        /// LimitExceeded.EipNumLimit: an ENI of the instance has more EIPs than the target type allows · 特定实例包含的某个ENI的EIP数量已超过目标实例类型的EIP允许的最大值
        ///
        /// - Remedy: Delete some of the EIPs of this network interface, or choose a type that allows more.
        /// - 处理建议：请删除该弹性网卡的部分 EIP，或选择上限更高的实例类型。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.EipNumLimit"))]
        LimitExceededEipNumLimit,
        /// LimitExceeded.EniLimitInstanceType: instance has more network interfaces than it supports · 网卡数量超过实例上限
        ///
        /// - Remedy: Detach network interfaces that are not needed, or choose an instance type that supports more.
        /// - 处理建议：请解绑不需要的弹性网卡，或选择上限更高的实例类型。
        #[doc(alias("LimitExceeded.EniLimitInstanceType"))]
        LimitExceededEniLimitInstanceType,
        /// LimitExceeded.EniNumLimit: instance has more ENIs than the target type allows · 特定实例当前ENI数量已超过目标实例类型的ENI允许的最大值
        ///
        /// - Remedy: Delete some of the network interfaces of the instance, or choose a type that allows more.
        /// - 处理建议：请删除该实例的部分弹性网卡，或选择上限更高的实例类型。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.EniNumLimit"))]
        LimitExceededEniNumLimit,
        /// LimitExceeded.ExportImageTaskLimitExceeded: too many image export tasks are running · 正在运行中的镜像导出任务已达上限
        ///
        /// - Remedy: Wait until one of the running export tasks has ended, then send the request again.
        /// - 处理建议：请等待正在运行的导出任务完成，然后重新发送请求。
        /// - Retry: `backoff`
        #[doc(alias("LimitExceeded.ExportImageTaskLimitExceeded"))]
        LimitExceededExportImageTaskLimitExceeded,
        /// LimitExceeded.HpcClusterQuota
        #[doc(alias("LimitExceeded.HpcClusterQuota"))]
        LimitExceededHpcClusterQuota,
        /// LimitExceeded.IPv6AddressNum
        #[doc(alias("LimitExceeded.IPv6AddressNum"))]
        LimitExceededIPv6AddressNum,
        /// LimitExceeded.InstanceEniNumLimit
        #[doc(alias("LimitExceeded.InstanceEniNumLimit"))]
        LimitExceededInstanceEniNumLimit,
        /// LimitExceeded.InstanceQuota
        #[doc(alias("LimitExceeded.InstanceQuota"))]
        LimitExceededInstanceQuota,
        /// LimitExceeded.InstanceTypeBandwidth: target instance type does not support the current public bandwidth cap · 目标实例规格不支持当前规格的外网带宽上限
        ///
        /// - Remedy: Lower the public bandwidth to what the target type supports (<https://www.tencentcloud.com/document/product/213/12523>), or choose another type.
        /// - 处理建议：请将公网带宽降到目标规格支持的上限以内（参见 <https://cloud.tencent.com/document/product/213/12523>），或更换规格。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("LimitExceeded.InstanceTypeBandwidth"))]
        LimitExceededInstanceTypeBandwidth,
        /// LimitExceeded.LaunchTemplateQuota
        #[doc(alias("LimitExceeded.LaunchTemplateQuota"))]
        LimitExceededLaunchTemplateQuota,
        /// LimitExceeded.LaunchTemplateVersionQuota
        #[doc(alias("LimitExceeded.LaunchTemplateVersionQuota"))]
        LimitExceededLaunchTemplateVersionQuota,
        /// LimitExceeded.PreheatImageSnapshotOutOfQuota: preheating quota of this availability zone is used up · 您在该可用区的预热额度已达上限
        ///
        /// - Remedy: Cancel the preheating of snapshots that no longer need it, to free the quota of the zone.
        /// - 处理建议：请清理已无需预热的快照，释放该可用区的额度。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.PreheatImageSnapshotOutOfQuota"))]
        LimitExceededPreheatImageSnapshotOutOfQuota,
        /// LimitExceeded.PrepayQuota: quota for monthly-subscribed instances is used up · 预付费实例已购买数量已达到最大配额
        ///
        /// - Remedy: Ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>; once it has been raised, send the request again.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额，配额提高后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.PrepayQuota"))]
        LimitExceededPrepayQuota,
        /// LimitExceeded.PrepayUnderwriteQuota
        #[doc(alias("LimitExceeded.PrepayUnderwriteQuota"))]
        LimitExceededPrepayUnderwriteQuota,
        /// LimitExceeded.SingleUSGQuota
        #[doc(alias("LimitExceeded.SingleUSGQuota"))]
        LimitExceededSingleUsgQuota,
        /// LimitExceeded.SpotQuota: quota or stock of spot instances is insufficient · 竞价实例类型配额不足
        ///
        /// - Remedy: Ask for fewer instances or choose another type; if it is the quota of the account, ask for a higher one in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请减少实例数量或更换机型；如果是账号的配额不足，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高。
        #[doc(alias("LimitExceeded.SpotQuota"))]
        LimitExceededSpotQuota,
        /// LimitExceeded.TagResourceQuota
        #[doc(alias("LimitExceeded.TagResourceQuota"))]
        LimitExceededTagResourceQuota,
        /// LimitExceeded.UserReturnQuota
        #[doc(alias("LimitExceeded.UserReturnQuota"))]
        LimitExceededUserReturnQuota,
        /// LimitExceeded.UserSpotQuota
        #[doc(alias("LimitExceeded.UserSpotQuota"))]
        LimitExceededUserSpotQuota,
        /// LimitExceeded.VpcSubnetNum: subnet has too few IP addresses · 子网IP不足
        ///
        /// - Remedy: Choose another subnet, or release addresses of this one that are no longer needed.
        /// - 处理建议：请更换子网，或释放该子网中不再需要的 IP 地址。
        #[doc(alias("LimitExceeded.VpcSubnetNum"))]
        LimitExceededVpcSubnetNum,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.AtLeastOne
        #[doc(alias("MissingParameter.AtLeastOne"))]
        MissingParameterAtLeastOne,
        /// MissingParameter.DPDKInstanceTypeRequiredVPC
        #[doc(alias("MissingParameter.DPDKInstanceTypeRequiredVPC"))]
        MissingParameterDpdkInstanceTypeRequiredVpc,
        /// MissingParameter.MonitorService: instance type must have Cloud Monitor enabled · 该实例类型必须开启云监控服务
        ///
        /// - Remedy: Set MonitorService.Enabled in EnhancedService to TRUE.
        /// - 处理建议：请将 EnhancedService 中的 MonitorService.Enabled 设为 TRUE。
        #[doc(alias("MissingParameter.MonitorService"))]
        MissingParameterMonitorService,
        /// MutexOperation.TaskRunning: an identical task is running · 同样的任务正在运行
        ///
        /// - Remedy: Wait for the running task to finish, and check its result before you decide whether the request is still needed.
        /// - 处理建议：请等待正在运行的任务结束，先查看其结果，再判断是否仍需发送该请求。
        /// - Retry: unknown; category: `aborted`
        #[doc(alias("MutexOperation.TaskRunning"))]
        MutexOperationTaskRunning,
        /// OperationDenied.AccountNotSupported
        ///
        /// - Category: `permission_denied`
        #[doc(alias("OperationDenied.AccountNotSupported"))]
        OperationDeniedAccountNotSupported,
        /// OperationDenied.ChcDeployConfigInvalid
        #[doc(alias("OperationDenied.ChcDeployConfigInvalid"))]
        OperationDeniedChcDeployConfigInvalid,
        /// OperationDenied.ChcHostStateNotSupported
        #[doc(alias("OperationDenied.ChcHostStateNotSupported"))]
        OperationDeniedChcHostStateNotSupported,
        /// OperationDenied.ChcInstallCloudImageWithoutDeployNetwork: CHC without a deployment network cannot install a cloud image · 不允许未配置部署网络的CHC安装云上镜像
        ///
        /// - Remedy: Configure the deployment network of the CHC first (ConfigureChcDeployVpc), then send the request again.
        /// - 处理建议：请先为该 CHC 配置部署网络（ConfigureChcDeployVpc），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"))]
        OperationDeniedChcInstallCloudImageWithoutDeployNetwork,
        /// OperationDenied.InnerUserProhibitAction: operation is forbidden to restricted accounts · 禁止管控账号操作
        ///
        /// - Remedy: Use another account, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> why this one is restricted.
        /// - 处理建议：请改用其他账号，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单咨询该账号受管控的原因。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("OperationDenied.InnerUserProhibitAction"))]
        OperationDeniedInnerUserProhibitAction,
        /// OperationDenied.InstanceOperationInProgress: instance has an operation in progress · 实例正在执行其他操作
        ///
        /// - Remedy: Wait until the operation has ended (LatestOperationState in DescribeInstances is no longer OPERATING), then send the request again.
        /// - 处理建议：请等待该操作结束（DescribeInstances 返回的 LatestOperationState 不再是 OPERATING），然后重新发送请求。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress,
        /// OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip: bill-by-CVM accounts cannot apply for public IPs in edge zones · 非带宽上移用户不允许申请边缘可用区外网IP
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether the account can be upgraded to bill-by-IP, or use an account that is.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单咨询能否将账号升级为带宽上移（标准）账户，或改用此类账号。
        /// - Retry: `never`
        #[doc(alias("OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip"))]
        OperationDeniedNotBandwidthShiftUpUserApplyEdgeZoneEip,
        /// OverQuota: image sharing exceeds the quota · 镜像共享超过配额
        ///
        /// - Remedy: Stop sharing images that no longer need to be shared, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请取消不再需要的镜像共享，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: unknown; category: `resource_exhausted`
        OverQuota,
        /// RegionAbilityLimit.UnsupportedToImportImage: region does not support importing images · 该地域不支持导入镜像
        ///
        /// - Remedy: Import the image in another region; it can be copied from there to regions that support the synchronization of images.
        /// - 处理建议：请在其他地域导入镜像，再同步到支持镜像同步的地域。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("RegionAbilityLimit.UnsupportedToImportImage"))]
        RegionAbilityLimitUnsupportedToImportImage,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.DiskRollbacking: disk rollback is in progress · 磁盘回滚正在执行中
        ///
        /// - Remedy: Wait until the rollback has finished (DescribeDisks shows its progress), then send the request again.
        /// - 处理建议：请等待磁盘回滚完成（可用 DescribeDisks 查看进度），然后重新发送请求。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceInUse.DiskRollbacking"))]
        ResourceInUseDiskRollbacking,
        /// ResourceInUse.HpcCluster
        #[doc(alias("ResourceInUse.HpcCluster"))]
        ResourceInUseHpcCluster,
        /// ResourceInsufficient.AvailabilityZoneSoldOut
        #[doc(alias("ResourceInsufficient.AvailabilityZoneSoldOut"))]
        ResourceInsufficientAvailabilityZoneSoldOut,
        /// ResourceInsufficient.CidrBlock
        #[doc(alias("ResourceInsufficient.CidrBlock"))]
        ResourceInsufficientCidrBlock,
        /// ResourceInsufficient.CloudDiskSoldOut
        #[doc(alias("ResourceInsufficient.CloudDiskSoldOut"))]
        ResourceInsufficientCloudDiskSoldOut,
        /// ResourceInsufficient.CloudDiskUnavailable: parameters of the cloud disk do not meet the specification · 云盘参数不符合规范
        ///
        /// - Remedy: Compare the type, the size and the zone of the disk with what DescribeDiskConfigQuota of Cloud Block Storage (CBS) returns, and correct them.
        /// - 处理建议：请对照云硬盘（CBS）接口 DescribeDiskConfigQuota 的返回结果，检查并更正云盘的类型、容量和可用区。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("ResourceInsufficient.CloudDiskUnavailable"))]
        ResourceInsufficientCloudDiskUnavailable,
        /// ResourceInsufficient.DisasterRecoverGroupCvmQuota
        #[doc(alias("ResourceInsufficient.DisasterRecoverGroupCvmQuota"))]
        ResourceInsufficientDisasterRecoverGroupCvmQuota,
        /// ResourceInsufficient.InsufficientGroupQuota
        #[doc(alias("ResourceInsufficient.InsufficientGroupQuota"))]
        ResourceInsufficientInsufficientGroupQuota,
        /// ResourceInsufficient.InsufficientOfferingMinimum
        #[doc(alias("ResourceInsufficient.InsufficientOfferingMinimum"))]
        ResourceInsufficientInsufficientOfferingMinimum,
        /// ResourceInsufficient.SpecifiedInstanceType
        #[doc(alias("ResourceInsufficient.SpecifiedInstanceType"))]
        ResourceInsufficientSpecifiedInstanceType,
        /// ResourceInsufficient.ZoneSoldOutForSpecifiedInstance
        #[doc(alias("ResourceInsufficient.ZoneSoldOutForSpecifiedInstance"))]
        ResourceInsufficientZoneSoldOutForSpecifiedInstance,
        /// ResourceNotFound.HpcCluster
        #[doc(alias("ResourceNotFound.HpcCluster"))]
        ResourceNotFoundHpcCluster,
        /// ResourceNotFound.InvalidInstanceIdNotFound
        #[doc(alias("ResourceNotFound.InvalidInstanceIdNotFound"))]
        ResourceNotFoundInvalidInstanceIdNotFound,
        /// ResourceNotFound.InvalidPlacementSet
        #[doc(alias("ResourceNotFound.InvalidPlacementSet"))]
        ResourceNotFoundInvalidPlacementSet,
        /// ResourceNotFound.InvalidZoneInstanceType: instance type is not supported in the availability zone · 可用区不支持此机型
        ///
        /// - Remedy: Choose a type and a zone that go together; DescribeZoneInstanceConfigInfos lists them.
        /// - 处理建议：请选择可用区支持的机型；可用 DescribeZoneInstanceConfigInfos 查询。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("ResourceNotFound.InvalidZoneInstanceType"))]
        ResourceNotFoundInvalidZoneInstanceType,
        /// ResourceNotFound.KeyPairNotFound
        #[doc(alias("ResourceNotFound.KeyPairNotFound"))]
        ResourceNotFoundKeyPairNotFound,
        /// ResourceNotFound.NoDefaultCbs: no default CBS resources are available · 无可用的缺省类型的CBS资源
        ///
        /// - Remedy: Name a type of disk (DiskType) that is available in the zone, or choose another zone.
        /// - 处理建议：请指定该可用区可用的云硬盘类型（DiskType），或更换可用区。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("ResourceNotFound.NoDefaultCbs"))]
        ResourceNotFoundNoDefaultCbs,
        /// ResourceNotFound.NoDefaultCbsWithReason: no default CBS resources are available · 无可用的缺省类型的CBS资源
        ///
        /// - Remedy: Name a type of disk (DiskType) that is available in the zone, or choose another zone.
        /// - 处理建议：请指定该可用区可用的云硬盘类型（DiskType），或更换可用区。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("ResourceNotFound.NoDefaultCbsWithReason"))]
        ResourceNotFoundNoDefaultCbsWithReason,
        /// ResourceNotFound.ResourcePoolPackIdNotFound
        #[doc(alias("ResourceNotFound.ResourcePoolPackIdNotFound"))]
        ResourceNotFoundResourcePoolPackIdNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.InstanceType: instance type is not sold in the availability zone · 该可用区不售卖此机型
        ///
        /// - Remedy: Choose a type and a zone that go together; DescribeZoneInstanceConfigInfos lists them.
        /// - 处理建议：请选择可用区在售的机型；可用 DescribeZoneInstanceConfigInfos 查询。
        /// - Retry: unknown; category: `invalid_argument`
        #[doc(alias("ResourceUnavailable.InstanceType"))]
        ResourceUnavailableInstanceType,
        /// ResourceUnavailable.SnapshotCreating: snapshot is being created · 快照正在创建过程中
        ///
        /// - Remedy: Wait until the snapshot has been created (SnapshotState NORMAL in DescribeSnapshots), then send the request again.
        /// - 处理建议：请等待快照创建完成（DescribeSnapshots 返回的 SnapshotState 为 NORMAL），然后重新发送请求。
        #[doc(alias("ResourceUnavailable.SnapshotCreating"))]
        ResourceUnavailableSnapshotCreating,
        /// ResourcesSoldOut.AvailableZone
        #[doc(alias("ResourcesSoldOut.AvailableZone"))]
        ResourcesSoldOutAvailableZone,
        /// ResourcesSoldOut.EipInsufficient
        #[doc(alias("ResourcesSoldOut.EipInsufficient"))]
        ResourcesSoldOutEipInsufficient,
        /// ResourcesSoldOut.SpecifiedInstanceType
        #[doc(alias("ResourcesSoldOut.SpecifiedInstanceType"))]
        ResourcesSoldOutSpecifiedInstanceType,
        /// SecGroupActionFailure: call to the security group service failed · 安全组服务接口调用通用错误
        ///
        /// - Remedy: Find out whether the operation has taken effect, in full or in part, before you send the request again. If the cause stays unclear, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：重新发送请求之前，请先确认操作是否已经全部或部分生效。如仍无法确定原因，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        /// - Retry: unknown; category: `internal`
        SecGroupActionFailure,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.ImageNotBelongToAccount: specified image does not belong to the user · 指定的镜像不属于用户
        ///
        /// - Remedy: Use an image of your own, or sign the request with a key of the account that owns the image.
        /// - 处理建议：请使用自己的镜像，或用镜像所有者账号的密钥签名。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.ImageNotBelongToAccount"))]
        UnauthorizedOperationImageNotBelongToAccount,
        /// UnauthorizedOperation.InvalidToken: token may be invalid · Token可能无效
        ///
        /// - Remedy: Check whether the token is still valid; if not, obtain a new one and send the request with it.
        /// - 处理建议：请检查 token 是否有效；如已失效，请重新获取 token 后再发送请求。
        /// - Retry: `never`; category: `unauthenticated`
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken,
        /// UnauthorizedOperation.MFAExpired: operation is not allowed: multi-factor authentication (MFA) may have expired · 您无法进行当前操作，请确认多因子认证（MFA）是否失效
        ///
        /// - Remedy: Complete multi-factor authentication (MFA, <https://www.tencentcloud.com/document/product/378/10740>) once more, then send the request again.
        /// - 处理建议：请重新完成多因素认证（MFA，参见 <https://cloud.tencent.com/document/product/378/12036>），然后重新发送请求。
        /// - Retry: `never`; category: `unauthenticated`
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired,
        /// UnauthorizedOperation.MFANotFound: operation is not allowed: multi-factor authentication (MFA) may be missing · 没有权限进行此操作，请确认是否存在多因子认证（MFA）
        ///
        /// - Remedy: Set up multi-factor authentication (MFA, <https://www.tencentcloud.com/document/product/378/10740>) if there is none, and complete it before you send the request again.
        /// - 处理建议：如未设置多因素认证（MFA，参见 <https://cloud.tencent.com/document/product/378/12036>），请先设置；完成认证后再重新发送请求。
        /// - Retry: `never`; category: `unauthenticated`
        #[doc(alias("UnauthorizedOperation.MFANotFound"))]
        UnauthorizedOperationMfaNotFound,
        /// UnauthorizedOperation.PermissionDenied
        ///
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ArmArchitecture
        #[doc(alias("UnsupportedOperation.ArmArchitecture"))]
        UnsupportedOperationArmArchitecture,
        /// UnsupportedOperation.BandwidthPackageIdNotSupported
        #[doc(alias("UnsupportedOperation.BandwidthPackageIdNotSupported"))]
        UnsupportedOperationBandwidthPackageIdNotSupported,
        /// UnsupportedOperation.CbsRemoteSsdNotSupport
        #[doc(alias("UnsupportedOperation.CbsRemoteSsdNotSupport"))]
        UnsupportedOperationCbsRemoteSsdNotSupport,
        /// UnsupportedOperation.CommercialImageChangeChargeType
        #[doc(alias("UnsupportedOperation.CommercialImageChangeChargeType"))]
        UnsupportedOperationCommercialImageChangeChargeType,
        /// UnsupportedOperation.DiskSnapCreateTimeTooOld: less than 24 hours have passed since the last snapshot of the instance · 实例创建快照的时间距今不到24小时
        ///
        /// - Remedy: Wait until 24 hours have passed since the last snapshot; there can be one in that time.
        /// - 处理建议：请在距上次创建快照满 24 小时后再操作；24 小时内只能创建一个快照。
        #[doc(alias("UnsupportedOperation.DiskSnapCreateTimeTooOld"))]
        UnsupportedOperationDiskSnapCreateTimeTooOld,
        /// UnsupportedOperation.EdgeZoneInstance
        #[doc(alias("UnsupportedOperation.EdgeZoneInstance"))]
        UnsupportedOperationEdgeZoneInstance,
        /// UnsupportedOperation.EdgeZoneNotSupportCloudDisk
        #[doc(alias("UnsupportedOperation.EdgeZoneNotSupportCloudDisk"))]
        UnsupportedOperationEdgeZoneNotSupportCloudDisk,
        /// UnsupportedOperation.EdgeZoneNotSupportPurchaseReserved
        #[doc(alias("UnsupportedOperation.EdgeZoneNotSupportPurchaseReserved"))]
        UnsupportedOperationEdgeZoneNotSupportPurchaseReserved,
        /// UnsupportedOperation.ElasticNetworkInterface: an ENI is bound to the instance · 云服务器绑定了弹性网卡
        ///
        /// - Remedy: Detach the network interfaces from the instance first (DetachNetworkInterface), then switch it to the VPC.
        /// - 处理建议：请先用 DetachNetworkInterface 将弹性网卡从实例解绑，然后再执行切换。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.ElasticNetworkInterface"))]
        UnsupportedOperationElasticNetworkInterface,
        /// UnsupportedOperation.EncryptedImagesNotSupported
        #[doc(alias("UnsupportedOperation.EncryptedImagesNotSupported"))]
        UnsupportedOperationEncryptedImagesNotSupported,
        /// UnsupportedOperation.HeterogeneousChangeInstanceFamily
        #[doc(alias("UnsupportedOperation.HeterogeneousChangeInstanceFamily"))]
        UnsupportedOperationHeterogeneousChangeInstanceFamily,
        /// UnsupportedOperation.HibernationForNormalInstance
        #[doc(alias("UnsupportedOperation.HibernationForNormalInstance"))]
        UnsupportedOperationHibernationForNormalInstance,
        /// UnsupportedOperation.HibernationOsVersion
        #[doc(alias("UnsupportedOperation.HibernationOsVersion"))]
        UnsupportedOperationHibernationOsVersion,
        /// UnsupportedOperation.IPv6NotSupportVpcMigrate
        #[doc(alias("UnsupportedOperation.IPv6NotSupportVpcMigrate"))]
        UnsupportedOperationIPv6NotSupportVpcMigrate,
        /// UnsupportedOperation.ImageTooLargeExportUnsupported
        #[doc(alias("UnsupportedOperation.ImageTooLargeExportUnsupported"))]
        UnsupportedOperationImageTooLargeExportUnsupported,
        /// UnsupportedOperation.InstanceChargeType
        #[doc(alias("UnsupportedOperation.InstanceChargeType"))]
        UnsupportedOperationInstanceChargeType,
        /// UnsupportedOperation.InstanceMixedPricingModel: mixed billing modes are not supported · 不支持混合付费模式
        ///
        /// - Remedy: Send one request for each billing mode, with instances of that mode only.
        /// - 处理建议：请按付费模式拆分请求，每次只传入同一付费模式的实例。
        #[doc(alias("UnsupportedOperation.InstanceMixedPricingModel"))]
        UnsupportedOperationInstanceMixedPricingModel,
        /// UnsupportedOperation.InstanceMixedResetInstanceType: upgrades and downgrades cannot be mixed · 不支持混合升配和降配实例
        ///
        /// - Remedy: Send the instances to be upgraded and those to be downgraded in separate requests.
        /// - 处理建议：请将升配的实例和降配的实例分开，用不同的请求发送。
        #[doc(alias("UnsupportedOperation.InstanceMixedResetInstanceType"))]
        UnsupportedOperationInstanceMixedResetInstanceType,
        /// UnsupportedOperation.InstanceMixedZoneType: instances of central and edge zones cannot be mixed in batches · 中心可用区和边缘可用区实例不能混用批量操作
        ///
        /// - Remedy: Send the instances of central zones and those of edge zones in separate requests.
        /// - 处理建议：请将中心可用区和边缘可用区的实例分开，用不同的请求发送。
        #[doc(alias("UnsupportedOperation.InstanceMixedZoneType"))]
        UnsupportedOperationInstanceMixedZoneType,
        /// UnsupportedOperation.InstanceOsConvertOsNotSupport
        #[doc(alias("UnsupportedOperation.InstanceOsConvertOsNotSupport"))]
        UnsupportedOperationInstanceOsConvertOsNotSupport,
        /// UnsupportedOperation.InstanceOsWindows
        #[doc(alias("UnsupportedOperation.InstanceOsWindows"))]
        UnsupportedOperationInstanceOsWindows,
        /// UnsupportedOperation.InstanceReinstallFailed: reinstallation of the instance's system has failed · 当前实例为重装系统失败状态
        ///
        /// - Remedy: Reinstall the system once more; if that fails again, terminate or return the instance, or open a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请重新执行一次重装；如仍失败，请销毁或退还该实例，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceReinstallFailed"))]
        UnsupportedOperationInstanceReinstallFailed,
        /// UnsupportedOperation.InstanceStateBanning: instance is blocked · 该子机处于封禁状态
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> to find out why, and to have the block lifted.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解封禁原因并申请解封。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceStateBanning"))]
        UnsupportedOperationInstanceStateBanning,
        /// UnsupportedOperation.InstanceStateCorrupted: instance has failed permanently · 请求不支持永久故障的实例
        ///
        /// - Remedy: Replace the instance with a new one, made from an image or a snapshot if there is one; for help, open a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请使用已有的镜像或快照新建实例来替换该实例；如需协助，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceStateCorrupted"))]
        UnsupportedOperationInstanceStateCorrupted,
        /// UnsupportedOperation.InstanceStateEnterRescueMode: instance is entering the rescue mode · 请求不支持进入救援模式的实例
        ///
        /// - Remedy: Let the instance leave the rescue mode (ExitRescueMode) once it has entered it, then send the request again.
        /// - 处理建议：请等待实例进入救援模式，再退出救援模式（ExitRescueMode），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateEnterRescueMode"))]
        UnsupportedOperationInstanceStateEnterRescueMode,
        /// UnsupportedOperation.InstanceStateEnterServiceLiveMigrate: instance is entering live migration · 不支持状态为ENTER\_SERVICE\_LIVE\_MIGRATE的实例
        ///
        /// - Remedy: Wait until the migration of the instance has ended (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例完成迁移（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"))]
        UnsupportedOperationInstanceStateEnterServiceLiveMigrate,
        /// UnsupportedOperation.InstanceStateExitRescueMode: instance is leaving the rescue mode · 请求不支持正在退出救援模式的实例
        ///
        /// - Remedy: Wait until the instance has left the rescue mode (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例退出救援模式（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateExitRescueMode"))]
        UnsupportedOperationInstanceStateExitRescueMode,
        /// UnsupportedOperation.InstanceStateExitServiceLiveMigrate: instance is leaving live migration · 不支持状态为EXIT\_SERVICE\_LIVE\_MIGRATE的实例
        ///
        /// - Remedy: Wait until the migration of the instance has ended (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例完成迁移（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateExitServiceLiveMigrate"))]
        UnsupportedOperationInstanceStateExitServiceLiveMigrate,
        /// UnsupportedOperation.InstanceStateFreezing
        #[doc(alias("UnsupportedOperation.InstanceStateFreezing"))]
        UnsupportedOperationInstanceStateFreezing,
        /// UnsupportedOperation.InstanceStateIsolating
        #[doc(alias("UnsupportedOperation.InstanceStateIsolating"))]
        UnsupportedOperationInstanceStateIsolating,
        /// UnsupportedOperation.InstanceStateLaunchFailed
        #[doc(alias("UnsupportedOperation.InstanceStateLaunchFailed"))]
        UnsupportedOperationInstanceStateLaunchFailed,
        /// UnsupportedOperation.InstanceStateNotRunning: instance is not running · 指定操作不支持非运行中状态的实例
        ///
        /// - Remedy: Start the instance (StartInstances) and wait until it is running, then send the request again.
        /// - 处理建议：请先将实例开机（StartInstances），待其处于运行中状态后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateNotRunning"))]
        UnsupportedOperationInstanceStateNotRunning,
        /// UnsupportedOperation.InstanceStatePending: instance is being created · 请求不支持创建未完成的实例
        ///
        /// - Remedy: Wait until the instance has been created (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例创建完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStatePending"))]
        UnsupportedOperationInstanceStatePending,
        /// UnsupportedOperation.InstanceStateRebooting: instance is being restarted · 请求不支持正在重启的实例
        ///
        /// - Remedy: Wait until the instance is running (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例重启完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateRebooting"))]
        UnsupportedOperationInstanceStateRebooting,
        /// UnsupportedOperation.InstanceStateRescueMode: instance is in the rescue mode · 请求不支持救援模式的实例
        ///
        /// - Remedy: Take the instance out of the rescue mode (ExitRescueMode), then send the request again.
        /// - 处理建议：请先将实例退出救援模式（ExitRescueMode），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceStateRescueMode"))]
        UnsupportedOperationInstanceStateRescueMode,
        /// UnsupportedOperation.InstanceStateRunning: instance is running · 请求不支持开机状态的实例
        ///
        /// - Remedy: Shut the instance down (StopInstances), then send the request again.
        /// - 处理建议：请先将实例关机（StopInstances），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceStateRunning"))]
        UnsupportedOperationInstanceStateRunning,
        /// UnsupportedOperation.InstanceStateServiceLiveMigrate: instance is being migrated · 不支持正在服务迁移的实例
        ///
        /// - Remedy: Wait until the migration has ended (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待迁移完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("UnsupportedOperation.InstanceStateServiceLiveMigrate"))]
        UnsupportedOperationInstanceStateServiceLiveMigrate,
        /// UnsupportedOperation.InstanceStateShutdown: instance is isolated · 请求不支持隔离状态的实例
        ///
        /// - Remedy: Pay what is owed or renew the instance to recover it from isolation, or leave it out of the request.
        /// - 处理建议：请通过充值或续费将实例从隔离状态恢复，或将其从请求中去掉。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceStateShutdown"))]
        UnsupportedOperationInstanceStateShutdown,
        /// UnsupportedOperation.InstanceStateStarting: instance is starting up · 实例开机中，不允许该操作
        ///
        /// - Remedy: Wait until the instance is running (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例开机完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateStarting"))]
        UnsupportedOperationInstanceStateStarting,
        /// UnsupportedOperation.InstanceStateStopped: instance has been shut down · 请求不支持已关机的实例
        ///
        /// - Remedy: Start the instance (StartInstances), then send the request again.
        /// - 处理建议：请先将实例开机（StartInstances），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstanceStateStopped"))]
        UnsupportedOperationInstanceStateStopped,
        /// UnsupportedOperation.InstanceStateStopping: instance is being shut down · 请求不支持正在关机的实例
        ///
        /// - Remedy: Wait until the instance has stopped (InstanceState in DescribeInstancesStatus), then send the request again.
        /// - 处理建议：请等待实例关机完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。
        #[doc(alias("UnsupportedOperation.InstanceStateStopping"))]
        UnsupportedOperationInstanceStateStopping,
        /// UnsupportedOperation.InstanceStateTerminated
        #[doc(alias("UnsupportedOperation.InstanceStateTerminated"))]
        UnsupportedOperationInstanceStateTerminated,
        /// UnsupportedOperation.InstanceStateTerminating
        #[doc(alias("UnsupportedOperation.InstanceStateTerminating"))]
        UnsupportedOperationInstanceStateTerminating,
        /// UnsupportedOperation.InstanceTypeNotSupportConfidentiality
        #[doc(alias("UnsupportedOperation.InstanceTypeNotSupportConfidentiality"))]
        UnsupportedOperationInstanceTypeNotSupportConfidentiality,
        /// UnsupportedOperation.InstanceTypeNotSupportGridLicence
        #[doc(alias("UnsupportedOperation.InstanceTypeNotSupportGridLicence"))]
        UnsupportedOperationInstanceTypeNotSupportGridLicence,
        /// UnsupportedOperation.InstanceTypeNotSupportHighDensityModeSetting
        #[doc(
            alias("UnsupportedOperation.InstanceTypeNotSupportHighDensityModeSetting")
        )]
        UnsupportedOperationInstanceTypeNotSupportHighDensityModeSetting,
        /// UnsupportedOperation.InstanceTypeNotSupportJumboFrame
        #[doc(alias("UnsupportedOperation.InstanceTypeNotSupportJumboFrame"))]
        UnsupportedOperationInstanceTypeNotSupportJumboFrame,
        /// UnsupportedOperation.InstancesEnableJumboWithoutReboot
        #[doc(alias("UnsupportedOperation.InstancesEnableJumboWithoutReboot"))]
        UnsupportedOperationInstancesEnableJumboWithoutReboot,
        /// UnsupportedOperation.InstancesProtected: instance is under termination protection · 不支持已启用销毁保护的实例
        ///
        /// - Remedy: Make sure that this instance is really to be terminated, turn off its protection (DisableApiTermination), then send the request again.
        /// - 处理建议：请确认该实例确需销毁，并关闭其销毁保护（DisableApiTermination），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InstancesProtected"))]
        UnsupportedOperationInstancesProtected,
        /// UnsupportedOperation.InsufficientClusterQuota: quota of HPC clusters is used up · 用户创建高性能集群配额已达上限
        ///
        /// - Remedy: Delete clusters that are no longer needed, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请删除不再需要的集群，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("UnsupportedOperation.InsufficientClusterQuota"))]
        UnsupportedOperationInsufficientClusterQuota,
        /// UnsupportedOperation.InvalidDataDisk
        #[doc(alias("UnsupportedOperation.InvalidDataDisk"))]
        UnsupportedOperationInvalidDataDisk,
        /// UnsupportedOperation.InvalidDisk
        #[doc(alias("UnsupportedOperation.InvalidDisk"))]
        UnsupportedOperationInvalidDisk,
        /// UnsupportedOperation.InvalidDiskBackupQuota: disks with backup points are not supported · 不支持带有云硬盘备份点
        ///
        /// - Remedy: Delete the backup points of the disk first if they are no longer needed, or choose another disk.
        /// - 处理建议：如不再需要该云硬盘的备份点，请先将其删除；否则请更换云硬盘。
        #[doc(alias("UnsupportedOperation.InvalidDiskBackupQuota"))]
        UnsupportedOperationInvalidDiskBackupQuota,
        /// UnsupportedOperation.InvalidDiskFastRollback
        #[doc(alias("UnsupportedOperation.InvalidDiskFastRollback"))]
        UnsupportedOperationInvalidDiskFastRollback,
        /// UnsupportedOperation.InvalidImageLicenseTypeForReset: license type of the image does not match the instance · 镜像许可类型与实例不符
        ///
        /// - Remedy: Select an image whose license type is that of the instance.
        /// - 处理建议：请更换许可类型与实例一致的镜像。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.InvalidImageLicenseTypeForReset"))]
        UnsupportedOperationInvalidImageLicenseTypeForReset,
        /// UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance: instance is scheduled to be terminated · 不支持已经设置了释放时间的实例
        ///
        /// - Remedy: Cancel the scheduled termination on the page of the instance's details, then send the request again.
        /// - 处理建议：请打开实例详情页，取消其定时销毁设置，然后重新发送请求。
        /// - Retry: `never`
        #[doc(
            alias("UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance")
        )]
        UnsupportedOperationInvalidInstanceNotSupportedProtectedInstance,
        /// UnsupportedOperation.InvalidInstanceWithSwapDisk
        #[doc(alias("UnsupportedOperation.InvalidInstanceWithSwapDisk"))]
        UnsupportedOperationInvalidInstanceWithSwapDisk,
        /// UnsupportedOperation.InvalidInstancesOwner
        ///
        /// - Category: `permission_denied`
        #[doc(alias("UnsupportedOperation.InvalidInstancesOwner"))]
        UnsupportedOperationInvalidInstancesOwner,
        /// UnsupportedOperation.InvalidPermissionNonInternationalAccount
        #[doc(alias("UnsupportedOperation.InvalidPermissionNonInternationalAccount"))]
        UnsupportedOperationInvalidPermissionNonInternationalAccount,
        /// UnsupportedOperation.InvalidRegionDiskEncrypt
        #[doc(alias("UnsupportedOperation.InvalidRegionDiskEncrypt"))]
        UnsupportedOperationInvalidRegionDiskEncrypt,
        /// UnsupportedOperation.InvalidZone
        #[doc(alias("UnsupportedOperation.InvalidZone"))]
        UnsupportedOperationInvalidZone,
        /// UnsupportedOperation.KeyPairUnsupportedWindows
        #[doc(alias("UnsupportedOperation.KeyPairUnsupportedWindows"))]
        UnsupportedOperationKeyPairUnsupportedWindows,
        /// UnsupportedOperation.LocalDataDiskChangeInstanceFamily
        #[doc(alias("UnsupportedOperation.LocalDataDiskChangeInstanceFamily"))]
        UnsupportedOperationLocalDataDiskChangeInstanceFamily,
        /// UnsupportedOperation.LocalDiskMigratingToCloudDisk: disk is being converted from local to cloud · 不支持正在本地盘转云盘的磁盘
        ///
        /// - Remedy: Wait until the conversion of the disk has finished, then send the request again.
        /// - 处理建议：请等待本地盘转云盘完成，然后重新发送请求。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("UnsupportedOperation.LocalDiskMigratingToCloudDisk"))]
        UnsupportedOperationLocalDiskMigratingToCloudDisk,
        /// UnsupportedOperation.LocationImageNotSupported
        #[doc(alias("UnsupportedOperation.LocationImageNotSupported"))]
        UnsupportedOperationLocationImageNotSupported,
        /// UnsupportedOperation.MarketImageConvertOSUnsupported
        #[doc(alias("UnsupportedOperation.MarketImageConvertOSUnsupported"))]
        UnsupportedOperationMarketImageConvertOsUnsupported,
        /// UnsupportedOperation.MarketImageExportUnsupported
        #[doc(alias("UnsupportedOperation.MarketImageExportUnsupported"))]
        UnsupportedOperationMarketImageExportUnsupported,
        /// UnsupportedOperation.MinCountUnsupportedChargeType
        #[doc(alias("UnsupportedOperation.MinCountUnsupportedChargeType"))]
        UnsupportedOperationMinCountUnsupportedChargeType,
        /// UnsupportedOperation.MinCountUnsupportedRegion
        #[doc(alias("UnsupportedOperation.MinCountUnsupportedRegion"))]
        UnsupportedOperationMinCountUnsupportedRegion,
        /// UnsupportedOperation.ModifyEncryptionNotSupported: encryption of the system disk cannot be changed · 不支持修改系统盘的加密属性
        ///
        /// - Remedy: Keep the encryption as it is: reinstall an encrypted system disk from an encrypted image only, for example.
        /// - 处理建议：请保持原有的加密属性，例如重装加密系统盘时，请使用加密镜像。
        #[doc(alias("UnsupportedOperation.ModifyEncryptionNotSupported"))]
        UnsupportedOperationModifyEncryptionNotSupported,
        /// UnsupportedOperation.ModifyVPCWithCLB: instance is bound to a CLB, so its VPC cannot be changed · 绑定负载均衡的实例，不支持修改vpc属性
        ///
        /// - Remedy: Unbind the instance from its load balancers first, then change the VPC.
        /// - 处理建议：请先将实例从负载均衡解绑，再修改 VPC。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.ModifyVPCWithCLB"))]
        UnsupportedOperationModifyVpcWithClb,
        /// UnsupportedOperation.ModifyVPCWithClassLink: instance in the classic network is linked to a VPC (Classiclink) · 实例基础网络已互通VPC网络
        ///
        /// - Remedy: Unlink the instance from the VPC first (DetachClassicLinkVpc), then switch it.
        /// - 处理建议：请先解除实例与该 VPC 的基础网络互通（DetachClassicLinkVpc），然后再切换。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.ModifyVPCWithClassLink"))]
        UnsupportedOperationModifyVpcWithClassLink,
        /// UnsupportedOperation.NoInstanceTypeSupportSpot
        #[doc(alias("UnsupportedOperation.NoInstanceTypeSupportSpot"))]
        UnsupportedOperationNoInstanceTypeSupportSpot,
        /// UnsupportedOperation.NoVpcNetwork
        #[doc(alias("UnsupportedOperation.NoVpcNetwork"))]
        UnsupportedOperationNoVpcNetwork,
        /// UnsupportedOperation.NotFpgaInstance
        #[doc(alias("UnsupportedOperation.NotFpgaInstance"))]
        UnsupportedOperationNotFpgaInstance,
        /// UnsupportedOperation.NotSupportImportInstancesActionTimer
        #[doc(alias("UnsupportedOperation.NotSupportImportInstancesActionTimer"))]
        UnsupportedOperationNotSupportImportInstancesActionTimer,
        /// UnsupportedOperation.NotSupportInstanceImage
        #[doc(alias("UnsupportedOperation.NotSupportInstanceImage"))]
        UnsupportedOperationNotSupportInstanceImage,
        /// UnsupportedOperation.NotSupportUnpaidOrder: instance has unpaid orders · 实例存在未支付订单
        ///
        /// - Remedy: Pay or cancel the open orders in the billing console, then send the request again.
        /// - 处理建议：请在费用中心支付或取消未支付的订单，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.NotSupportUnpaidOrder"))]
        UnsupportedOperationNotSupportUnpaidOrder,
        /// UnsupportedOperation.OnlyForPrepaidAccount
        #[doc(alias("UnsupportedOperation.OnlyForPrepaidAccount"))]
        UnsupportedOperationOnlyForPrepaidAccount,
        /// UnsupportedOperation.OriginalInstanceTypeInvalid
        #[doc(alias("UnsupportedOperation.OriginalInstanceTypeInvalid"))]
        UnsupportedOperationOriginalInstanceTypeInvalid,
        /// UnsupportedOperation.PeriodicContractNotSupportManualRenew
        #[doc(alias("UnsupportedOperation.PeriodicContractNotSupportManualRenew"))]
        UnsupportedOperationPeriodicContractNotSupportManualRenew,
        /// UnsupportedOperation.PreheatImage
        ///
        /// - Category: `permission_denied`
        #[doc(alias("UnsupportedOperation.PreheatImage"))]
        UnsupportedOperationPreheatImage,
        /// UnsupportedOperation.PublicImageExportUnsupported
        #[doc(alias("UnsupportedOperation.PublicImageExportUnsupported"))]
        UnsupportedOperationPublicImageExportUnsupported,
        /// UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2
        #[doc(alias("UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"))]
        UnsupportedOperationRawLocalDiskInsReinstalltoQcow2,
        /// UnsupportedOperation.RedHatImageExportUnsupported
        #[doc(alias("UnsupportedOperation.RedHatImageExportUnsupported"))]
        UnsupportedOperationRedHatImageExportUnsupported,
        /// UnsupportedOperation.RedHatInstanceTerminateUnsupported
        #[doc(alias("UnsupportedOperation.RedHatInstanceTerminateUnsupported"))]
        UnsupportedOperationRedHatInstanceTerminateUnsupported,
        /// UnsupportedOperation.RedHatInstanceUnsupported
        #[doc(alias("UnsupportedOperation.RedHatInstanceUnsupported"))]
        UnsupportedOperationRedHatInstanceUnsupported,
        /// UnsupportedOperation.Region
        #[doc(alias("UnsupportedOperation.Region"))]
        UnsupportedOperationRegion,
        /// UnsupportedOperation.ReservedInstanceInvisibleForUser
        ///
        /// - Category: `permission_denied`
        #[doc(alias("UnsupportedOperation.ReservedInstanceInvisibleForUser"))]
        UnsupportedOperationReservedInstanceInvisibleForUser,
        /// UnsupportedOperation.ReservedInstanceOutofQuata: quota of reserved instances is used up · 预留实例配额已用完
        ///
        /// - Remedy: Ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("UnsupportedOperation.ReservedInstanceOutofQuata"))]
        UnsupportedOperationReservedInstanceOutofQuata,
        /// UnsupportedOperation.ResourcePoolPackageInvisibleForUser
        ///
        /// - Category: `permission_denied`
        #[doc(alias("UnsupportedOperation.ResourcePoolPackageInvisibleForUser"))]
        UnsupportedOperationResourcePoolPackageInvisibleForUser,
        /// UnsupportedOperation.SharedImageExportUnsupported
        #[doc(alias("UnsupportedOperation.SharedImageExportUnsupported"))]
        UnsupportedOperationSharedImageExportUnsupported,
        /// UnsupportedOperation.SharedImageModifyUnsupported
        #[doc(alias("UnsupportedOperation.SharedImageModifyUnsupported"))]
        UnsupportedOperationSharedImageModifyUnsupported,
        /// UnsupportedOperation.SpecialInstanceType
        #[doc(alias("UnsupportedOperation.SpecialInstanceType"))]
        UnsupportedOperationSpecialInstanceType,
        /// UnsupportedOperation.SpotUnsupportedRegion
        #[doc(alias("UnsupportedOperation.SpotUnsupportedRegion"))]
        UnsupportedOperationSpotUnsupportedRegion,
        /// UnsupportedOperation.StoppedModeStopCharging
        #[doc(alias("UnsupportedOperation.StoppedModeStopCharging"))]
        UnsupportedOperationStoppedModeStopCharging,
        /// UnsupportedOperation.StoppedModeStopChargingSameFamily
        #[doc(alias("UnsupportedOperation.StoppedModeStopChargingSameFamily"))]
        UnsupportedOperationStoppedModeStopChargingSameFamily,
        /// UnsupportedOperation.SyncEncryptImageNotSupport
        #[doc(alias("UnsupportedOperation.SyncEncryptImageNotSupport"))]
        UnsupportedOperationSyncEncryptImageNotSupport,
        /// UnsupportedOperation.SystemDiskType
        #[doc(alias("UnsupportedOperation.SystemDiskType"))]
        UnsupportedOperationSystemDiskType,
        /// UnsupportedOperation.TatAgentNotOnline: TAT agent is not online · 自动化助手不在线情况下，不支持该操作
        ///
        /// - Remedy: Install or start the agent of TencentCloud Automation Tools (TAT) on the instance, and check that it can reach the network.
        /// - 处理建议：请在实例上安装或启动自动化助手（TAT）客户端，并检查其网络是否连通。
        #[doc(alias("UnsupportedOperation.TatAgentNotOnline"))]
        UnsupportedOperationTatAgentNotOnline,
        /// UnsupportedOperation.UnderwriteDiscountGreaterThanPrepaidDiscount
        #[doc(
            alias("UnsupportedOperation.UnderwriteDiscountGreaterThanPrepaidDiscount")
        )]
        UnsupportedOperationUnderwriteDiscountGreaterThanPrepaidDiscount,
        /// UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew: instance type is an underwriting type · 该机型为包销机型
        ///
        /// - Remedy: Set RenewFlag to NOTIFY\_AND\_AUTO\_RENEW.
        /// - 处理建议：请将 RenewFlag 设为 NOTIFY\_AND\_AUTO\_RENEW。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(
            alias("UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew")
        )]
        UnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew,
        /// UnsupportedOperation.UnsupportedARMChangeInstanceFamily
        #[doc(alias("UnsupportedOperation.UnsupportedARMChangeInstanceFamily"))]
        UnsupportedOperationUnsupportedArmChangeInstanceFamily,
        /// UnsupportedOperation.UnsupportedChangeInstanceFamily
        #[doc(alias("UnsupportedOperation.UnsupportedChangeInstanceFamily"))]
        UnsupportedOperationUnsupportedChangeInstanceFamily,
        /// UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM
        #[doc(alias("UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM"))]
        UnsupportedOperationUnsupportedChangeInstanceFamilyToArm,
        /// UnsupportedOperation.UnsupportedChangeInstanceFamilyToSA3
        #[doc(alias("UnsupportedOperation.UnsupportedChangeInstanceFamilyToSA3"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-11-16"
        )]
        UnsupportedOperationUnsupportedChangeInstanceFamilyToSa3,
        /// UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily
        #[doc(
            alias("UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily")
        )]
        UnsupportedOperationUnsupportedChangeInstanceToThisInstanceFamily,
        /// UnsupportedOperation.UnsupportedInternationalUser
        ///
        /// - Category: `permission_denied`
        #[doc(alias("UnsupportedOperation.UnsupportedInternationalUser"))]
        UnsupportedOperationUnsupportedInternationalUser,
        /// UnsupportedOperation.UnsupportedPool
        #[doc(alias("UnsupportedOperation.UnsupportedPool"))]
        UnsupportedOperationUnsupportedPool,
        /// UnsupportedOperation.UserConvertOsNotSupport
        ///
        /// - Category: `permission_denied`
        #[doc(alias("UnsupportedOperation.UserConvertOsNotSupport"))]
        UnsupportedOperationUserConvertOsNotSupport,
        /// UnsupportedOperation.UserLimitOperationExceedQuota: quota of limited operations is insufficient · 用户限额操作的配额不足
        ///
        /// - Remedy: Find out from the Message field which quota is used up, and ask for a higher one in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请根据 Message 字段确认是哪项配额不足，并在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("UnsupportedOperation.UserLimitOperationExceedQuota"))]
        UnsupportedOperationUserLimitOperationExceedQuota,
        /// UnsupportedOperation.WindowsImageExportUnsupported
        #[doc(alias("UnsupportedOperation.WindowsImageExportUnsupported"))]
        UnsupportedOperationWindowsImageExportUnsupported,
        /// VpcAddrNotInSubNet: private IP address is not in the subnet · 私有网络ip不在子网内
        ///
        /// - Remedy: Choose an address from the CIDR block of the subnet, or leave the address out to have one assigned.
        /// - 处理建议：请选择子网网段内的 IP 地址，或不指定地址，由系统自动分配。
        /// - Retry: unknown; category: `invalid_argument`
        VpcAddrNotInSubNet,
        /// VpcIpIsUsed: private IP address is already in use · 私有网络ip已经被使用
        ///
        /// - Remedy: Choose a free address of the subnet, or leave the address out to have one assigned.
        /// - 处理建议：请选择子网内未被占用的 IP 地址，或不指定地址，由系统自动分配。
        /// - Retry: unknown; category: `failed_precondition`
        VpcIpIsUsed,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cvm")]
    api::listed_enum!(CvmError, cvm_v20170312_table);
    pub(crate) mod cvm_v20170312_table {
        use super::api::{
            Answer, Category, Index, Level, Retirement, Retry, Table, TableData,
        };
        #[cfg(feature = "cvm")]
        use super::CvmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cvm_v20170312";
        pub(super) const CODE_INDEX: Index = index::CVM_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::CVM_V20170312_KEYS;
        #[cfg(feature = "cvm")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CvmError; 427] = [
            CvmError::AccountQualificationRestrictions,
            CvmError::AuthFailureCamRoleNameAuthenticateFailed,
            CvmError::EniNotAllowedChangeSubnet,
            CvmError::FailedOperationAccountAlreadyExists,
            CvmError::FailedOperationAccountIsYourSelf,
            CvmError::FailedOperationAlreadyInDisasterRecoverGroup,
            CvmError::FailedOperationByolImageShareFailed,
            CvmError::FailedOperationDisassociateKeyPairFailed,
            CvmError::FailedOperationDisasterRecoverGroupNotFound,
            CvmError::FailedOperationDisasterRecoverGroupNotMatch,
            CvmError::FailedOperationGetInstanceTatAgentStatusFailed,
            CvmError::FailedOperationIllegalTagKey,
            CvmError::FailedOperationIllegalTagValue,
            CvmError::FailedOperationInquiryPriceFailed,
            CvmError::FailedOperationInquiryRefundPriceFailed,
            CvmError::FailedOperationInvalidImageState,
            CvmError::FailedOperationInvalidInstanceApplicationRole,
            CvmError::FailedOperationInvalidInstanceApplicationRoleEmr,
            CvmError::FailedOperationMutActionTimerExist,
            CvmError::FailedOperationNoAvailableIpAddressCountInSubnet,
            CvmError::FailedOperationNotFoundEip,
            CvmError::FailedOperationNotMasterAccount,
            CvmError::FailedOperationPlacementSetNotEmpty,
            CvmError::FailedOperationPromotionalPerioRestriction,
            CvmError::FailedOperationPromotionalRegionRestriction,
            CvmError::FailedOperationQImageShareFailed,
            CvmError::FailedOperationRImageShareFailed,
            CvmError::FailedOperationSecurityGroupActionFailed,
            CvmError::FailedOperationSnapshotSizeLargerThanDataSize,
            CvmError::FailedOperationSnapshotSizeLessThanDataSize,
            CvmError::FailedOperationTagKeyReserved,
            CvmError::FailedOperationTatAgentNotSupport,
            CvmError::FailedOperationUnreturnable,
            CvmError::FailedOperationZoneInconsistent,
            CvmError::ImageQuotaLimitExceeded,
            CvmError::InstancesQuotaLimitExceeded,
            CvmError::InternalError,
            CvmError::InternalErrorTradeUnknownError,
            CvmError::InternalServerError,
            CvmError::InvalidAccountInsufficientBalance,
            CvmError::InvalidAccountUnpaidOrder,
            CvmError::InvalidAccountIdNotFound,
            CvmError::InvalidAccountIsYourSelf,
            CvmError::InvalidClientTokenTooLong,
            CvmError::InvalidFilter,
            CvmError::InvalidFilterValueLimitExceeded,
            CvmError::InvalidHostNotSupported,
            CvmError::InvalidHostIdMalformed,
            CvmError::InvalidHostIdNotFound,
            CvmError::InvalidImageIdInShared,
            CvmError::InvalidImageIdIncorrectState,
            CvmError::InvalidImageIdMalformed,
            CvmError::InvalidImageIdNotFound,
            CvmError::InvalidImageIdTooLarge,
            CvmError::InvalidImageNameDuplicate,
            CvmError::InvalidImageOsTypeUnsupported,
            CvmError::InvalidImageOsVersionUnsupported,
            CvmError::InvalidInstanceNotSupported,
            CvmError::InvalidInstanceIdMalformed,
            CvmError::InvalidInstanceIdNotFound,
            CvmError::InvalidInstanceNameTooLong,
            CvmError::InvalidInstanceNotSupportedPrepaidInstance,
            CvmError::InvalidInstanceState,
            CvmError::InvalidInstanceTypeMalformed,
            CvmError::InvalidKeyPairLimitExceeded,
            CvmError::InvalidKeyPairIdMalformed,
            CvmError::InvalidKeyPairIdNotFound,
            CvmError::InvalidKeyPairNameDuplicate,
            CvmError::InvalidKeyPairNameEmpty,
            CvmError::InvalidKeyPairNameIncludeIllegalChar,
            CvmError::InvalidKeyPairNameTooLong,
            CvmError::InvalidParameter,
            CvmError::InvalidParameterAtMostOne,
            CvmError::InvalidParameterAutoSnapshotNotSupported,
            CvmError::InvalidParameterCdcNotSupported,
            CvmError::InvalidParameterCdzNotSupported,
            CvmError::InvalidParameterDataDiskIdContainsRootDisk,
            CvmError::InvalidParameterDataDiskNotBelongSpecifiedInstance,
            CvmError::InvalidParameterDuplicateSystemSnapshots,
            CvmError::InvalidParameterEdgeZoneMissInternetAccessible,
            CvmError::InvalidParameterHostIdCustomizedInstanceTypeNotSupport,
            CvmError::InvalidParameterHostIdInstanceTypeNotSupport,
            CvmError::InvalidParameterHostIdStandardInstanceTypeNotSupport,
            CvmError::InvalidParameterHostIdStatusNotSupport,
            CvmError::InvalidParameterHostNameIllegal,
            CvmError::InvalidParameterImageIdsSnapshotIdsMustOne,
            CvmError::InvalidParameterInstanceImageNotSupport,
            CvmError::InvalidParameterInstanceTypeNotSupport,
            CvmError::InvalidParameterInstanceTypeSupportedHostNotFound,
            CvmError::InvalidParameterInternetAccessibleNotSupported,
            CvmError::InvalidParameterInvalidCloudDiskSoldOut,
            CvmError::InvalidParameterInvalidDependence,
            CvmError::InvalidParameterInvalidInstanceNotSupported,
            CvmError::InvalidParameterInvalidIpFormat,
            CvmError::InvalidParameterInvalidKmsKeyId,
            CvmError::InvalidParameterInvalidParameterCoexistImageIdsFilters,
            CvmError::InvalidParameterInvalidParameterUrlError,
            CvmError::InvalidParameterInvalidTargetOsType,
            CvmError::InvalidParameterLackCoreCountOrThreadPerCore,
            CvmError::InvalidParameterLocalDataDiskNotSupport,
            CvmError::InvalidParameterOnlySupportForEdgeZone,
            CvmError::InvalidParameterParameterConflict,
            CvmError::InvalidParameterPasswordNotSupported,
            CvmError::InvalidParameterSnapshotNotFound,
            CvmError::InvalidParameterSpecialParameterForSpecialAccount,
            CvmError::InvalidParameterSpecifyOneParameter,
            CvmError::InvalidParameterSwapDiskNotSupport,
            CvmError::InvalidParameterSystemSnapshotNotFound,
            CvmError::InvalidParameterDotValueTooLarge,
            CvmError::InvalidParameterCombination,
            CvmError::InvalidParameterConflict,
            CvmError::InvalidParameterValue,
            CvmError::InvalidParameterValueAmountNotEqual,
            CvmError::InvalidParameterValueBandwidthPackageIdMalformed,
            CvmError::InvalidParameterValueBandwidthPackageIdNotFound,
            CvmError::InvalidParameterValueBandwidthPackageIspNotMatch,
            CvmError::InvalidParameterValueBandwidthPackageZoneNotMatch,
            CvmError::InvalidParameterValueBasicNetworkInstanceFamily,
            CvmError::InvalidParameterValueBucketNotFound,
            CvmError::InvalidParameterValueCamRoleNameMalformed,
            CvmError::InvalidParameterValueCdhOnlyLocalDataDiskResize,
            CvmError::InvalidParameterValueChcHostsNotFound,
            CvmError::InvalidParameterValueChcNetworkEmpty,
            CvmError::InvalidParameterValueCloudSsdDataDiskSizeTooSmall,
            CvmError::InvalidParameterValueCoreCountValue,
            CvmError::InvalidParameterValueDedicatedClusterNotSupportedChargeType,
            CvmError::InvalidParameterValueDedicatedResourcePackIdsNotFound,
            CvmError::InvalidParameterValueDedicatedResourcePackName,
            CvmError::InvalidParameterValueDedicatedResourcePackNotValid,
            CvmError::InvalidParameterValueDedicatedResourcePackTenancyMismatch,
            CvmError::InvalidParameterValueDeployVpcAlreadyExists,
            CvmError::InvalidParameterValueDisasterRecoverGroupIdMalformed,
            CvmError::InvalidParameterValueDuplicate,
            CvmError::InvalidParameterValueDuplicateTags,
            CvmError::InvalidParameterValueElasticNetworkNotExist,
            CvmError::InvalidParameterValueElasticNetworkVpcSubnetMismatch,
            CvmError::InvalidParameterValueEniIdMalformed,
            CvmError::InvalidParameterValueExternalIpQuotaLimited,
            CvmError::InvalidParameterValueGpuInstanceFamily,
            CvmError::InvalidParameterValueHpcClusterBusinessIdNotSupported,
            CvmError::InvalidParameterValueHpcClusterIdZoneIdNotMatch,
            CvmError::InvalidParameterValueIpAddressMalformed,
            CvmError::InvalidParameterValueIPv6AddressMalformed,
            CvmError::InvalidParameterValueIsoMustImportByForce,
            CvmError::InvalidParameterValueIllegalHostName,
            CvmError::InvalidParameterValueIncorrectFormat,
            CvmError::InvalidParameterValueInstanceIdMalformed,
            CvmError::InvalidParameterValueInstanceNotSupportedMixPricingModel,
            CvmError::InvalidParameterValueInstanceTypeNotFound,
            CvmError::InvalidParameterValueInstanceTypeNotSupportElasticNetworks,
            CvmError::InvalidParameterValueInstanceTypeNotSupportHpcCluster,
            CvmError::InvalidParameterValueInstanceTypeRequiredHpcCluster,
            CvmError::InvalidParameterValueInsufficientOffering,
            CvmError::InvalidParameterValueInsufficientPrice,
            CvmError::InvalidParameterValueInvalidAppIdFormat,
            CvmError::InvalidParameterValueInvalidBootMode,
            CvmError::InvalidParameterValueInvalidBucketPermissionForExport,
            CvmError::InvalidParameterValueInvalidFileNamePrefixList,
            CvmError::InvalidParameterValueInvalidGpuFamilyChange,
            CvmError::InvalidParameterValueInvalidImageFamily,
            CvmError::InvalidParameterValueInvalidImageForGivenInstanceType,
            CvmError::InvalidParameterValueInvalidImageFormat,
            CvmError::InvalidParameterValueInvalidImageId,
            CvmError::InvalidParameterValueInvalidImageIdForRetsetInstance,
            CvmError::InvalidParameterValueInvalidImageIdIsShared,
            CvmError::InvalidParameterValueInvalidImageOsName,
            CvmError::InvalidParameterValueInvalidImageState,
            CvmError::InvalidParameterValueInvalidInstanceSource,
            CvmError::InvalidParameterValueInvalidInstanceTypePeriodicContract,
            CvmError::InvalidParameterValueInvalidInstanceTypeUnderwrite,
            CvmError::InvalidParameterValueInvalidIpFormat,
            CvmError::InvalidParameterValueInvalidLaunchTemplateDescription,
            CvmError::InvalidParameterValueInvalidLaunchTemplateName,
            CvmError::InvalidParameterValueInvalidLaunchTemplateVersionDescription,
            CvmError::InvalidParameterValueInvalidLicenseType,
            CvmError::InvalidParameterValueInvalidNetworkInterfaceId,
            CvmError::InvalidParameterValueInvalidParameterMinCount,
            CvmError::InvalidParameterValueInvalidParameterValueLimit,
            CvmError::InvalidParameterValueInvalidPassword,
            CvmError::InvalidParameterValueInvalidRegion,
            CvmError::InvalidParameterValueInvalidTimeFormat,
            CvmError::InvalidParameterValueInvalidUserDataFormat,
            CvmError::InvalidParameterValueInvalidVagueName,
            CvmError::InvalidParameterValueInvalidVpcIdSubnetIdNotFound,
            CvmError::InvalidParameterValueIspNotSupportForEdgeZone,
            CvmError::InvalidParameterValueIspValueRepeated,
            CvmError::InvalidParameterValueKeyPairNotFound,
            CvmError::InvalidParameterValueKeyPairNotSupported,
            CvmError::InvalidParameterValueLaunchTemplateDefaultVersion,
            CvmError::InvalidParameterValueLaunchTemplateIdMalformed,
            CvmError::InvalidParameterValueLaunchTemplateIdNotExisted,
            CvmError::InvalidParameterValueLaunchTemplateIdVerNotExisted,
            CvmError::InvalidParameterValueLaunchTemplateIdVerSetAlready,
            CvmError::InvalidParameterValueLaunchTemplateNotFound,
            CvmError::InvalidParameterValueLaunchTemplateVersion,
            CvmError::InvalidParameterValueLimitExceeded,
            CvmError::InvalidParameterValueLocalDiskSizeRange,
            CvmError::InvalidParameterValueMissingLocationCosEndpoint,
            CvmError::InvalidParameterValueMustDhcpEnabledVpc,
            CvmError::InvalidParameterValueMustEnabledIsRdma,
            CvmError::InvalidParameterValueNotCdcSubnet,
            CvmError::InvalidParameterValueNotEmpty,
            CvmError::InvalidParameterValueNotSupported,
            CvmError::InvalidParameterValuePreheatNotSupportedInstanceType,
            CvmError::InvalidParameterValuePreheatNotSupportedZone,
            CvmError::InvalidParameterValuePreheatUnavailableZones,
            CvmError::InvalidParameterValueRange,
            CvmError::InvalidParameterValueRequiredLocationImage,
            CvmError::InvalidParameterValueResourcePoolPackIdMalformed,
            CvmError::InvalidParameterValueResourcePoolPackStatus,
            CvmError::InvalidParameterValueResourcePoolPackTypeNotSupported,
            CvmError::InvalidParameterValueSnapshotIdMalformed,
            CvmError::InvalidParameterValueSubnetIdMalformed,
            CvmError::InvalidParameterValueSubnetIdZoneIdNotMatch,
            CvmError::InvalidParameterValueSubnetNotExist,
            CvmError::InvalidParameterValueTagKeyNotFound,
            CvmError::InvalidParameterValueTagQuotaLimitExceeded,
            CvmError::InvalidParameterValueThreadPerCoreValue,
            CvmError::InvalidParameterValueTooLarge,
            CvmError::InvalidParameterValueTooLong,
            CvmError::InvalidParameterValueUuidMalformed,
            CvmError::InvalidParameterValueVpcIdMalformed,
            CvmError::InvalidParameterValueVpcIdNotExist,
            CvmError::InvalidParameterValueVpcIdSubnetIdNotMatch,
            CvmError::InvalidParameterValueVpcIdZoneIdNotMatch,
            CvmError::InvalidParameterValueVpcNotSupportIpv6Address,
            CvmError::InvalidParameterValueZoneNotSupported,
            CvmError::InvalidParameterValueLimit,
            CvmError::InvalidParameterValueOffset,
            CvmError::InvalidPassword,
            CvmError::InvalidPeriod,
            CvmError::InvalidPermission,
            CvmError::InvalidProjectIdNotFound,
            CvmError::InvalidPublicKeyDuplicate,
            CvmError::InvalidPublicKeyMalformed,
            CvmError::InvalidRegionNotFound,
            CvmError::InvalidRegionUnavailable,
            CvmError::InvalidSecurityGroupIdNotFound,
            CvmError::InvalidSgIdMalformed,
            CvmError::InvalidZoneMismatchRegion,
            CvmError::LimitExceededAssociateUsgLimitExceeded,
            CvmError::LimitExceededCvmInstanceQuota,
            CvmError::LimitExceededCvmsVifsPerSecGroupLimitExceeded,
            CvmError::LimitExceededDisasterRecoverGroup,
            CvmError::LimitExceededEipNumLimit,
            CvmError::LimitExceededEniLimitInstanceType,
            CvmError::LimitExceededEniNumLimit,
            CvmError::LimitExceededExportImageTaskLimitExceeded,
            CvmError::LimitExceededHpcClusterQuota,
            CvmError::LimitExceededIPv6AddressNum,
            CvmError::LimitExceededInstanceEniNumLimit,
            CvmError::LimitExceededInstanceQuota,
            CvmError::LimitExceededInstanceTypeBandwidth,
            CvmError::LimitExceededLaunchTemplateQuota,
            CvmError::LimitExceededLaunchTemplateVersionQuota,
            CvmError::LimitExceededPreheatImageSnapshotOutOfQuota,
            CvmError::LimitExceededPrepayQuota,
            CvmError::LimitExceededPrepayUnderwriteQuota,
            CvmError::LimitExceededSingleUsgQuota,
            CvmError::LimitExceededSpotQuota,
            CvmError::LimitExceededTagResourceQuota,
            CvmError::LimitExceededUserReturnQuota,
            CvmError::LimitExceededUserSpotQuota,
            CvmError::LimitExceededVpcSubnetNum,
            CvmError::MissingParameter,
            CvmError::MissingParameterAtLeastOne,
            CvmError::MissingParameterDpdkInstanceTypeRequiredVpc,
            CvmError::MissingParameterMonitorService,
            CvmError::MutexOperationTaskRunning,
            CvmError::OperationDeniedAccountNotSupported,
            CvmError::OperationDeniedChcDeployConfigInvalid,
            CvmError::OperationDeniedChcHostStateNotSupported,
            CvmError::OperationDeniedChcInstallCloudImageWithoutDeployNetwork,
            CvmError::OperationDeniedInnerUserProhibitAction,
            CvmError::OperationDeniedInstanceOperationInProgress,
            CvmError::OperationDeniedNotBandwidthShiftUpUserApplyEdgeZoneEip,
            CvmError::OverQuota,
            CvmError::RegionAbilityLimitUnsupportedToImportImage,
            CvmError::ResourceInUse,
            CvmError::ResourceInUseDiskRollbacking,
            CvmError::ResourceInUseHpcCluster,
            CvmError::ResourceInsufficientAvailabilityZoneSoldOut,
            CvmError::ResourceInsufficientCidrBlock,
            CvmError::ResourceInsufficientCloudDiskSoldOut,
            CvmError::ResourceInsufficientCloudDiskUnavailable,
            CvmError::ResourceInsufficientDisasterRecoverGroupCvmQuota,
            CvmError::ResourceInsufficientInsufficientGroupQuota,
            CvmError::ResourceInsufficientInsufficientOfferingMinimum,
            CvmError::ResourceInsufficientSpecifiedInstanceType,
            CvmError::ResourceInsufficientZoneSoldOutForSpecifiedInstance,
            CvmError::ResourceNotFoundHpcCluster,
            CvmError::ResourceNotFoundInvalidInstanceIdNotFound,
            CvmError::ResourceNotFoundInvalidPlacementSet,
            CvmError::ResourceNotFoundInvalidZoneInstanceType,
            CvmError::ResourceNotFoundKeyPairNotFound,
            CvmError::ResourceNotFoundNoDefaultCbs,
            CvmError::ResourceNotFoundNoDefaultCbsWithReason,
            CvmError::ResourceNotFoundResourcePoolPackIdNotFound,
            CvmError::ResourceUnavailable,
            CvmError::ResourceUnavailableInstanceType,
            CvmError::ResourceUnavailableSnapshotCreating,
            CvmError::ResourcesSoldOutAvailableZone,
            CvmError::ResourcesSoldOutEipInsufficient,
            CvmError::ResourcesSoldOutSpecifiedInstanceType,
            CvmError::SecGroupActionFailure,
            CvmError::UnauthorizedOperation,
            CvmError::UnauthorizedOperationImageNotBelongToAccount,
            CvmError::UnauthorizedOperationInvalidToken,
            CvmError::UnauthorizedOperationMfaExpired,
            CvmError::UnauthorizedOperationMfaNotFound,
            CvmError::UnauthorizedOperationPermissionDenied,
            CvmError::UnknownParameter,
            CvmError::UnsupportedOperation,
            CvmError::UnsupportedOperationArmArchitecture,
            CvmError::UnsupportedOperationBandwidthPackageIdNotSupported,
            CvmError::UnsupportedOperationCbsRemoteSsdNotSupport,
            CvmError::UnsupportedOperationCommercialImageChangeChargeType,
            CvmError::UnsupportedOperationDiskSnapCreateTimeTooOld,
            CvmError::UnsupportedOperationEdgeZoneInstance,
            CvmError::UnsupportedOperationEdgeZoneNotSupportCloudDisk,
            CvmError::UnsupportedOperationEdgeZoneNotSupportPurchaseReserved,
            CvmError::UnsupportedOperationElasticNetworkInterface,
            CvmError::UnsupportedOperationEncryptedImagesNotSupported,
            CvmError::UnsupportedOperationHeterogeneousChangeInstanceFamily,
            CvmError::UnsupportedOperationHibernationForNormalInstance,
            CvmError::UnsupportedOperationHibernationOsVersion,
            CvmError::UnsupportedOperationIPv6NotSupportVpcMigrate,
            CvmError::UnsupportedOperationImageTooLargeExportUnsupported,
            CvmError::UnsupportedOperationInstanceChargeType,
            CvmError::UnsupportedOperationInstanceMixedPricingModel,
            CvmError::UnsupportedOperationInstanceMixedResetInstanceType,
            CvmError::UnsupportedOperationInstanceMixedZoneType,
            CvmError::UnsupportedOperationInstanceOsConvertOsNotSupport,
            CvmError::UnsupportedOperationInstanceOsWindows,
            CvmError::UnsupportedOperationInstanceReinstallFailed,
            CvmError::UnsupportedOperationInstanceStateBanning,
            CvmError::UnsupportedOperationInstanceStateCorrupted,
            CvmError::UnsupportedOperationInstanceStateEnterRescueMode,
            CvmError::UnsupportedOperationInstanceStateEnterServiceLiveMigrate,
            CvmError::UnsupportedOperationInstanceStateExitRescueMode,
            CvmError::UnsupportedOperationInstanceStateExitServiceLiveMigrate,
            CvmError::UnsupportedOperationInstanceStateFreezing,
            CvmError::UnsupportedOperationInstanceStateIsolating,
            CvmError::UnsupportedOperationInstanceStateLaunchFailed,
            CvmError::UnsupportedOperationInstanceStateNotRunning,
            CvmError::UnsupportedOperationInstanceStatePending,
            CvmError::UnsupportedOperationInstanceStateRebooting,
            CvmError::UnsupportedOperationInstanceStateRescueMode,
            CvmError::UnsupportedOperationInstanceStateRunning,
            CvmError::UnsupportedOperationInstanceStateServiceLiveMigrate,
            CvmError::UnsupportedOperationInstanceStateShutdown,
            CvmError::UnsupportedOperationInstanceStateStarting,
            CvmError::UnsupportedOperationInstanceStateStopped,
            CvmError::UnsupportedOperationInstanceStateStopping,
            CvmError::UnsupportedOperationInstanceStateTerminated,
            CvmError::UnsupportedOperationInstanceStateTerminating,
            CvmError::UnsupportedOperationInstanceTypeNotSupportConfidentiality,
            CvmError::UnsupportedOperationInstanceTypeNotSupportGridLicence,
            CvmError::UnsupportedOperationInstanceTypeNotSupportHighDensityModeSetting,
            CvmError::UnsupportedOperationInstanceTypeNotSupportJumboFrame,
            CvmError::UnsupportedOperationInstancesEnableJumboWithoutReboot,
            CvmError::UnsupportedOperationInstancesProtected,
            CvmError::UnsupportedOperationInsufficientClusterQuota,
            CvmError::UnsupportedOperationInvalidDataDisk,
            CvmError::UnsupportedOperationInvalidDisk,
            CvmError::UnsupportedOperationInvalidDiskBackupQuota,
            CvmError::UnsupportedOperationInvalidDiskFastRollback,
            CvmError::UnsupportedOperationInvalidImageLicenseTypeForReset,
            CvmError::UnsupportedOperationInvalidInstanceNotSupportedProtectedInstance,
            CvmError::UnsupportedOperationInvalidInstanceWithSwapDisk,
            CvmError::UnsupportedOperationInvalidInstancesOwner,
            CvmError::UnsupportedOperationInvalidPermissionNonInternationalAccount,
            CvmError::UnsupportedOperationInvalidRegionDiskEncrypt,
            CvmError::UnsupportedOperationInvalidZone,
            CvmError::UnsupportedOperationKeyPairUnsupportedWindows,
            CvmError::UnsupportedOperationLocalDataDiskChangeInstanceFamily,
            CvmError::UnsupportedOperationLocalDiskMigratingToCloudDisk,
            CvmError::UnsupportedOperationLocationImageNotSupported,
            CvmError::UnsupportedOperationMarketImageConvertOsUnsupported,
            CvmError::UnsupportedOperationMarketImageExportUnsupported,
            CvmError::UnsupportedOperationMinCountUnsupportedChargeType,
            CvmError::UnsupportedOperationMinCountUnsupportedRegion,
            CvmError::UnsupportedOperationModifyEncryptionNotSupported,
            CvmError::UnsupportedOperationModifyVpcWithClb,
            CvmError::UnsupportedOperationModifyVpcWithClassLink,
            CvmError::UnsupportedOperationNoInstanceTypeSupportSpot,
            CvmError::UnsupportedOperationNoVpcNetwork,
            CvmError::UnsupportedOperationNotFpgaInstance,
            CvmError::UnsupportedOperationNotSupportImportInstancesActionTimer,
            CvmError::UnsupportedOperationNotSupportInstanceImage,
            CvmError::UnsupportedOperationNotSupportUnpaidOrder,
            CvmError::UnsupportedOperationOnlyForPrepaidAccount,
            CvmError::UnsupportedOperationOriginalInstanceTypeInvalid,
            CvmError::UnsupportedOperationPeriodicContractNotSupportManualRenew,
            CvmError::UnsupportedOperationPreheatImage,
            CvmError::UnsupportedOperationPublicImageExportUnsupported,
            CvmError::UnsupportedOperationRawLocalDiskInsReinstalltoQcow2,
            CvmError::UnsupportedOperationRedHatImageExportUnsupported,
            CvmError::UnsupportedOperationRedHatInstanceTerminateUnsupported,
            CvmError::UnsupportedOperationRedHatInstanceUnsupported,
            CvmError::UnsupportedOperationRegion,
            CvmError::UnsupportedOperationReservedInstanceInvisibleForUser,
            CvmError::UnsupportedOperationReservedInstanceOutofQuata,
            CvmError::UnsupportedOperationResourcePoolPackageInvisibleForUser,
            CvmError::UnsupportedOperationSharedImageExportUnsupported,
            CvmError::UnsupportedOperationSharedImageModifyUnsupported,
            CvmError::UnsupportedOperationSpecialInstanceType,
            CvmError::UnsupportedOperationSpotUnsupportedRegion,
            CvmError::UnsupportedOperationStoppedModeStopCharging,
            CvmError::UnsupportedOperationStoppedModeStopChargingSameFamily,
            CvmError::UnsupportedOperationSyncEncryptImageNotSupport,
            CvmError::UnsupportedOperationSystemDiskType,
            CvmError::UnsupportedOperationTatAgentNotOnline,
            CvmError::UnsupportedOperationUnderwriteDiscountGreaterThanPrepaidDiscount,
            CvmError::UnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew,
            CvmError::UnsupportedOperationUnsupportedArmChangeInstanceFamily,
            CvmError::UnsupportedOperationUnsupportedChangeInstanceFamily,
            CvmError::UnsupportedOperationUnsupportedChangeInstanceFamilyToArm,
            CvmError::UnsupportedOperationUnsupportedChangeInstanceFamilyToSa3,
            CvmError::UnsupportedOperationUnsupportedChangeInstanceToThisInstanceFamily,
            CvmError::UnsupportedOperationUnsupportedInternationalUser,
            CvmError::UnsupportedOperationUnsupportedPool,
            CvmError::UnsupportedOperationUserConvertOsNotSupport,
            CvmError::UnsupportedOperationUserLimitOperationExceedQuota,
            CvmError::UnsupportedOperationWindowsImageExportUnsupported,
            CvmError::VpcAddrNotInSubNet,
            CvmError::VpcIpIsUsed,
        ];
        pub(super) static WORDS: [&str; 427] = [
            "AccountQualificationRestrictions",
            "AuthFailure.CamRoleNameAuthenticateFailed",
            "EniNotAllowedChangeSubnet",
            "FailedOperation.AccountAlreadyExists",
            "FailedOperation.AccountIsYourSelf",
            "FailedOperation.AlreadyInDisasterRecoverGroup",
            "FailedOperation.BYOLImageShareFailed",
            "FailedOperation.DisassociateKeyPairFailed",
            "FailedOperation.DisasterRecoverGroupNotFound",
            "FailedOperation.DisasterRecoverGroupNotMatch",
            "FailedOperation.GetInstanceTATAgentStatusFailed",
            "FailedOperation.IllegalTagKey",
            "FailedOperation.IllegalTagValue",
            "FailedOperation.InquiryPriceFailed",
            "FailedOperation.InquiryRefundPriceFailed",
            "FailedOperation.InvalidImageState",
            "FailedOperation.InvalidInstanceApplicationRole",
            "FailedOperation.InvalidInstanceApplicationRoleEmr",
            "FailedOperation.MutActionTimerExist",
            "FailedOperation.NoAvailableIpAddressCountInSubnet",
            "FailedOperation.NotFoundEIP",
            "FailedOperation.NotMasterAccount",
            "FailedOperation.PlacementSetNotEmpty",
            "FailedOperation.PromotionalPerioRestriction",
            "FailedOperation.PromotionalRegionRestriction",
            "FailedOperation.QImageShareFailed",
            "FailedOperation.RImageShareFailed",
            "FailedOperation.SecurityGroupActionFailed",
            "FailedOperation.SnapshotSizeLargerThanDataSize",
            "FailedOperation.SnapshotSizeLessThanDataSize",
            "FailedOperation.TagKeyReserved",
            "FailedOperation.TatAgentNotSupport",
            "FailedOperation.Unreturnable",
            "FailedOperation.ZoneInconsistent",
            "ImageQuotaLimitExceeded",
            "InstancesQuotaLimitExceeded",
            "InternalError",
            "InternalError.TradeUnknownError",
            "InternalServerError",
            "InvalidAccount.InsufficientBalance",
            "InvalidAccount.UnpaidOrder",
            "InvalidAccountId.NotFound",
            "InvalidAccountIs.YourSelf",
            "InvalidClientToken.TooLong",
            "InvalidFilter",
            "InvalidFilterValue.LimitExceeded",
            "InvalidHost.NotSupported",
            "InvalidHostId.Malformed",
            "InvalidHostId.NotFound",
            "InvalidImageId.InShared",
            "InvalidImageId.IncorrectState",
            "InvalidImageId.Malformed",
            "InvalidImageId.NotFound",
            "InvalidImageId.TooLarge",
            "InvalidImageName.Duplicate",
            "InvalidImageOsType.Unsupported",
            "InvalidImageOsVersion.Unsupported",
            "InvalidInstance.NotSupported",
            "InvalidInstanceId.Malformed",
            "InvalidInstanceId.NotFound",
            "InvalidInstanceName.TooLong",
            "InvalidInstanceNotSupportedPrepaidInstance",
            "InvalidInstanceState",
            "InvalidInstanceType.Malformed",
            "InvalidKeyPair.LimitExceeded",
            "InvalidKeyPairId.Malformed",
            "InvalidKeyPairId.NotFound",
            "InvalidKeyPairName.Duplicate",
            "InvalidKeyPairNameEmpty",
            "InvalidKeyPairNameIncludeIllegalChar",
            "InvalidKeyPairNameTooLong",
            "InvalidParameter",
            "InvalidParameter.AtMostOne",
            "InvalidParameter.AutoSnapshotNotSupported",
            "InvalidParameter.CdcNotSupported",
            "InvalidParameter.CdzNotSupported",
            "InvalidParameter.DataDiskIdContainsRootDisk",
            "InvalidParameter.DataDiskNotBelongSpecifiedInstance",
            "InvalidParameter.DuplicateSystemSnapshots",
            "InvalidParameter.EdgeZoneMissInternetAccessible",
            "InvalidParameter.HostIdCustomizedInstanceTypeNotSupport",
            "InvalidParameter.HostIdInstanceTypeNotSupport",
            "InvalidParameter.HostIdStandardInstanceTypeNotSupport",
            "InvalidParameter.HostIdStatusNotSupport",
            "InvalidParameter.HostNameIllegal",
            "InvalidParameter.ImageIdsSnapshotIdsMustOne",
            "InvalidParameter.InstanceImageNotSupport",
            "InvalidParameter.InstanceTypeNotSupport",
            "InvalidParameter.InstanceTypeSupportedHostNotFound",
            "InvalidParameter.InternetAccessibleNotSupported",
            "InvalidParameter.InvalidCloudDiskSoldOut",
            "InvalidParameter.InvalidDependence",
            "InvalidParameter.InvalidInstanceNotSupported",
            "InvalidParameter.InvalidIpFormat",
            "InvalidParameter.InvalidKmsKeyId",
            "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
            "InvalidParameter.InvalidParameterUrlError",
            "InvalidParameter.InvalidTargetOSType",
            "InvalidParameter.LackCoreCountOrThreadPerCore",
            "InvalidParameter.LocalDataDiskNotSupport",
            "InvalidParameter.OnlySupportForEdgeZone",
            "InvalidParameter.ParameterConflict",
            "InvalidParameter.PasswordNotSupported",
            "InvalidParameter.SnapshotNotFound",
            "InvalidParameter.SpecialParameterForSpecialAccount",
            "InvalidParameter.SpecifyOneParameter",
            "InvalidParameter.SwapDiskNotSupport",
            "InvalidParameter.SystemSnapshotNotFound",
            "InvalidParameter.ValueTooLarge",
            "InvalidParameterCombination",
            "InvalidParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValue.AmountNotEqual",
            "InvalidParameterValue.BandwidthPackageIdMalformed",
            "InvalidParameterValue.BandwidthPackageIdNotFound",
            "InvalidParameterValue.BandwidthPackageIspNotMatch",
            "InvalidParameterValue.BandwidthPackageZoneNotMatch",
            "InvalidParameterValue.BasicNetworkInstanceFamily",
            "InvalidParameterValue.BucketNotFound",
            "InvalidParameterValue.CamRoleNameMalformed",
            "InvalidParameterValue.CdhOnlyLocalDataDiskResize",
            "InvalidParameterValue.ChcHostsNotFound",
            "InvalidParameterValue.ChcNetworkEmpty",
            "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall",
            "InvalidParameterValue.CoreCountValue",
            "InvalidParameterValue.DedicatedClusterNotSupportedChargeType",
            "InvalidParameterValue.DedicatedResourcePackIdsNotFound",
            "InvalidParameterValue.DedicatedResourcePackName",
            "InvalidParameterValue.DedicatedResourcePackNotValid",
            "InvalidParameterValue.DedicatedResourcePackTenancyMismatch",
            "InvalidParameterValue.DeployVpcAlreadyExists",
            "InvalidParameterValue.DisasterRecoverGroupIdMalformed",
            "InvalidParameterValue.Duplicate",
            "InvalidParameterValue.DuplicateTags",
            "InvalidParameterValue.ElasticNetworkNotExist",
            "InvalidParameterValue.ElasticNetworkVpcSubnetMismatch",
            "InvalidParameterValue.EniIdMalformed",
            "InvalidParameterValue.ExternalIpQuotaLimited",
            "InvalidParameterValue.GPUInstanceFamily",
            "InvalidParameterValue.HpcClusterBusinessIdNotSupported",
            "InvalidParameterValue.HpcClusterIdZoneIdNotMatch",
            "InvalidParameterValue.IPAddressMalformed",
            "InvalidParameterValue.IPv6AddressMalformed",
            "InvalidParameterValue.ISOMustImportByForce",
            "InvalidParameterValue.IllegalHostName",
            "InvalidParameterValue.IncorrectFormat",
            "InvalidParameterValue.InstanceIdMalformed",
            "InvalidParameterValue.InstanceNotSupportedMixPricingModel",
            "InvalidParameterValue.InstanceTypeNotFound",
            "InvalidParameterValue.InstanceTypeNotSupportElasticNetworks",
            "InvalidParameterValue.InstanceTypeNotSupportHpcCluster",
            "InvalidParameterValue.InstanceTypeRequiredHpcCluster",
            "InvalidParameterValue.InsufficientOffering",
            "InvalidParameterValue.InsufficientPrice",
            "InvalidParameterValue.InvalidAppIdFormat",
            "InvalidParameterValue.InvalidBootMode",
            "InvalidParameterValue.InvalidBucketPermissionForExport",
            "InvalidParameterValue.InvalidFileNamePrefixList",
            "InvalidParameterValue.InvalidGPUFamilyChange",
            "InvalidParameterValue.InvalidImageFamily",
            "InvalidParameterValue.InvalidImageForGivenInstanceType",
            "InvalidParameterValue.InvalidImageFormat",
            "InvalidParameterValue.InvalidImageId",
            "InvalidParameterValue.InvalidImageIdForRetsetInstance",
            "InvalidParameterValue.InvalidImageIdIsShared",
            "InvalidParameterValue.InvalidImageOsName",
            "InvalidParameterValue.InvalidImageState",
            "InvalidParameterValue.InvalidInstanceSource",
            "InvalidParameterValue.InvalidInstanceTypePeriodicContract",
            "InvalidParameterValue.InvalidInstanceTypeUnderwrite",
            "InvalidParameterValue.InvalidIpFormat",
            "InvalidParameterValue.InvalidLaunchTemplateDescription",
            "InvalidParameterValue.InvalidLaunchTemplateName",
            "InvalidParameterValue.InvalidLaunchTemplateVersionDescription",
            "InvalidParameterValue.InvalidLicenseType",
            "InvalidParameterValue.InvalidNetworkInterfaceId",
            "InvalidParameterValue.InvalidParameterMinCount",
            "InvalidParameterValue.InvalidParameterValueLimit",
            "InvalidParameterValue.InvalidPassword",
            "InvalidParameterValue.InvalidRegion",
            "InvalidParameterValue.InvalidTimeFormat",
            "InvalidParameterValue.InvalidUserDataFormat",
            "InvalidParameterValue.InvalidVagueName",
            "InvalidParameterValue.InvalidVpcIdSubnetIdNotFound",
            "InvalidParameterValue.IspNotSupportForEdgeZone",
            "InvalidParameterValue.IspValueRepeated",
            "InvalidParameterValue.KeyPairNotFound",
            "InvalidParameterValue.KeyPairNotSupported",
            "InvalidParameterValue.LaunchTemplateDefaultVersion",
            "InvalidParameterValue.LaunchTemplateIdMalformed",
            "InvalidParameterValue.LaunchTemplateIdNotExisted",
            "InvalidParameterValue.LaunchTemplateIdVerNotExisted",
            "InvalidParameterValue.LaunchTemplateIdVerSetAlready",
            "InvalidParameterValue.LaunchTemplateNotFound",
            "InvalidParameterValue.LaunchTemplateVersion",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.LocalDiskSizeRange",
            "InvalidParameterValue.MissingLocationCosEndpoint",
            "InvalidParameterValue.MustDhcpEnabledVpc",
            "InvalidParameterValue.MustEnabledIsRdma",
            "InvalidParameterValue.NotCdcSubnet",
            "InvalidParameterValue.NotEmpty",
            "InvalidParameterValue.NotSupported",
            "InvalidParameterValue.PreheatNotSupportedInstanceType",
            "InvalidParameterValue.PreheatNotSupportedZone",
            "InvalidParameterValue.PreheatUnavailableZones",
            "InvalidParameterValue.Range",
            "InvalidParameterValue.RequiredLocationImage",
            "InvalidParameterValue.ResourcePoolPackIdMalformed",
            "InvalidParameterValue.ResourcePoolPackStatus",
            "InvalidParameterValue.ResourcePoolPackTypeNotSupported",
            "InvalidParameterValue.SnapshotIdMalformed",
            "InvalidParameterValue.SubnetIdMalformed",
            "InvalidParameterValue.SubnetIdZoneIdNotMatch",
            "InvalidParameterValue.SubnetNotExist",
            "InvalidParameterValue.TagKeyNotFound",
            "InvalidParameterValue.TagQuotaLimitExceeded",
            "InvalidParameterValue.ThreadPerCoreValue",
            "InvalidParameterValue.TooLarge",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.UuidMalformed",
            "InvalidParameterValue.VpcIdMalformed",
            "InvalidParameterValue.VpcIdNotExist",
            "InvalidParameterValue.VpcIdSubnetIdNotMatch",
            "InvalidParameterValue.VpcIdZoneIdNotMatch",
            "InvalidParameterValue.VpcNotSupportIpv6Address",
            "InvalidParameterValue.ZoneNotSupported",
            "InvalidParameterValueLimit",
            "InvalidParameterValueOffset",
            "InvalidPassword",
            "InvalidPeriod",
            "InvalidPermission",
            "InvalidProjectId.NotFound",
            "InvalidPublicKey.Duplicate",
            "InvalidPublicKey.Malformed",
            "InvalidRegion.NotFound",
            "InvalidRegion.Unavailable",
            "InvalidSecurityGroupId.NotFound",
            "InvalidSgId.Malformed",
            "InvalidZone.MismatchRegion",
            "LimitExceeded.AssociateUSGLimitExceeded",
            "LimitExceeded.CvmInstanceQuota",
            "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded",
            "LimitExceeded.DisasterRecoverGroup",
            "LimitExceeded.EipNumLimit",
            "LimitExceeded.EniLimitInstanceType",
            "LimitExceeded.EniNumLimit",
            "LimitExceeded.ExportImageTaskLimitExceeded",
            "LimitExceeded.HpcClusterQuota",
            "LimitExceeded.IPv6AddressNum",
            "LimitExceeded.InstanceEniNumLimit",
            "LimitExceeded.InstanceQuota",
            "LimitExceeded.InstanceTypeBandwidth",
            "LimitExceeded.LaunchTemplateQuota",
            "LimitExceeded.LaunchTemplateVersionQuota",
            "LimitExceeded.PreheatImageSnapshotOutOfQuota",
            "LimitExceeded.PrepayQuota",
            "LimitExceeded.PrepayUnderwriteQuota",
            "LimitExceeded.SingleUSGQuota",
            "LimitExceeded.SpotQuota",
            "LimitExceeded.TagResourceQuota",
            "LimitExceeded.UserReturnQuota",
            "LimitExceeded.UserSpotQuota",
            "LimitExceeded.VpcSubnetNum",
            "MissingParameter",
            "MissingParameter.AtLeastOne",
            "MissingParameter.DPDKInstanceTypeRequiredVPC",
            "MissingParameter.MonitorService",
            "MutexOperation.TaskRunning",
            "OperationDenied.AccountNotSupported",
            "OperationDenied.ChcDeployConfigInvalid",
            "OperationDenied.ChcHostStateNotSupported",
            "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork",
            "OperationDenied.InnerUserProhibitAction",
            "OperationDenied.InstanceOperationInProgress",
            "OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip",
            "OverQuota",
            "RegionAbilityLimit.UnsupportedToImportImage",
            "ResourceInUse",
            "ResourceInUse.DiskRollbacking",
            "ResourceInUse.HpcCluster",
            "ResourceInsufficient.AvailabilityZoneSoldOut",
            "ResourceInsufficient.CidrBlock",
            "ResourceInsufficient.CloudDiskSoldOut",
            "ResourceInsufficient.CloudDiskUnavailable",
            "ResourceInsufficient.DisasterRecoverGroupCvmQuota",
            "ResourceInsufficient.InsufficientGroupQuota",
            "ResourceInsufficient.InsufficientOfferingMinimum",
            "ResourceInsufficient.SpecifiedInstanceType",
            "ResourceInsufficient.ZoneSoldOutForSpecifiedInstance",
            "ResourceNotFound.HpcCluster",
            "ResourceNotFound.InvalidInstanceIdNotFound",
            "ResourceNotFound.InvalidPlacementSet",
            "ResourceNotFound.InvalidZoneInstanceType",
            "ResourceNotFound.KeyPairNotFound",
            "ResourceNotFound.NoDefaultCbs",
            "ResourceNotFound.NoDefaultCbsWithReason",
            "ResourceNotFound.ResourcePoolPackIdNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.InstanceType",
            "ResourceUnavailable.SnapshotCreating",
            "ResourcesSoldOut.AvailableZone",
            "ResourcesSoldOut.EipInsufficient",
            "ResourcesSoldOut.SpecifiedInstanceType",
            "SecGroupActionFailure",
            "UnauthorizedOperation",
            "UnauthorizedOperation.ImageNotBelongToAccount",
            "UnauthorizedOperation.InvalidToken",
            "UnauthorizedOperation.MFAExpired",
            "UnauthorizedOperation.MFANotFound",
            "UnauthorizedOperation.PermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.ArmArchitecture",
            "UnsupportedOperation.BandwidthPackageIdNotSupported",
            "UnsupportedOperation.CbsRemoteSsdNotSupport",
            "UnsupportedOperation.CommercialImageChangeChargeType",
            "UnsupportedOperation.DiskSnapCreateTimeTooOld",
            "UnsupportedOperation.EdgeZoneInstance",
            "UnsupportedOperation.EdgeZoneNotSupportCloudDisk",
            "UnsupportedOperation.EdgeZoneNotSupportPurchaseReserved",
            "UnsupportedOperation.ElasticNetworkInterface",
            "UnsupportedOperation.EncryptedImagesNotSupported",
            "UnsupportedOperation.HeterogeneousChangeInstanceFamily",
            "UnsupportedOperation.HibernationForNormalInstance",
            "UnsupportedOperation.HibernationOsVersion",
            "UnsupportedOperation.IPv6NotSupportVpcMigrate",
            "UnsupportedOperation.ImageTooLargeExportUnsupported",
            "UnsupportedOperation.InstanceChargeType",
            "UnsupportedOperation.InstanceMixedPricingModel",
            "UnsupportedOperation.InstanceMixedResetInstanceType",
            "UnsupportedOperation.InstanceMixedZoneType",
            "UnsupportedOperation.InstanceOsConvertOsNotSupport",
            "UnsupportedOperation.InstanceOsWindows",
            "UnsupportedOperation.InstanceReinstallFailed",
            "UnsupportedOperation.InstanceStateBanning",
            "UnsupportedOperation.InstanceStateCorrupted",
            "UnsupportedOperation.InstanceStateEnterRescueMode",
            "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate",
            "UnsupportedOperation.InstanceStateExitRescueMode",
            "UnsupportedOperation.InstanceStateExitServiceLiveMigrate",
            "UnsupportedOperation.InstanceStateFreezing",
            "UnsupportedOperation.InstanceStateIsolating",
            "UnsupportedOperation.InstanceStateLaunchFailed",
            "UnsupportedOperation.InstanceStateNotRunning",
            "UnsupportedOperation.InstanceStatePending",
            "UnsupportedOperation.InstanceStateRebooting",
            "UnsupportedOperation.InstanceStateRescueMode",
            "UnsupportedOperation.InstanceStateRunning",
            "UnsupportedOperation.InstanceStateServiceLiveMigrate",
            "UnsupportedOperation.InstanceStateShutdown",
            "UnsupportedOperation.InstanceStateStarting",
            "UnsupportedOperation.InstanceStateStopped",
            "UnsupportedOperation.InstanceStateStopping",
            "UnsupportedOperation.InstanceStateTerminated",
            "UnsupportedOperation.InstanceStateTerminating",
            "UnsupportedOperation.InstanceTypeNotSupportConfidentiality",
            "UnsupportedOperation.InstanceTypeNotSupportGridLicence",
            "UnsupportedOperation.InstanceTypeNotSupportHighDensityModeSetting",
            "UnsupportedOperation.InstanceTypeNotSupportJumboFrame",
            "UnsupportedOperation.InstancesEnableJumboWithoutReboot",
            "UnsupportedOperation.InstancesProtected",
            "UnsupportedOperation.InsufficientClusterQuota",
            "UnsupportedOperation.InvalidDataDisk",
            "UnsupportedOperation.InvalidDisk",
            "UnsupportedOperation.InvalidDiskBackupQuota",
            "UnsupportedOperation.InvalidDiskFastRollback",
            "UnsupportedOperation.InvalidImageLicenseTypeForReset",
            "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance",
            "UnsupportedOperation.InvalidInstanceWithSwapDisk",
            "UnsupportedOperation.InvalidInstancesOwner",
            "UnsupportedOperation.InvalidPermissionNonInternationalAccount",
            "UnsupportedOperation.InvalidRegionDiskEncrypt",
            "UnsupportedOperation.InvalidZone",
            "UnsupportedOperation.KeyPairUnsupportedWindows",
            "UnsupportedOperation.LocalDataDiskChangeInstanceFamily",
            "UnsupportedOperation.LocalDiskMigratingToCloudDisk",
            "UnsupportedOperation.LocationImageNotSupported",
            "UnsupportedOperation.MarketImageConvertOSUnsupported",
            "UnsupportedOperation.MarketImageExportUnsupported",
            "UnsupportedOperation.MinCountUnsupportedChargeType",
            "UnsupportedOperation.MinCountUnsupportedRegion",
            "UnsupportedOperation.ModifyEncryptionNotSupported",
            "UnsupportedOperation.ModifyVPCWithCLB",
            "UnsupportedOperation.ModifyVPCWithClassLink",
            "UnsupportedOperation.NoInstanceTypeSupportSpot",
            "UnsupportedOperation.NoVpcNetwork",
            "UnsupportedOperation.NotFpgaInstance",
            "UnsupportedOperation.NotSupportImportInstancesActionTimer",
            "UnsupportedOperation.NotSupportInstanceImage",
            "UnsupportedOperation.NotSupportUnpaidOrder",
            "UnsupportedOperation.OnlyForPrepaidAccount",
            "UnsupportedOperation.OriginalInstanceTypeInvalid",
            "UnsupportedOperation.PeriodicContractNotSupportManualRenew",
            "UnsupportedOperation.PreheatImage",
            "UnsupportedOperation.PublicImageExportUnsupported",
            "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2",
            "UnsupportedOperation.RedHatImageExportUnsupported",
            "UnsupportedOperation.RedHatInstanceTerminateUnsupported",
            "UnsupportedOperation.RedHatInstanceUnsupported",
            "UnsupportedOperation.Region",
            "UnsupportedOperation.ReservedInstanceInvisibleForUser",
            "UnsupportedOperation.ReservedInstanceOutofQuata",
            "UnsupportedOperation.ResourcePoolPackageInvisibleForUser",
            "UnsupportedOperation.SharedImageExportUnsupported",
            "UnsupportedOperation.SharedImageModifyUnsupported",
            "UnsupportedOperation.SpecialInstanceType",
            "UnsupportedOperation.SpotUnsupportedRegion",
            "UnsupportedOperation.StoppedModeStopCharging",
            "UnsupportedOperation.StoppedModeStopChargingSameFamily",
            "UnsupportedOperation.SyncEncryptImageNotSupport",
            "UnsupportedOperation.SystemDiskType",
            "UnsupportedOperation.TatAgentNotOnline",
            "UnsupportedOperation.UnderwriteDiscountGreaterThanPrepaidDiscount",
            "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew",
            "UnsupportedOperation.UnsupportedARMChangeInstanceFamily",
            "UnsupportedOperation.UnsupportedChangeInstanceFamily",
            "UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM",
            "UnsupportedOperation.UnsupportedChangeInstanceFamilyToSA3",
            "UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily",
            "UnsupportedOperation.UnsupportedInternationalUser",
            "UnsupportedOperation.UnsupportedPool",
            "UnsupportedOperation.UserConvertOsNotSupport",
            "UnsupportedOperation.UserLimitOperationExceedQuota",
            "UnsupportedOperation.WindowsImageExportUnsupported",
            "VpcAddrNotInSubNet",
            "VpcIpIsUsed",
        ];
        pub(super) static NAMES: [&str; 427] = [
            "AccountQualificationRestrictions",
            "AuthFailureCamRoleNameAuthenticateFailed",
            "EniNotAllowedChangeSubnet",
            "FailedOperationAccountAlreadyExists",
            "FailedOperationAccountIsYourSelf",
            "FailedOperationAlreadyInDisasterRecoverGroup",
            "FailedOperationByolImageShareFailed",
            "FailedOperationDisassociateKeyPairFailed",
            "FailedOperationDisasterRecoverGroupNotFound",
            "FailedOperationDisasterRecoverGroupNotMatch",
            "FailedOperationGetInstanceTatAgentStatusFailed",
            "FailedOperationIllegalTagKey",
            "FailedOperationIllegalTagValue",
            "FailedOperationInquiryPriceFailed",
            "FailedOperationInquiryRefundPriceFailed",
            "FailedOperationInvalidImageState",
            "FailedOperationInvalidInstanceApplicationRole",
            "FailedOperationInvalidInstanceApplicationRoleEmr",
            "FailedOperationMutActionTimerExist",
            "FailedOperationNoAvailableIpAddressCountInSubnet",
            "FailedOperationNotFoundEip",
            "FailedOperationNotMasterAccount",
            "FailedOperationPlacementSetNotEmpty",
            "FailedOperationPromotionalPerioRestriction",
            "FailedOperationPromotionalRegionRestriction",
            "FailedOperationQImageShareFailed",
            "FailedOperationRImageShareFailed",
            "FailedOperationSecurityGroupActionFailed",
            "FailedOperationSnapshotSizeLargerThanDataSize",
            "FailedOperationSnapshotSizeLessThanDataSize",
            "FailedOperationTagKeyReserved",
            "FailedOperationTatAgentNotSupport",
            "FailedOperationUnreturnable",
            "FailedOperationZoneInconsistent",
            "ImageQuotaLimitExceeded",
            "InstancesQuotaLimitExceeded",
            "InternalError",
            "InternalErrorTradeUnknownError",
            "InternalServerError",
            "InvalidAccountInsufficientBalance",
            "InvalidAccountUnpaidOrder",
            "InvalidAccountIdNotFound",
            "InvalidAccountIsYourSelf",
            "InvalidClientTokenTooLong",
            "InvalidFilter",
            "InvalidFilterValueLimitExceeded",
            "InvalidHostNotSupported",
            "InvalidHostIdMalformed",
            "InvalidHostIdNotFound",
            "InvalidImageIdInShared",
            "InvalidImageIdIncorrectState",
            "InvalidImageIdMalformed",
            "InvalidImageIdNotFound",
            "InvalidImageIdTooLarge",
            "InvalidImageNameDuplicate",
            "InvalidImageOsTypeUnsupported",
            "InvalidImageOsVersionUnsupported",
            "InvalidInstanceNotSupported",
            "InvalidInstanceIdMalformed",
            "InvalidInstanceIdNotFound",
            "InvalidInstanceNameTooLong",
            "InvalidInstanceNotSupportedPrepaidInstance",
            "InvalidInstanceState",
            "InvalidInstanceTypeMalformed",
            "InvalidKeyPairLimitExceeded",
            "InvalidKeyPairIdMalformed",
            "InvalidKeyPairIdNotFound",
            "InvalidKeyPairNameDuplicate",
            "InvalidKeyPairNameEmpty",
            "InvalidKeyPairNameIncludeIllegalChar",
            "InvalidKeyPairNameTooLong",
            "InvalidParameter",
            "InvalidParameterAtMostOne",
            "InvalidParameterAutoSnapshotNotSupported",
            "InvalidParameterCdcNotSupported",
            "InvalidParameterCdzNotSupported",
            "InvalidParameterDataDiskIdContainsRootDisk",
            "InvalidParameterDataDiskNotBelongSpecifiedInstance",
            "InvalidParameterDuplicateSystemSnapshots",
            "InvalidParameterEdgeZoneMissInternetAccessible",
            "InvalidParameterHostIdCustomizedInstanceTypeNotSupport",
            "InvalidParameterHostIdInstanceTypeNotSupport",
            "InvalidParameterHostIdStandardInstanceTypeNotSupport",
            "InvalidParameterHostIdStatusNotSupport",
            "InvalidParameterHostNameIllegal",
            "InvalidParameterImageIdsSnapshotIdsMustOne",
            "InvalidParameterInstanceImageNotSupport",
            "InvalidParameterInstanceTypeNotSupport",
            "InvalidParameterInstanceTypeSupportedHostNotFound",
            "InvalidParameterInternetAccessibleNotSupported",
            "InvalidParameterInvalidCloudDiskSoldOut",
            "InvalidParameterInvalidDependence",
            "InvalidParameterInvalidInstanceNotSupported",
            "InvalidParameterInvalidIpFormat",
            "InvalidParameterInvalidKmsKeyId",
            "InvalidParameterInvalidParameterCoexistImageIdsFilters",
            "InvalidParameterInvalidParameterUrlError",
            "InvalidParameterInvalidTargetOsType",
            "InvalidParameterLackCoreCountOrThreadPerCore",
            "InvalidParameterLocalDataDiskNotSupport",
            "InvalidParameterOnlySupportForEdgeZone",
            "InvalidParameterParameterConflict",
            "InvalidParameterPasswordNotSupported",
            "InvalidParameterSnapshotNotFound",
            "InvalidParameterSpecialParameterForSpecialAccount",
            "InvalidParameterSpecifyOneParameter",
            "InvalidParameterSwapDiskNotSupport",
            "InvalidParameterSystemSnapshotNotFound",
            "InvalidParameterDotValueTooLarge",
            "InvalidParameterCombination",
            "InvalidParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValueAmountNotEqual",
            "InvalidParameterValueBandwidthPackageIdMalformed",
            "InvalidParameterValueBandwidthPackageIdNotFound",
            "InvalidParameterValueBandwidthPackageIspNotMatch",
            "InvalidParameterValueBandwidthPackageZoneNotMatch",
            "InvalidParameterValueBasicNetworkInstanceFamily",
            "InvalidParameterValueBucketNotFound",
            "InvalidParameterValueCamRoleNameMalformed",
            "InvalidParameterValueCdhOnlyLocalDataDiskResize",
            "InvalidParameterValueChcHostsNotFound",
            "InvalidParameterValueChcNetworkEmpty",
            "InvalidParameterValueCloudSsdDataDiskSizeTooSmall",
            "InvalidParameterValueCoreCountValue",
            "InvalidParameterValueDedicatedClusterNotSupportedChargeType",
            "InvalidParameterValueDedicatedResourcePackIdsNotFound",
            "InvalidParameterValueDedicatedResourcePackName",
            "InvalidParameterValueDedicatedResourcePackNotValid",
            "InvalidParameterValueDedicatedResourcePackTenancyMismatch",
            "InvalidParameterValueDeployVpcAlreadyExists",
            "InvalidParameterValueDisasterRecoverGroupIdMalformed",
            "InvalidParameterValueDuplicate",
            "InvalidParameterValueDuplicateTags",
            "InvalidParameterValueElasticNetworkNotExist",
            "InvalidParameterValueElasticNetworkVpcSubnetMismatch",
            "InvalidParameterValueEniIdMalformed",
            "InvalidParameterValueExternalIpQuotaLimited",
            "InvalidParameterValueGpuInstanceFamily",
            "InvalidParameterValueHpcClusterBusinessIdNotSupported",
            "InvalidParameterValueHpcClusterIdZoneIdNotMatch",
            "InvalidParameterValueIpAddressMalformed",
            "InvalidParameterValueIPv6AddressMalformed",
            "InvalidParameterValueIsoMustImportByForce",
            "InvalidParameterValueIllegalHostName",
            "InvalidParameterValueIncorrectFormat",
            "InvalidParameterValueInstanceIdMalformed",
            "InvalidParameterValueInstanceNotSupportedMixPricingModel",
            "InvalidParameterValueInstanceTypeNotFound",
            "InvalidParameterValueInstanceTypeNotSupportElasticNetworks",
            "InvalidParameterValueInstanceTypeNotSupportHpcCluster",
            "InvalidParameterValueInstanceTypeRequiredHpcCluster",
            "InvalidParameterValueInsufficientOffering",
            "InvalidParameterValueInsufficientPrice",
            "InvalidParameterValueInvalidAppIdFormat",
            "InvalidParameterValueInvalidBootMode",
            "InvalidParameterValueInvalidBucketPermissionForExport",
            "InvalidParameterValueInvalidFileNamePrefixList",
            "InvalidParameterValueInvalidGpuFamilyChange",
            "InvalidParameterValueInvalidImageFamily",
            "InvalidParameterValueInvalidImageForGivenInstanceType",
            "InvalidParameterValueInvalidImageFormat",
            "InvalidParameterValueInvalidImageId",
            "InvalidParameterValueInvalidImageIdForRetsetInstance",
            "InvalidParameterValueInvalidImageIdIsShared",
            "InvalidParameterValueInvalidImageOsName",
            "InvalidParameterValueInvalidImageState",
            "InvalidParameterValueInvalidInstanceSource",
            "InvalidParameterValueInvalidInstanceTypePeriodicContract",
            "InvalidParameterValueInvalidInstanceTypeUnderwrite",
            "InvalidParameterValueInvalidIpFormat",
            "InvalidParameterValueInvalidLaunchTemplateDescription",
            "InvalidParameterValueInvalidLaunchTemplateName",
            "InvalidParameterValueInvalidLaunchTemplateVersionDescription",
            "InvalidParameterValueInvalidLicenseType",
            "InvalidParameterValueInvalidNetworkInterfaceId",
            "InvalidParameterValueInvalidParameterMinCount",
            "InvalidParameterValueInvalidParameterValueLimit",
            "InvalidParameterValueInvalidPassword",
            "InvalidParameterValueInvalidRegion",
            "InvalidParameterValueInvalidTimeFormat",
            "InvalidParameterValueInvalidUserDataFormat",
            "InvalidParameterValueInvalidVagueName",
            "InvalidParameterValueInvalidVpcIdSubnetIdNotFound",
            "InvalidParameterValueIspNotSupportForEdgeZone",
            "InvalidParameterValueIspValueRepeated",
            "InvalidParameterValueKeyPairNotFound",
            "InvalidParameterValueKeyPairNotSupported",
            "InvalidParameterValueLaunchTemplateDefaultVersion",
            "InvalidParameterValueLaunchTemplateIdMalformed",
            "InvalidParameterValueLaunchTemplateIdNotExisted",
            "InvalidParameterValueLaunchTemplateIdVerNotExisted",
            "InvalidParameterValueLaunchTemplateIdVerSetAlready",
            "InvalidParameterValueLaunchTemplateNotFound",
            "InvalidParameterValueLaunchTemplateVersion",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueLocalDiskSizeRange",
            "InvalidParameterValueMissingLocationCosEndpoint",
            "InvalidParameterValueMustDhcpEnabledVpc",
            "InvalidParameterValueMustEnabledIsRdma",
            "InvalidParameterValueNotCdcSubnet",
            "InvalidParameterValueNotEmpty",
            "InvalidParameterValueNotSupported",
            "InvalidParameterValuePreheatNotSupportedInstanceType",
            "InvalidParameterValuePreheatNotSupportedZone",
            "InvalidParameterValuePreheatUnavailableZones",
            "InvalidParameterValueRange",
            "InvalidParameterValueRequiredLocationImage",
            "InvalidParameterValueResourcePoolPackIdMalformed",
            "InvalidParameterValueResourcePoolPackStatus",
            "InvalidParameterValueResourcePoolPackTypeNotSupported",
            "InvalidParameterValueSnapshotIdMalformed",
            "InvalidParameterValueSubnetIdMalformed",
            "InvalidParameterValueSubnetIdZoneIdNotMatch",
            "InvalidParameterValueSubnetNotExist",
            "InvalidParameterValueTagKeyNotFound",
            "InvalidParameterValueTagQuotaLimitExceeded",
            "InvalidParameterValueThreadPerCoreValue",
            "InvalidParameterValueTooLarge",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueUuidMalformed",
            "InvalidParameterValueVpcIdMalformed",
            "InvalidParameterValueVpcIdNotExist",
            "InvalidParameterValueVpcIdSubnetIdNotMatch",
            "InvalidParameterValueVpcIdZoneIdNotMatch",
            "InvalidParameterValueVpcNotSupportIpv6Address",
            "InvalidParameterValueZoneNotSupported",
            "InvalidParameterValueLimit",
            "InvalidParameterValueOffset",
            "InvalidPassword",
            "InvalidPeriod",
            "InvalidPermission",
            "InvalidProjectIdNotFound",
            "InvalidPublicKeyDuplicate",
            "InvalidPublicKeyMalformed",
            "InvalidRegionNotFound",
            "InvalidRegionUnavailable",
            "InvalidSecurityGroupIdNotFound",
            "InvalidSgIdMalformed",
            "InvalidZoneMismatchRegion",
            "LimitExceededAssociateUsgLimitExceeded",
            "LimitExceededCvmInstanceQuota",
            "LimitExceededCvmsVifsPerSecGroupLimitExceeded",
            "LimitExceededDisasterRecoverGroup",
            "LimitExceededEipNumLimit",
            "LimitExceededEniLimitInstanceType",
            "LimitExceededEniNumLimit",
            "LimitExceededExportImageTaskLimitExceeded",
            "LimitExceededHpcClusterQuota",
            "LimitExceededIPv6AddressNum",
            "LimitExceededInstanceEniNumLimit",
            "LimitExceededInstanceQuota",
            "LimitExceededInstanceTypeBandwidth",
            "LimitExceededLaunchTemplateQuota",
            "LimitExceededLaunchTemplateVersionQuota",
            "LimitExceededPreheatImageSnapshotOutOfQuota",
            "LimitExceededPrepayQuota",
            "LimitExceededPrepayUnderwriteQuota",
            "LimitExceededSingleUsgQuota",
            "LimitExceededSpotQuota",
            "LimitExceededTagResourceQuota",
            "LimitExceededUserReturnQuota",
            "LimitExceededUserSpotQuota",
            "LimitExceededVpcSubnetNum",
            "MissingParameter",
            "MissingParameterAtLeastOne",
            "MissingParameterDpdkInstanceTypeRequiredVpc",
            "MissingParameterMonitorService",
            "MutexOperationTaskRunning",
            "OperationDeniedAccountNotSupported",
            "OperationDeniedChcDeployConfigInvalid",
            "OperationDeniedChcHostStateNotSupported",
            "OperationDeniedChcInstallCloudImageWithoutDeployNetwork",
            "OperationDeniedInnerUserProhibitAction",
            "OperationDeniedInstanceOperationInProgress",
            "OperationDeniedNotBandwidthShiftUpUserApplyEdgeZoneEip",
            "OverQuota",
            "RegionAbilityLimitUnsupportedToImportImage",
            "ResourceInUse",
            "ResourceInUseDiskRollbacking",
            "ResourceInUseHpcCluster",
            "ResourceInsufficientAvailabilityZoneSoldOut",
            "ResourceInsufficientCidrBlock",
            "ResourceInsufficientCloudDiskSoldOut",
            "ResourceInsufficientCloudDiskUnavailable",
            "ResourceInsufficientDisasterRecoverGroupCvmQuota",
            "ResourceInsufficientInsufficientGroupQuota",
            "ResourceInsufficientInsufficientOfferingMinimum",
            "ResourceInsufficientSpecifiedInstanceType",
            "ResourceInsufficientZoneSoldOutForSpecifiedInstance",
            "ResourceNotFoundHpcCluster",
            "ResourceNotFoundInvalidInstanceIdNotFound",
            "ResourceNotFoundInvalidPlacementSet",
            "ResourceNotFoundInvalidZoneInstanceType",
            "ResourceNotFoundKeyPairNotFound",
            "ResourceNotFoundNoDefaultCbs",
            "ResourceNotFoundNoDefaultCbsWithReason",
            "ResourceNotFoundResourcePoolPackIdNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableInstanceType",
            "ResourceUnavailableSnapshotCreating",
            "ResourcesSoldOutAvailableZone",
            "ResourcesSoldOutEipInsufficient",
            "ResourcesSoldOutSpecifiedInstanceType",
            "SecGroupActionFailure",
            "UnauthorizedOperation",
            "UnauthorizedOperationImageNotBelongToAccount",
            "UnauthorizedOperationInvalidToken",
            "UnauthorizedOperationMfaExpired",
            "UnauthorizedOperationMfaNotFound",
            "UnauthorizedOperationPermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationArmArchitecture",
            "UnsupportedOperationBandwidthPackageIdNotSupported",
            "UnsupportedOperationCbsRemoteSsdNotSupport",
            "UnsupportedOperationCommercialImageChangeChargeType",
            "UnsupportedOperationDiskSnapCreateTimeTooOld",
            "UnsupportedOperationEdgeZoneInstance",
            "UnsupportedOperationEdgeZoneNotSupportCloudDisk",
            "UnsupportedOperationEdgeZoneNotSupportPurchaseReserved",
            "UnsupportedOperationElasticNetworkInterface",
            "UnsupportedOperationEncryptedImagesNotSupported",
            "UnsupportedOperationHeterogeneousChangeInstanceFamily",
            "UnsupportedOperationHibernationForNormalInstance",
            "UnsupportedOperationHibernationOsVersion",
            "UnsupportedOperationIPv6NotSupportVpcMigrate",
            "UnsupportedOperationImageTooLargeExportUnsupported",
            "UnsupportedOperationInstanceChargeType",
            "UnsupportedOperationInstanceMixedPricingModel",
            "UnsupportedOperationInstanceMixedResetInstanceType",
            "UnsupportedOperationInstanceMixedZoneType",
            "UnsupportedOperationInstanceOsConvertOsNotSupport",
            "UnsupportedOperationInstanceOsWindows",
            "UnsupportedOperationInstanceReinstallFailed",
            "UnsupportedOperationInstanceStateBanning",
            "UnsupportedOperationInstanceStateCorrupted",
            "UnsupportedOperationInstanceStateEnterRescueMode",
            "UnsupportedOperationInstanceStateEnterServiceLiveMigrate",
            "UnsupportedOperationInstanceStateExitRescueMode",
            "UnsupportedOperationInstanceStateExitServiceLiveMigrate",
            "UnsupportedOperationInstanceStateFreezing",
            "UnsupportedOperationInstanceStateIsolating",
            "UnsupportedOperationInstanceStateLaunchFailed",
            "UnsupportedOperationInstanceStateNotRunning",
            "UnsupportedOperationInstanceStatePending",
            "UnsupportedOperationInstanceStateRebooting",
            "UnsupportedOperationInstanceStateRescueMode",
            "UnsupportedOperationInstanceStateRunning",
            "UnsupportedOperationInstanceStateServiceLiveMigrate",
            "UnsupportedOperationInstanceStateShutdown",
            "UnsupportedOperationInstanceStateStarting",
            "UnsupportedOperationInstanceStateStopped",
            "UnsupportedOperationInstanceStateStopping",
            "UnsupportedOperationInstanceStateTerminated",
            "UnsupportedOperationInstanceStateTerminating",
            "UnsupportedOperationInstanceTypeNotSupportConfidentiality",
            "UnsupportedOperationInstanceTypeNotSupportGridLicence",
            "UnsupportedOperationInstanceTypeNotSupportHighDensityModeSetting",
            "UnsupportedOperationInstanceTypeNotSupportJumboFrame",
            "UnsupportedOperationInstancesEnableJumboWithoutReboot",
            "UnsupportedOperationInstancesProtected",
            "UnsupportedOperationInsufficientClusterQuota",
            "UnsupportedOperationInvalidDataDisk",
            "UnsupportedOperationInvalidDisk",
            "UnsupportedOperationInvalidDiskBackupQuota",
            "UnsupportedOperationInvalidDiskFastRollback",
            "UnsupportedOperationInvalidImageLicenseTypeForReset",
            "UnsupportedOperationInvalidInstanceNotSupportedProtectedInstance",
            "UnsupportedOperationInvalidInstanceWithSwapDisk",
            "UnsupportedOperationInvalidInstancesOwner",
            "UnsupportedOperationInvalidPermissionNonInternationalAccount",
            "UnsupportedOperationInvalidRegionDiskEncrypt",
            "UnsupportedOperationInvalidZone",
            "UnsupportedOperationKeyPairUnsupportedWindows",
            "UnsupportedOperationLocalDataDiskChangeInstanceFamily",
            "UnsupportedOperationLocalDiskMigratingToCloudDisk",
            "UnsupportedOperationLocationImageNotSupported",
            "UnsupportedOperationMarketImageConvertOsUnsupported",
            "UnsupportedOperationMarketImageExportUnsupported",
            "UnsupportedOperationMinCountUnsupportedChargeType",
            "UnsupportedOperationMinCountUnsupportedRegion",
            "UnsupportedOperationModifyEncryptionNotSupported",
            "UnsupportedOperationModifyVpcWithClb",
            "UnsupportedOperationModifyVpcWithClassLink",
            "UnsupportedOperationNoInstanceTypeSupportSpot",
            "UnsupportedOperationNoVpcNetwork",
            "UnsupportedOperationNotFpgaInstance",
            "UnsupportedOperationNotSupportImportInstancesActionTimer",
            "UnsupportedOperationNotSupportInstanceImage",
            "UnsupportedOperationNotSupportUnpaidOrder",
            "UnsupportedOperationOnlyForPrepaidAccount",
            "UnsupportedOperationOriginalInstanceTypeInvalid",
            "UnsupportedOperationPeriodicContractNotSupportManualRenew",
            "UnsupportedOperationPreheatImage",
            "UnsupportedOperationPublicImageExportUnsupported",
            "UnsupportedOperationRawLocalDiskInsReinstalltoQcow2",
            "UnsupportedOperationRedHatImageExportUnsupported",
            "UnsupportedOperationRedHatInstanceTerminateUnsupported",
            "UnsupportedOperationRedHatInstanceUnsupported",
            "UnsupportedOperationRegion",
            "UnsupportedOperationReservedInstanceInvisibleForUser",
            "UnsupportedOperationReservedInstanceOutofQuata",
            "UnsupportedOperationResourcePoolPackageInvisibleForUser",
            "UnsupportedOperationSharedImageExportUnsupported",
            "UnsupportedOperationSharedImageModifyUnsupported",
            "UnsupportedOperationSpecialInstanceType",
            "UnsupportedOperationSpotUnsupportedRegion",
            "UnsupportedOperationStoppedModeStopCharging",
            "UnsupportedOperationStoppedModeStopChargingSameFamily",
            "UnsupportedOperationSyncEncryptImageNotSupport",
            "UnsupportedOperationSystemDiskType",
            "UnsupportedOperationTatAgentNotOnline",
            "UnsupportedOperationUnderwriteDiscountGreaterThanPrepaidDiscount",
            "UnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew",
            "UnsupportedOperationUnsupportedArmChangeInstanceFamily",
            "UnsupportedOperationUnsupportedChangeInstanceFamily",
            "UnsupportedOperationUnsupportedChangeInstanceFamilyToArm",
            "UnsupportedOperationUnsupportedChangeInstanceFamilyToSa3",
            "UnsupportedOperationUnsupportedChangeInstanceToThisInstanceFamily",
            "UnsupportedOperationUnsupportedInternationalUser",
            "UnsupportedOperationUnsupportedPool",
            "UnsupportedOperationUserConvertOsNotSupport",
            "UnsupportedOperationUserLimitOperationExceedQuota",
            "UnsupportedOperationWindowsImageExportUnsupported",
            "VpcAddrNotInSubNet",
            "VpcIpIsUsed",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 240] = [
            Answer::of("AccountQualificationRestrictions")
                .with_texts(
                    Some([
                        "account failed the qualification verification",
                        "该请求账户未通过资格审计",
                    ]),
                    Some([
                        "Find out which verification the account still lacks, and have it completed; if that is unclear, ask in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请确认账号还缺少哪项资质或认证，并予以完成；如不清楚，请在 https://console.cloud.tencent.com/workorder/category 提交工单咨询。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("AuthFailure.CamRoleNameAuthenticateFailed")
                .with_texts(
                    Some([
                        "authentication of the role name failed",
                        "角色名鉴权失败",
                    ]),
                    Some([
                        "Check that the role which CamRoleName names exists in Cloud Access Management (CAM, https://www.tencentcloud.com/document/product/598), and that the caller may pass it to an instance.",
                        "请检查 CamRoleName 指定的角色在访问管理（CAM，https://cloud.tencent.com/document/product/598）中是否存在，以及调用者是否有权将其授予实例。",
                    ]),
                ),
            Answer::of("EniNotAllowedChangeSubnet")
                .with_texts(
                    Some([
                        "ENIs do not support changing subnets",
                        "弹性网卡不允许跨子网操作",
                    ]),
                    Some([
                        "Leave the network interface in its subnet, or create another one in the subnet that you want and use that instead.",
                        "请让弹性网卡保留在原子网，或在目标子网新建弹性网卡并改用新网卡。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.AccountAlreadyExists")
                .with_category(Category::AlreadyExists),
            Answer::of("FailedOperation.AccountIsYourSelf")
                .with_texts(
                    Some([
                        "images cannot be shared with yourself",
                        "账号为当前用户",
                    ]),
                    Some([
                        "Name only other accounts; the account that owns the image needs no sharing.",
                        "请只填写其他账号；镜像所有者无需共享给自己。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.AlreadyInDisasterRecoverGroup")
                .with_texts(
                    Some([
                        "instance is already in a placement group",
                        "该实例已经在置放群组里",
                    ]),
                    Some([
                        "Compare the placement group that the Message field names with the one you want: if they are the same, nothing is left to do; otherwise, take the instance out of its group first.",
                        "请将 Message 字段中的置放群组与目标置放群组对比：如果相同，则无需再操作；如果不同，请先将实例移出原置放群组。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.BYOLImageShareFailed")
                .with_texts(
                    Some([
                        "BYOL images cannot be shared",
                        "自带许可镜像暂时不支持共享",
                    ]),
                    Some([
                        "Share an image that does not bring its own license (BYOL), or leave this one out.",
                        "请改为共享非自带许可（BYOL）的镜像，或将该镜像从请求中去掉。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DisasterRecoverGroupNotFound")
                .with_texts(
                    Some([
                        "specified placement group does not exist",
                        "未找到指定的容灾组",
                    ]),
                    Some([
                        "Check with DescribeDisasterRecoverGroups that the placement group exists in the region of the request; correct the ID, then send the request again.",
                        "请用 DescribeDisasterRecoverGroups 确认置放群组位于请求的地域，更正 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("FailedOperation.DisasterRecoverGroupNotMatch")
                .with_texts(
                    Some([
                        "placement group of the instance does not match",
                        "实例置放群组信息不匹配",
                    ]),
                    Some([
                        "Look up with DescribeInstances in which placement group the instance is, and name that group or another instance.",
                        "请用 DescribeInstances 查看实例所属的置放群组，更正请求中的置放群组或更换实例。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.IllegalTagKey")
                .with_texts(
                    Some([
                        "tag key contains invalid characters",
                        "标签键存在不合法字符",
                    ]),
                    Some([
                        "Remove the characters that tags may not contain, then send the request again.",
                        "请去掉标签键中不允许使用的字符，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.IllegalTagValue")
                .with_texts(
                    Some([
                        "tag value contains invalid characters",
                        "标签值存在不合法字符",
                    ]),
                    Some([
                        "Remove the characters that tags may not contain, then send the request again.",
                        "请去掉标签值中不允许使用的字符，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.InquiryRefundPriceFailed")
                .with_texts(
                    Some([
                        "refund cannot be calculated: the payment order is not found",
                        "查询退换价格失败，找不到付款订单",
                    ]),
                    Some([
                        "Check whether the instance has expired (ExpiredTime in DescribeInstances); if it has not, look for its payment order in the billing console.",
                        "请检查实例是否已过期（DescribeInstances 返回的 ExpiredTime）；如未过期，请在费用中心查找其付款订单。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.InvalidImageState")
                .with_texts(
                    Some(["image is busy", "镜像状态繁忙"]),
                    Some([
                        "Wait until the image is NORMAL again (ImageState in DescribeImages), then send the request once more, with increasing pauses if need be.",
                        "请等待镜像恢复为 NORMAL（DescribeImages 返回的 ImageState），然后重新发送请求；如需多次重试，请逐次延长间隔。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.InvalidInstanceApplicationRole")
                .with_texts(
                    Some([
                        "instances of this applicationRole do not support the operation",
                        "不支持操作的applicationRole实例",
                    ]),
                    Some([
                        "Manage the instance with the product that created it, or leave it out of the request.",
                        "请通过创建该实例的产品进行操作，或将其从请求中去掉。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.InvalidInstanceApplicationRoleEmr")
                .with_texts(
                    Some([
                        "EMR instances do not support this operation",
                        "请求不支持EMR的实例",
                    ]),
                    Some([
                        "Manage the instance with Elastic MapReduce (EMR), or leave it out of the request.",
                        "请通过弹性 MapReduce（EMR）操作该实例，或将其从请求中去掉。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.MutActionTimerExist")
                .with_texts(
                    Some([
                        "instance already has this scheduled action",
                        "该实例已存在指定的定时任务",
                    ]),
                    Some([
                        "Keep the existing scheduled action, or delete it first if it has to be replaced.",
                        "可保留现有的定时任务；如需替换，请先将其删除。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("FailedOperation.NoAvailableIpAddressCountInSubnet")
                .with_texts(
                    Some([
                        "subnet has no available IP addresses",
                        "子网可用IP已耗尽",
                    ]),
                    Some([
                        "Choose another subnet, or release addresses of this one that are no longer needed.",
                        "请更换子网，或释放该子网中不再需要的 IP 地址。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("FailedOperation.NotFoundEIP")
                .with_texts(
                    Some(["instance has no EIP", "当前实例没有弹性IP"]),
                    Some([
                        "Bind an elastic IP (EIP) to the instance first, or choose one that has an EIP.",
                        "请先为实例绑定弹性 IP，或更换已绑定弹性 IP 的实例。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.NotMasterAccount")
                .with_texts(
                    Some([
                        "account is a collaborator, not a root account",
                        "账号为协作者",
                    ]),
                    Some([
                        "Pass the ID of a root account instead of a collaborator.",
                        "请传入主账号的 ID，而不是协作者账号的 ID。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.PlacementSetNotEmpty")
                .with_texts(
                    Some([
                        "specified placement group is not empty",
                        "指定的置放群组非空",
                    ]),
                    Some([
                        "Take all instances out of the placement group, then send the request again.",
                        "请先将所有实例移出该置放群组，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.PromotionalPerioRestriction")
                .with_texts(
                    Some([
                        "instance was bought in a promotion: configuration and billing mode are fixed",
                        "促销期内购买的实例不允许调整配置或计费模式",
                    ]),
                    Some([
                        "Keep the configuration and billing mode of this instance; for another one, buy a new instance.",
                        "请保留该实例的配置和计费模式；如需其他配置，请购买新实例。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.PromotionalRegionRestriction")
                .with_texts(
                    Some([
                        "service is not available in this country or region",
                        "暂无法在此国家/地区提供该服务",
                    ]),
                    Some([
                        "Choose another region, or look up on the page of the offer where it is available.",
                        "请更换地域，或在活动页面查看可提供该服务的国家和地区。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.SnapshotSizeLargerThanDataSize")
                .with_texts(
                    Some([
                        "snapshot is larger than the disk",
                        "快照容量大于磁盘大小",
                    ]),
                    Some([
                        "Choose a disk that is at least as large as the snapshot.",
                        "请选用容量不小于快照的磁盘。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.SnapshotSizeLessThanDataSize")
                .with_texts(
                    Some([
                        "snapshot is smaller than the cloud disk",
                        "不支持快照size小于云盘size",
                    ]),
                    Some([
                        "Choose a snapshot that is no smaller than the cloud disk, or a smaller disk.",
                        "请选用不小于云盘容量的快照，或减小云盘容量。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.TagKeyReserved")
                .with_texts(
                    Some([
                        "tag key is reserved for the system",
                        "请求中指定的标签键为系统预留标签",
                    ]),
                    Some(["Choose another tag key.", "请更换标签键。"]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.TatAgentNotSupport")
                .with_texts(
                    Some([
                        "public image with TAT enabled is not Linux on x86_64",
                        "镜像是公共镜像并且启用了自动化助手服务，但它不符合 Linux&x86_64",
                    ]),
                    Some([
                        "Choose a Linux image for x86_64, or do not enable TencentCloud Automation Tools (TAT).",
                        "请更换 x86_64 架构的 Linux 镜像，或不启用自动化助手（TAT）服务。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.Unreturnable")
                .with_texts(
                    Some(["instance cannot be returned", "实例无法退还"]),
                    Some([
                        "Compare the instance with the return policy (https://www.tencentcloud.com/document/product/213/9711); if it cannot be returned, keep it until it expires.",
                        "请对照退还规则（https://cloud.tencent.com/document/product/213/9711）检查该实例；如不可退还，可保留至到期。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.ZoneInconsistent")
                .with_texts(
                    Some([
                        "instances are not in the same availability zone",
                        "给定实例所在可用区不相同",
                    ]),
                    Some([
                        "Send one request for each zone, with instances of that zone only.",
                        "请按可用区拆分请求，每次只传入同一可用区的实例。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("ImageQuotaLimitExceeded")
                .with_texts(
                    Some(["image quota exceeded", "镜像配额超过了限制"]),
                    Some([
                        "Delete custom images that are no longer needed, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请删除不再需要的自定义镜像，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InstancesQuotaLimitExceeded")
                .with_texts(
                    Some([
                        "more instances are to be created than the remaining quota allows",
                        "当前创建的实例个数超过了该账户允许购买的剩余配额数",
                    ]),
                    Some([
                        "Create fewer instances at a time, terminate some that are no longer needed, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请减少本次创建的实例个数，或销毁不再需要的实例，也可在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InternalError"),
            Answer::of("InternalError.TradeUnknownError")
                .with_texts(
                    None,
                    Some([
                        "Look in the billing console whether an order has been placed before you send the request again. If the cause stays unclear, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "重新发送请求之前，请先在费用中心确认是否已经生成订单。如仍无法确定原因，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                ),
            Answer::of("InternalServerError")
                .with_texts(
                    Some(["internal error during the operation", "操作内部错误"]),
                    Some([
                        "Find out whether the operation has taken effect before you send the request again. If it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "重新发送请求之前，请先确认操作是否已经生效。如持续失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                )
                .with_category(Category::Internal),
            Answer::of("InvalidAccount.InsufficientBalance")
                .with_texts(
                    Some(["account balance is insufficient", "账户余额不足"]),
                    Some([
                        "Top up the account, then send the request again.",
                        "请为账号充值，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidAccount.UnpaidOrder")
                .with_texts(
                    Some(["account has unpaid orders", "账户有未支付订单"]),
                    Some([
                        "Pay or cancel the open orders in the billing console, then send the request again.",
                        "请在费用中心支付或取消未支付的订单，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidAccountId.NotFound")
                .with_texts(
                    Some(["invalid account ID", "无效的账户Id"]),
                    Some([
                        "Check that the account ID is complete and names an account that exists; correct it, then send the request again.",
                        "请检查账号 ID 是否完整、对应的账号是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidAccountIs.YourSelf")
                .with_texts(
                    Some([
                        "images cannot be shared with your own account",
                        "您无法共享镜像给自己",
                    ]),
                    Some([
                        "Name only other accounts; the account that owns the image needs no sharing.",
                        "请只填写其他账号的 ID；镜像所有者无需共享给自己。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("InvalidClientToken.TooLong")
                .with_texts(
                    Some([
                        "ClientToken is too long",
                        "指定的ClientToken字符串长度超出限制",
                    ]),
                    Some([
                        "Use a ClientToken of no more than 64 bytes.",
                        "请使用不超过 64 字节的 ClientToken。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidFilterValue.LimitExceeded")
                .with_texts(
                    Some([
                        "value of Filter exceeds the limit",
                        "Filter传值超出限制",
                    ]),
                    Some([
                        "Keep within the limits that the API's page gives for filters, and ask for the rest in further requests; Filter is described at https://www.tencentcloud.com/document/api/213/15753#Filter.",
                        "请将过滤条件控制在接口文档规定的上限之内，其余部分分多次查询；Filter 的说明参见 https://cloud.tencent.com/document/api/213/15753#Filter。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidHost.NotSupported")
                .with_texts(
                    Some([
                        "operation is not supported on this CDH instance",
                        "不支持该宿主机实例执行指定的操作",
                    ]),
                    Some([
                        "Look up on the API's page for which dedicated hosts the operation is meant, and choose one of those or another operation.",
                        "请对照接口文档，确认该操作适用于哪些专用宿主机，更换宿主机或改用其他操作。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidHostId.Malformed")
                .with_texts(
                    Some(["invalid CDH ID", "无效CDH ID"]),
                    Some([
                        "Pass the ID exactly as DescribeHosts returns it; host-1122, for instance, has a wrong length.",
                        "请传入 DescribeHosts 返回的完整 ID；例如 host-1122 的长度就不正确。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidHostId.NotFound")
                .with_texts(
                    Some([
                        "HostId does not exist or does not belong to the account",
                        "指定的HostId不存在，或不属于该请求账号所有",
                    ]),
                    Some([
                        "Check with DescribeHosts that the account which signs the request has this host in this region; correct the HostId, then send the request again.",
                        "请用 DescribeHosts 确认签名所用的账号在该地域拥有此宿主机，更正 HostId 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidImageId.InShared")
                .with_texts(
                    Some(["image is being shared", "镜像处于共享中"]),
                    Some([
                        "Cancel the sharing of the image with all other accounts, then send the request again.",
                        "请先取消该镜像对其他所有账号的共享，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidImageId.IncorrectState")
                .with_texts(
                    Some(["image is in the wrong state", "镜像状态不合法"]),
                    Some([
                        "Look up the ImageState with DescribeImages: wait until the image is NORMAL, or choose another one if its creation or import has failed.",
                        "请用 DescribeImages 查看 ImageState：等待镜像变为 NORMAL；如镜像创建或导入失败，请更换镜像。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidImageId.Malformed")
                .with_texts(
                    Some(["invalid image ID format", "错误的镜像Id格式"]),
                    Some([
                        "Pass the ID exactly as DescribeImages returns it: img- followed by letters and digits.",
                        "请传入 DescribeImages 返回的完整镜像 ID，格式为 img- 后接字母和数字。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidImageId.NotFound")
                .with_texts(
                    Some(["image cannot be found", "未找到该镜像"]),
                    Some([
                        "Check with DescribeImages that the image exists in the region of the request and that the account owns it or has it shared; correct the ID, then send the request again.",
                        "请用 DescribeImages 确认镜像位于请求的地域，且归当前账号所有或已共享给该账号，更正镜像 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidImageId.TooLarge")
                .with_texts(
                    Some(["image size exceeds the limit", "镜像大小超过限制"]),
                    Some([
                        "Choose a smaller image, or make one from a smaller disk; the API's page says how large it may be.",
                        "请更换较小的镜像，或使用较小的磁盘重新制作镜像；大小上限参见接口文档。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidImageName.Duplicate")
                .with_texts(
                    Some([
                        "image name already exists",
                        "镜像名称与原有镜像重复",
                    ]),
                    Some([
                        "Choose a name that no other image of the account has in this region.",
                        "请更换名称，不要与账号在该地域的其他镜像重名。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("InvalidImageOsType.Unsupported")
                .with_texts(
                    Some([
                        "operating system type is not supported",
                        "不支持的操作系统类型",
                    ]),
                    Some([
                        "Choose one of the types that DescribeImportImageOs returns.",
                        "请从 DescribeImportImageOs 返回的操作系统类型中选择。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidImageOsVersion.Unsupported")
                .with_texts(
                    Some([
                        "operating system version is not supported",
                        "不支持的操作系统版本",
                    ]),
                    Some([
                        "Choose one of the versions that DescribeImportImageOs returns.",
                        "请从 DescribeImportImageOs 返回的操作系统版本中选择。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidInstance.NotSupported")
                .with_texts(
                    Some(["instance is not supported", "不被支持的实例"]),
                    Some([
                        "Look up on the API's page for which instances the operation is meant, and choose one of those or another operation.",
                        "请对照接口文档，确认该操作适用于哪些实例，更换实例或改用其他操作。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidInstanceId.Malformed")
                .with_texts(
                    Some(["invalid instance ID", "无效实例ID"]),
                    Some([
                        "Pass the ID exactly as DescribeInstances returns it: ins- followed by eight lowercase letters or digits (ins-1122, for instance, has a wrong length).",
                        "请传入 DescribeInstances 返回的完整实例 ID：ins- 后接 8 位小写字母或数字（例如 ins-1122 的长度就不正确）。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidInstanceId.NotFound")
                .with_texts(
                    Some(["no instance found", "没有找到相应实例"]),
                    Some([
                        "Check with DescribeInstances that the instance exists in the region of the request, belongs to the account that signs it and has not been terminated; correct the ID, then send the request again.",
                        "请用 DescribeInstances 确认实例位于请求的地域、属于签名所用的账号且未被销毁，更正实例 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidInstanceName.TooLong")
                .with_texts(
                    Some([
                        "InstanceName is too long",
                        "指定的InstanceName字符串长度超出限制",
                    ]),
                    Some([
                        "Shorten the name to 60 bytes or fewer; the service names two limits, 60 and 128 bytes, and the lower one is always safe.",
                        "请将名称缩短到 60 字节以内；服务的说明给出了 60 和 128 字节两个上限，以较小者为准最为稳妥。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidInstanceNotSupportedPrepaidInstance")
                .with_texts(
                    Some([
                        "prepaid instance does not meet the return policy",
                        "该实例不满足包月退还规则",
                    ]),
                    Some([
                        "Compare the instance with the return policy (https://www.tencentcloud.com/document/product/213/9711); if it cannot be returned, keep it until it expires.",
                        "请对照退还规则（https://cloud.tencent.com/document/product/213/9711）检查该实例；如不可退还，可保留至到期。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidInstanceState")
                .with_texts(
                    Some([
                        "operation cannot be performed in the current state of the instance",
                        "指定实例的当前状态不能进行该操作",
                    ]),
                    Some([
                        "Look up the state with DescribeInstancesStatus: wait if it is changing by itself, else bring the instance into the state that the operation requires.",
                        "请用 DescribeInstancesStatus 查看实例状态：如状态正在变化，请等待其结束；否则请先将实例调整到操作所要求的状态。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidInstanceType.Malformed")
                .with_texts(
                    Some([
                        "format of InstanceType is invalid",
                        "指定InstanceType参数格式不合法",
                    ]),
                    Some([
                        "Pass the type exactly as DescribeInstanceTypeConfigs returns it.",
                        "请传入 DescribeInstanceTypeConfigs 返回的机型名称。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidKeyPair.LimitExceeded")
                .with_texts(
                    Some([
                        "number of key pairs exceeds the limit",
                        "密钥对数量超过限制",
                    ]),
                    Some([
                        "Delete key pairs that are no longer needed, or ask in a ticket at https://console.cloud.tencent.com/workorder/category whether the limit can be raised.",
                        "请删除不再需要的密钥对，或在 https://console.cloud.tencent.com/workorder/category 提交工单咨询能否提高上限。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InvalidKeyPairId.Malformed")
                .with_texts(
                    Some(["invalid key pair ID", "无效密钥对ID"]),
                    Some([
                        "Pass the ID exactly as DescribeKeyPairs returns it; skey-1122, for instance, has a wrong length.",
                        "请传入 DescribeKeyPairs 返回的完整 ID；例如 skey-1122 的长度就不正确。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidKeyPairId.NotFound")
                .with_texts(
                    Some([
                        "key pair ID does not exist",
                        "指定的密钥对ID不存在",
                    ]),
                    Some([
                        "Check with DescribeKeyPairs that the key pair exists and belongs to the account that signs the request; correct the ID, then send the request again.",
                        "请用 DescribeKeyPairs 确认密钥对存在且属于签名所用的账号，更正 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidKeyPairName.Duplicate")
                .with_texts(
                    Some(["key pair name already exists", "密钥对名称重复"]),
                    Some([
                        "Choose a name that no other key pair of the account has, or use the existing key pair.",
                        "请更换名称，不要与账号的其他密钥对重名，或直接使用现有的密钥对。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("InvalidKeyPairNameEmpty")
                .with_texts(
                    Some(["key pair name is empty", "密钥名称为空"]),
                    Some([
                        "Name the key pair: 1 to 25 characters, which may be letters, digits and underscores.",
                        "请填写密钥对名称：1 到 25 个字符，只能包含英文字母、数字和下划线。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidKeyPairNameIncludeIllegalChar")
                .with_texts(
                    Some([
                        "key pair name contains invalid characters",
                        "密钥名称包含非法字符",
                    ]),
                    Some([
                        "Use only letters, digits and underscores in the name.",
                        "名称请只使用英文字母、数字和下划线。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidKeyPairNameTooLong")
                .with_texts(
                    Some([
                        "key pair name exceeds 25 characters",
                        "密钥名称超过25个字符",
                    ]),
                    Some(["Choose a shorter name.", "请换用更短的名称。"]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.EdgeZoneMissInternetAccessible")
                .with_texts(
                    Some([
                        "three-carrier public IPs in an edge zone require that of the primary IP",
                        "边缘可用区指定三网外网IP参数需要先指定主ip外网IP参数",
                    ]),
                    Some([
                        "Set the public IP parameter of the primary IP address first, then those of the three carriers (CTCC, CUCC, CMCC).",
                        "请先指定主 IP 的外网 IP 参数，再指定三网（电信、联通、移动）的外网 IP 参数。",
                    ]),
                ),
            Answer::of("InvalidParameter.HostIdStatusNotSupport")
                .with_texts(
                    Some([
                        "operation is not supported in the current state of the host",
                        "该主机当前状态不支持该操作",
                    ]),
                    Some([
                        "Look up the HostState with DescribeHosts, and choose another host if this one does not return to RUNNING.",
                        "请用 DescribeHosts 查看 HostState；如宿主机未恢复为 RUNNING，请更换宿主机。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameter.ImageIdsSnapshotIdsMustOne")
                .with_texts(
                    Some([
                        "exactly one of ImageIds and SnapshotIds is required",
                        "参数ImageIds和SnapshotIds必须有且仅有一个",
                    ]),
                    Some([
                        "Pass one of the two and leave the other out.",
                        "请传入其中一个参数，并去掉另一个。",
                    ]),
                ),
            Answer::of("InvalidParameter.InvalidCloudDiskSoldOut")
                .with_texts(
                    Some(["cloud disks are sold out", "云盘资源售罄"]),
                    Some([
                        "Choose another disk type or zone, or place the order again when there is new stock.",
                        "请更换云盘类型或可用区，或等有库存后重新下单。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InvalidParameter.LackCoreCountOrThreadPerCore")
                .with_texts(
                    Some([
                        "CoreCount and ThreadPerCore must be given together",
                        "CoreCount和ThreadPerCore必须同时提供",
                    ]),
                    Some([
                        "Add the one that is missing, or leave out both.",
                        "请补上缺少的参数，或两个都不传。",
                    ]),
                ),
            Answer::of("InvalidParameter.ParameterConflict")
                .with_texts(
                    Some([
                        "logging in by key and keeping the image's login exclude each other",
                        "不支持同时指定密钥登录和保持镜像登录方式",
                    ]),
                    Some([
                        "In LoginSettings, pass either KeyIds or KeepImageLogin.",
                        "LoginSettings 中的 KeyIds 与 KeepImageLogin 请只传一个。",
                    ]),
                ),
            Answer::of("InvalidParameter.SnapshotNotFound")
                .with_texts(
                    Some([
                        "specified snapshot does not exist",
                        "指定的快照不存在",
                    ]),
                    Some([
                        "Check with DescribeSnapshots that the snapshot exists in the region of the request; correct the ID, then send the request again.",
                        "请用 DescribeSnapshots 确认快照位于请求的地域，更正 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameter.SpecialParameterForSpecialAccount")
                .with_texts(
                    Some([
                        "parameter is for accounts on the allowlist",
                        "这个参数需要开启白名单才可以使用",
                    ]),
                    Some([
                        "Leave the parameter out, or ask in a ticket at https://console.cloud.tencent.com/workorder/category to have the account put on the allowlist.",
                        "请去掉该参数，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请开通白名单。",
                    ]),
                )
                .with_category(Category::PermissionDenied),
            Answer::of("InvalidParameter.SystemSnapshotNotFound")
                .with_texts(
                    Some([
                        "no snapshot of a system disk is given",
                        "参数不包含系统盘快照",
                    ]),
                    Some([
                        "Pass exactly one snapshot of a system disk, beside those of data disks.",
                        "除数据盘快照外，请传入且只传入一个系统盘快照。",
                    ]),
                ),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterConflict")
                .with_texts(
                    Some([
                        "two parameters exclude each other",
                        "指定的两个参数冲突，不能同时存在",
                    ]),
                    Some([
                        "Bind the EIP either to an instance or to a private IP address of a network interface, and leave out the parameters of the other.",
                        "EIP 只能绑定到实例，或绑定到指定网卡的指定内网 IP，请二选一，并去掉另一种方式的参数。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.BandwidthPackageIdMalformed")
                .with_texts(
                    Some([
                        "invalid bandwidth package ID",
                        "共享带宽包ID不合要求",
                    ]),
                    Some([
                        "Pass the complete ID: bwp- followed by eight lowercase letters or digits.",
                        "请传入完整的共享带宽包 ID：bwp- 后接 8 位小写字母或数字。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.BandwidthPackageIdNotFound")
                .with_texts(
                    Some([
                        "specified bandwidth package does not exist",
                        "指定的带宽包不存在",
                    ]),
                    Some([
                        "Check with DescribeBandwidthPackages that the bandwidth package exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeBandwidthPackages 确认带宽包位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.BasicNetworkInstanceFamily")
                .with_texts(
                    Some([
                        "instance is in the classic network, and the target type supports VPC only",
                        "实例为基础网络实例，目标实例规格仅支持私有网络",
                    ]),
                    Some([
                        "Move the instance to a VPC first, or choose a type that supports the classic network.",
                        "请先将实例切换到私有网络，或选择支持基础网络的实例规格。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.BucketNotFound")
                .with_texts(
                    Some(["bucket does not exist", "存储桶不存在"]),
                    Some([
                        "Check the name of the bucket and its region in Cloud Object Storage (COS); correct it or create the bucket, then send the request again.",
                        "请在对象存储（COS）中核对存储桶的名称和所在地域，更正名称或创建存储桶后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.CamRoleNameMalformed")
                .with_texts(
                    Some([
                        "CamRoleName does not meet the requirements",
                        "CamRoleName不合要求",
                    ]),
                    Some([
                        "Use only letters, digits and the symbols + = , . @ _ - in the name.",
                        "名称请只使用英文字母、数字以及 + = , . @ _ - 这些字符。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.CdhOnlyLocalDataDiskResize")
                .with_texts(
                    Some([
                        "CDH disk expansion supports only LOCAL_BASIC and LOCAL_SSD",
                        "CDH磁盘扩容只支持LOCAL_BASIC和LOCAL_SSD",
                    ]),
                    Some([
                        "Leave disks of other types out of the request.",
                        "请将其他类型的磁盘从请求中去掉。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.ChcHostsNotFound")
                .with_texts(
                    Some([
                        "CHC hosts not found",
                        "找不到对应的CHC物理服务器",
                    ]),
                    Some([
                        "Check with DescribeChcHosts that the CHC host exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeChcHosts 确认 CHC 物理服务器位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.ChcNetworkEmpty")
                .with_texts(
                    Some([
                        "no network is configured for this CHC",
                        "该CHC未配置任何网络",
                    ]),
                    Some([
                        "Configure the out-of-band and the deployment network of the CHC first (ConfigureChcAssistVpc, ConfigureChcDeployVpc), then send the request again.",
                        "请先为该 CHC 配置带外网络和部署网络（ConfigureChcAssistVpc、ConfigureChcDeployVpc），然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.CloudSsdDataDiskSizeTooSmall")
                .with_texts(
                    Some([
                        "SSD data disk is smaller than 100 GB",
                        "SSD云硬盘为数据盘时，购买大小不得小于100GB",
                    ]),
                    Some([
                        "Make the data disk larger, or choose another type of disk.",
                        "请增大数据盘容量，或更换其他类型的云硬盘。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.DedicatedResourcePackIdsNotFound")
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.DedicatedResourcePackName")
                .with_texts(
                    Some([
                        "invalid name of a dedicated resource pack",
                        "专有资源包名称无效",
                    ]),
                    Some([
                        "Use 1 to 60 characters: Chinese characters, letters, digits, hyphens and underscores.",
                        "名称请使用 1 到 60 个字符，只能包含中文、英文字母、数字、连字符（-）和下划线（_）。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.DedicatedResourcePackNotValid")
                .with_texts(
                    Some([
                        "no valid dedicated resource pack was found",
                        "未找到有效的专有资源包",
                    ]),
                    Some([
                        "Check in the console that the account has a dedicated resource pack which is in effect and fits the request.",
                        "请在控制台确认账号下有已生效且符合请求条件的专有资源包。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.DeployVpcAlreadyExists")
                .with_texts(
                    Some(["a deployment VPC already exists", "已经存在部署VPC"]),
                    Some([
                        "Use the existing deployment network, or remove it first (RemoveChcDeployVpc) to configure another.",
                        "请直接使用现有的部署网络；如需更换，请先将其清除（RemoveChcDeployVpc）。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("InvalidParameterValue.ElasticNetworkNotExist")
                .with_texts(
                    Some(["ENI does not exist", "弹性网卡数据不存在"]),
                    Some([
                        "Check with DescribeNetworkInterfaces that the network interface exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeNetworkInterfaces 确认弹性网卡位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.ElasticNetworkVpcSubnetMismatch")
                .with_texts(
                    Some([
                        "VPC or subnets of the ENIs do not match",
                        "弹性网卡数据vpc子网不匹配",
                    ]),
                    Some([
                        "Put the network interfaces into one VPC, each in a subnet of its own.",
                        "请将各弹性网卡置于同一 VPC 的不同子网。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.ExternalIpQuotaLimited")
                .with_texts(
                    Some([
                        "more public IPs are requested than the instance type allows",
                        "实例的申请的外网IP个数超过了这种规格实例的外网ip配额",
                    ]),
                    Some([
                        "Request fewer public IP addresses, or choose an instance type that allows more.",
                        "请减少申请的外网 IP 个数，或选择配额更高的实例规格。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InvalidParameterValue.GPUInstanceFamily")
                .with_texts(
                    Some([
                        "non-GPU instances cannot be changed to GPU instances",
                        "非GPU实例不允许转为GPU实例",
                    ]),
                    Some([
                        "Choose a non-GPU type, or create a GPU instance anew.",
                        "请选择非 GPU 机型，或新建 GPU 实例。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.HpcClusterIdZoneIdNotMatch")
                .with_texts(
                    Some([
                        "HPC cluster is bound to another availability zone",
                        "您的高性能计算集群已经绑定其他可用区",
                    ]),
                    Some([
                        "Buy the instances in the zone of the cluster, or name a cluster of the zone that you want.",
                        "请在集群所在的可用区购买实例，或改用目标可用区的集群。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.ISOMustImportByForce")
                .with_texts(
                    Some([
                        "ISO files must be imported by force",
                        "ISO文件必须强制导入",
                    ]),
                    Some([
                        "Set Force to true in ImportImage.",
                        "请在 ImportImage 中将 Force 设为 true。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InstanceIdMalformed")
                .with_texts(
                    Some(["invalid instance ID", "实例ID不合要求"]),
                    Some([
                        "Pass the complete ID: ins- followed by eight lowercase letters or digits.",
                        "请传入完整的实例 ID：ins- 后接 8 位小写字母或数字。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InstanceNotSupportedMixPricingModel")
                .with_texts(
                    Some([
                        "instances have different billing modes",
                        "不支持操作不同计费方式的实例",
                    ]),
                    Some([
                        "Send one request for each billing mode, with instances of that mode only.",
                        "请按计费方式拆分请求，每次只传入同一计费方式的实例。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InstanceTypeNotFound")
                .with_texts(
                    Some([
                        "specified instance type does not exist",
                        "指定机型不存在",
                    ]),
                    Some([
                        "Pass the type exactly as DescribeInstanceTypeConfigs returns it for the region of the request.",
                        "请传入 DescribeInstanceTypeConfigs 在请求的地域返回的机型名称。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.InstanceTypeRequiredHpcCluster")
                .with_texts(
                    Some([
                        "instance type requires an HPC cluster",
                        "高性能计算实例需指定对应的高性能计算集群",
                    ]),
                    Some([
                        "Name the cluster in HpcClusterId; DescribeHpcClusters lists those that exist.",
                        "请在 HpcClusterId 中指定集群；现有集群可用 DescribeHpcClusters 查询。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InsufficientOffering")
                .with_texts(
                    Some(["spot instances are out of stock", "竞价数量不足"]),
                    Some([
                        "Ask for fewer instances, choose another type or zone, or place the order again when there is new stock.",
                        "请减少实例数量，更换机型或可用区，或等有库存后重新下单。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InvalidParameterValue.InsufficientPrice")
                .with_texts(
                    Some(["bid is lower than the market price", "竞价失败"]),
                    Some([
                        "Bid more (MaxPrice), choose another type, or wait until the market price has fallen.",
                        "请提高出价（MaxPrice），更换机型，或等市场价格回落后再出价。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.InvalidBucketPermissionForExport")
                .with_texts(
                    Some([
                        "no write permission to the bucket",
                        "没有存储桶的写入权限",
                    ]),
                    Some([
                        "Grant write permission to the bucket for the export of images, then send the request again.",
                        "请为镜像导出放通存储桶的写入权限，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.InvalidGPUFamilyChange")
                .with_texts(
                    Some([
                        "GPU instance cannot be changed to a non-GPU or another GPU type",
                        "不支持转为非GPU或其他类型GPU实例",
                    ]),
                    Some([
                        "Choose a type of the same GPU family, or create a new instance.",
                        "请选择同一 GPU 类型的机型，或新建实例。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.InvalidImageFormat")
                .with_texts(
                    Some([
                        "RAW images cannot be used to create instances",
                        "当前镜像为RAW格式，无法创建CVM",
                    ]),
                    Some([
                        "Use an image of another format.",
                        "请换用其他格式的镜像。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InvalidImageOsName")
                .with_texts(
                    Some([
                        "operating system of the image is not supported in this region",
                        "当前地域不支持指定镜像所包含的操作系统",
                    ]),
                    Some([
                        "Choose an image with another operating system, or another region.",
                        "请更换使用其他操作系统的镜像，或更换地域。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InvalidImageState")
                .with_texts(
                    Some([
                        "image is occupied by another operation",
                        "镜像被其他操作占用",
                    ]),
                    Some([
                        "Wait until the other operation on the image has ended (ImageState in DescribeImages), then send the request once more, with increasing pauses if need be.",
                        "请等待镜像的其他操作结束（可查看 DescribeImages 返回的 ImageState），然后重新发送请求；如需多次重试，请逐次延长间隔。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameterValue.InvalidInstanceSource")
                .with_texts(
                    Some([
                        "instance was upgraded for free and cannot be downgraded yet",
                        "该实例配置来自免费升配活动，暂不支持3个月内进行降配",
                    ]),
                    Some([
                        "Downgrade the instance when three months have passed since the upgrade.",
                        "请在升配满 3 个月后再降配。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.InvalidNetworkInterfaceId")
                .with_texts(
                    Some([
                        "specified ENI is not a vRDMA network interface",
                        "指定的弹性网卡id非vrdma网卡",
                    ]),
                    Some([
                        "Pass the ID of a vRDMA network interface.",
                        "请传入 vRDMA 网卡的 ID。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InvalidParameterMinCount")
                .with_texts(
                    Some([
                        "MinCount must be less than InstanceCount",
                        "参数MinCount的值必须小于InstanceCount",
                    ]),
                    Some([
                        "Lower MinCount, or raise InstanceCount if that many instances are really wanted.",
                        "请减小 MinCount；如确实需要更多实例，也可增大 InstanceCount。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InvalidUserDataFormat")
                .with_texts(
                    Some(["format of UserData is incorrect", "UserData格式错误"]),
                    Some([
                        "Encode UserData as Base64.",
                        "请对 UserData 进行 Base64 编码。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.InvalidVpcIdSubnetIdNotFound")
                .with_texts(
                    Some([
                        "VpcId or SubnetId is not found among the data of ENIs",
                        "这个特别的VpcId or SubnetId在弹性网库数据结构未发现",
                    ]),
                    Some([
                        "Check with DescribeSubnets that the subnet exists in the VPC and the region of the request; correct the IDs, then send the request again.",
                        "请用 DescribeSubnets 确认子网属于该 VPC 且位于请求的地域，更正 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.KeyPairNotFound")
                .with_texts(
                    Some(["key pair does not exist", "密钥不存在"]),
                    Some([
                        "Check with DescribeKeyPairs that the key pair exists; correct the value, then send the request again.",
                        "请用 DescribeKeyPairs 确认密钥对存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.LaunchTemplateDefaultVersion")
                .with_texts(
                    Some([
                        "default version of a launch template cannot be deleted",
                        "不支持删除默认启动模板版本",
                    ]),
                    Some([
                        "Make another version the default one (ModifyLaunchTemplateDefaultVersion), then delete this one.",
                        "请先将其他版本设为默认版本（ModifyLaunchTemplateDefaultVersion），再删除该版本。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.LaunchTemplateIdMalformed")
                .with_texts(
                    Some([
                        "invalid launch template ID",
                        "实例启动模板ID格式错误",
                    ]),
                    Some([
                        "Pass the complete ID: lt- followed by eight lowercase letters or digits.",
                        "请传入完整的实例启动模板 ID：lt- 后接 8 位小写字母或数字。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.LaunchTemplateIdNotExisted")
                .with_texts(
                    Some([
                        "launch template ID does not exist",
                        "实例启动模板ID不存在",
                    ]),
                    Some([
                        "Check with DescribeLaunchTemplates that the launch template exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeLaunchTemplates 确认启动模板位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.LaunchTemplateIdVerNotExisted")
                .with_texts(
                    Some([
                        "launch template has no such version",
                        "实例启动模板和版本ID组合不存在",
                    ]),
                    Some([
                        "Look up with DescribeLaunchTemplateVersions which versions the template has; correct the template ID or the version, then send the request again.",
                        "请用 DescribeLaunchTemplateVersions 查询该模板有哪些版本，更正模板 ID 或版本后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.LaunchTemplateIdVerSetAlready")
                .with_texts(
                    Some([
                        "specified launch template ID does not exist",
                        "指定的实例启动模板id不存在",
                    ]),
                    Some([
                        "Check with DescribeLaunchTemplates that the launch template exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeLaunchTemplates 确认启动模板位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.LaunchTemplateNotFound")
                .with_texts(
                    Some([
                        "launch template is not found",
                        "实例启动模板未找到",
                    ]),
                    Some([
                        "Check with DescribeLaunchTemplates that the launch template exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeLaunchTemplates 确认启动模板位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.LimitExceeded")
                .with_texts(
                    Some([
                        "number of parameter values exceeds the limit",
                        "参数值数量超过限制",
                    ]),
                    Some([
                        "Pass fewer values at a time, and spread them over several requests.",
                        "请减少单次传入的参数值个数，分多次发送请求。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.MissingLocationCosEndpoint")
                .with_texts(
                    Some([
                        "local COS cluster of the dedicated zone has no endpoint",
                        "专属可用区本地COS集群缺少endpoint配置",
                    ]),
                    Some([
                        "Have the endpoint of the local COS cluster configured; if you cannot do it yourself, ask in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请配置本地 COS 集群的 endpoint；如无法自行配置，请在 https://console.cloud.tencent.com/workorder/category 提交工单。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.MustDhcpEnabledVpc")
                .with_texts(
                    Some([
                        "VPC must have DHCP enabled",
                        "参数值必须为开启DHCP的VPC",
                    ]),
                    Some([
                        "Choose a VPC that has DHCP enabled, or enable it in this one.",
                        "请选择已开启 DHCP 的 VPC，或为该 VPC 开启 DHCP。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.NotEmpty")
                .with_texts(
                    Some([
                        "parameter value must not be empty",
                        "输入参数值不能为空",
                    ]),
                    Some([
                        "Pass a value; the Message field says for which parameter.",
                        "请为该参数传值；具体参数参见 Message 字段。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.ResourcePoolPackIdMalformed")
                .with_texts(
                    Some([
                        "invalid resource pool ID",
                        "指定的资源池ID格式错误",
                    ]),
                    Some([
                        "Pass the complete ID: rpp- followed by eight characters.",
                        "请传入完整的资源池 ID：rpp- 后接 8 个字符。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.ResourcePoolPackStatus")
                .with_texts(
                    Some([
                        "resource pool is not in the expected state",
                        "指定的资源池状态不符合预期",
                    ]),
                    Some([
                        "Look up the state of the resource pool in the console, and choose another one if it does not fit.",
                        "请在控制台查看资源池的状态；如不符合要求，请更换资源池。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValue.SnapshotIdMalformed")
                .with_texts(
                    Some(["invalid snapshot ID", "快照ID不合要求"]),
                    Some([
                        "Pass the complete ID: snap- followed by eight lowercase letters or digits.",
                        "请传入完整的快照 ID：snap- 后接 8 位小写字母或数字。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.SubnetIdMalformed")
                .with_texts(
                    Some(["invalid subnet ID", "子网ID不合要求"]),
                    Some([
                        "Pass the complete ID: subnet- followed by eight lowercase letters or digits.",
                        "请传入完整的子网 ID：subnet- 后接 8 位小写字母或数字。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.SubnetNotExist")
                .with_texts(
                    Some([
                        "specified subnet does not exist",
                        "您指定的子网不存在",
                    ]),
                    Some([
                        "Check with DescribeSubnets that the subnet exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeSubnets 确认子网位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.TagKeyNotFound")
                .with_texts(
                    Some(["specified tag does not exist", "指定的标签不存在"]),
                    Some([
                        "Check with DescribeTagKeys that the tag key exists; correct the value, then send the request again.",
                        "请用 DescribeTagKeys 确认标签键存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.TagQuotaLimitExceeded")
                .with_texts(
                    Some(["tag quota exceeded", "标签配额超限"]),
                    Some([
                        "Pass fewer tags, or delete tags that are no longer needed.",
                        "请减少传入的标签，或删除不再需要的标签。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("InvalidParameterValue.VpcIdMalformed")
                .with_texts(
                    Some(["invalid VPC ID", "VPC ID不合要求"]),
                    Some([
                        "Pass the complete ID: vpc- followed by eight lowercase letters or digits.",
                        "请传入完整的 VPC ID：vpc- 后接 8 位小写字母或数字。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.VpcIdNotExist")
                .with_texts(
                    Some(["specified VpcId does not exist", "指定的VpcId不存在"]),
                    Some([
                        "Check with DescribeVpcs that the VPC exists in the region of the request; correct the value, then send the request again.",
                        "请用 DescribeVpcs 确认 VPC 位于请求的地域，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidParameterValue.VpcNotSupportIpv6Address")
                .with_texts(
                    Some(["VPC does not support IPv6", "该VPC不支持ipv6"]),
                    Some([
                        "Assign an IPv6 CIDR block to the VPC and its subnet first, or leave the IPv6 addresses out.",
                        "请先为该 VPC 及其子网分配 IPv6 网段，或不申请 IPv6 地址。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameterValueLimit")
                .with_texts(
                    Some(["too many parameter values", "参数值数量超过限制"]),
                    Some([
                        "Pass fewer values at a time, and no larger a Limit than the API's page allows.",
                        "请减少单次传入的参数值个数；如传入了 Limit，其值不得超过接口文档规定的上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidParameterValueOffset")
                .with_texts(
                    Some(["invalid Offset", "指定的Offset无效"]),
                    Some([
                        "Pass a whole number between 0 and the number of items.",
                        "Offset 请传入不小于 0 且不超过总条数的整数。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidPassword")
                .with_texts(
                    Some([
                        "password does not meet the complexity requirements",
                        "指定的密码不符合密码复杂度限制",
                    ]),
                    Some([
                        "Choose a password of the length and the kinds of characters that the API's page requires for this operating system.",
                        "请按接口文档对该操作系统的要求设置密码，注意长度和须包含的字符种类。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidPeriod")
                .with_texts(
                    Some(["invalid period", "无效时长"]),
                    Some([
                        "Choose a period of 1 to 12, 24 or 36 months.",
                        "请将时长设为 1 至 12、24 或 36 个月。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidPermission")
                .with_texts(
                    Some([
                        "operation is not supported for the account",
                        "账户不支持该操作",
                    ]),
                    Some([
                        "Use an account for which the operation is available, or ask in a ticket at https://console.cloud.tencent.com/workorder/category whether it can be enabled for yours.",
                        "请改用支持该操作的账号，或在 https://console.cloud.tencent.com/workorder/category 提交工单咨询能否为当前账号开通。",
                    ]),
                )
                .with_category(Category::PermissionDenied),
            Answer::of("InvalidProjectId.NotFound")
                .with_texts(
                    Some(["project ID does not exist", "指定的项目ID不存在"]),
                    Some([
                        "Check the project ID in the console and correct it; 0 is the default project.",
                        "请在控制台核对项目 ID 并更正；默认项目的 ID 为 0。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidPublicKey.Duplicate")
                .with_texts(
                    Some(["public key already exists", "指定公钥已经存在"]),
                    Some([
                        "Use the key pair that already holds this public key (DescribeKeyPairs), or import another public key.",
                        "请直接使用已包含该公钥的密钥对（可用 DescribeKeyPairs 查询），或导入其他公钥。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("InvalidPublicKey.Malformed")
                .with_texts(
                    Some(["public key is malformed", "指定公钥格式错误"]),
                    Some([
                        "Pass the public key in the OpenSSH RSA format (ssh-rsa, then the key), complete and on one line.",
                        "请使用 OpenSSH RSA 格式的公钥（以 ssh-rsa 开头），内容须完整且不换行。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidRegion.NotFound")
                .with_texts(
                    Some(["region cannot be found", "未找到该区域"]),
                    Some([
                        "Use a region as DescribeRegions names it, such as ap-guangzhou.",
                        "请使用 DescribeRegions 返回的地域名称，例如 ap-guangzhou。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidRegion.Unavailable")
                .with_texts(
                    Some([
                        "region does not support image synchronization",
                        "该区域目前不支持同步镜像",
                    ]),
                    Some([
                        "Choose another region as the destination of the image.",
                        "请为镜像选择其他目标地域。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidSecurityGroupId.NotFound")
                .with_texts(
                    Some([
                        "security group ID does not exist",
                        "指定的安全组ID不存在",
                    ]),
                    Some([
                        "Check with DescribeSecurityGroups that the security group exists in the region of the request and belongs to the account; correct the ID, then send the request again.",
                        "请用 DescribeSecurityGroups 确认安全组位于请求的地域且属于当前账号，更正 ID 后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("InvalidSgId.Malformed")
                .with_texts(
                    Some([
                        "security group ID is malformed",
                        "指定的安全组ID格式错误",
                    ]),
                    Some([
                        "Pass the ID exactly as DescribeSecurityGroups returns it; sg-ide32, for instance, has a wrong length.",
                        "请传入 DescribeSecurityGroups 返回的完整 ID；例如 sg-ide32 的长度就不正确。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("InvalidZone.MismatchRegion")
                .with_texts(
                    Some(["zone does not exist", "指定的zone不存在"]),
                    Some([
                        "Use a zone of the region to which the request goes, as DescribeZones names it, or send the request to the region of the zone.",
                        "请使用 DescribeZones 返回的、属于请求地域的可用区，或改向该可用区所在的地域发送请求。",
                    ]),
                )
                .with_category(Category::NotFound),
            Answer::of("LimitExceeded.AssociateUSGLimitExceeded")
                .with_texts(
                    Some([
                        "an instance can be bound to no more than five security groups",
                        "一个实例绑定安全组数量不能超过5个",
                    ]),
                    Some([
                        "Unbind security groups that the instance does not need, or merge their rules into fewer groups.",
                        "请解绑实例不需要的安全组，或将规则合并到较少的安全组中。",
                    ]),
                ),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.EipNumLimit")
                .with_texts(
                    Some([
                        "an ENI of the instance has more EIPs than the target type allows",
                        "特定实例包含的某个ENI的EIP数量已超过目标实例类型的EIP允许的最大值",
                    ]),
                    Some([
                        "Delete some of the EIPs of this network interface, or choose a type that allows more.",
                        "请删除该弹性网卡的部分 EIP，或选择上限更高的实例类型。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.EniLimitInstanceType")
                .with_texts(
                    Some([
                        "instance has more network interfaces than it supports",
                        "网卡数量超过实例上限",
                    ]),
                    Some([
                        "Detach network interfaces that are not needed, or choose an instance type that supports more.",
                        "请解绑不需要的弹性网卡，或选择上限更高的实例类型。",
                    ]),
                ),
            Answer::of("LimitExceeded.EniNumLimit")
                .with_texts(
                    Some([
                        "instance has more ENIs than the target type allows",
                        "特定实例当前ENI数量已超过目标实例类型的ENI允许的最大值",
                    ]),
                    Some([
                        "Delete some of the network interfaces of the instance, or choose a type that allows more.",
                        "请删除该实例的部分弹性网卡，或选择上限更高的实例类型。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.ExportImageTaskLimitExceeded")
                .with_texts(
                    Some([
                        "too many image export tasks are running",
                        "正在运行中的镜像导出任务已达上限",
                    ]),
                    Some([
                        "Wait until one of the running export tasks has ended, then send the request again.",
                        "请等待正在运行的导出任务完成，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Backoff),
            Answer::of("LimitExceeded.InstanceTypeBandwidth")
                .with_texts(
                    Some([
                        "target instance type does not support the current public bandwidth cap",
                        "目标实例规格不支持当前规格的外网带宽上限",
                    ]),
                    Some([
                        "Lower the public bandwidth to what the target type supports (https://www.tencentcloud.com/document/product/213/12523), or choose another type.",
                        "请将公网带宽降到目标规格支持的上限以内（参见 https://cloud.tencent.com/document/product/213/12523），或更换规格。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.PreheatImageSnapshotOutOfQuota")
                .with_texts(
                    Some([
                        "preheating quota of this availability zone is used up",
                        "您在该可用区的预热额度已达上限",
                    ]),
                    Some([
                        "Cancel the preheating of snapshots that no longer need it, to free the quota of the zone.",
                        "请清理已无需预热的快照，释放该可用区的额度。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.PrepayQuota")
                .with_texts(
                    Some([
                        "quota for monthly-subscribed instances is used up",
                        "预付费实例已购买数量已达到最大配额",
                    ]),
                    Some([
                        "Ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category; once it has been raised, send the request again.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额，配额提高后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.SpotQuota")
                .with_texts(
                    Some([
                        "quota or stock of spot instances is insufficient",
                        "竞价实例类型配额不足",
                    ]),
                    Some([
                        "Ask for fewer instances or choose another type; if it is the quota of the account, ask for a higher one in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请减少实例数量或更换机型；如果是账号的配额不足，请在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高。",
                    ]),
                ),
            Answer::of("LimitExceeded.VpcSubnetNum")
                .with_texts(
                    Some(["subnet has too few IP addresses", "子网IP不足"]),
                    Some([
                        "Choose another subnet, or release addresses of this one that are no longer needed.",
                        "请更换子网，或释放该子网中不再需要的 IP 地址。",
                    ]),
                ),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("MissingParameter.MonitorService")
                .with_texts(
                    Some([
                        "instance type must have Cloud Monitor enabled",
                        "该实例类型必须开启云监控服务",
                    ]),
                    Some([
                        "Set MonitorService.Enabled in EnhancedService to TRUE.",
                        "请将 EnhancedService 中的 MonitorService.Enabled 设为 TRUE。",
                    ]),
                ),
            Answer::of("MutexOperation.TaskRunning")
                .with_texts(
                    Some([
                        "an identical task is running",
                        "同样的任务正在运行",
                    ]),
                    Some([
                        "Wait for the running task to finish, and check its result before you decide whether the request is still needed.",
                        "请等待正在运行的任务结束，先查看其结果，再判断是否仍需发送该请求。",
                    ]),
                )
                .with_category(Category::Aborted),
            Answer::of("OperationDenied.AccountNotSupported")
                .with_category(Category::PermissionDenied),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.ChcInstallCloudImageWithoutDeployNetwork")
                .with_texts(
                    Some([
                        "CHC without a deployment network cannot install a cloud image",
                        "不允许未配置部署网络的CHC安装云上镜像",
                    ]),
                    Some([
                        "Configure the deployment network of the CHC first (ConfigureChcDeployVpc), then send the request again.",
                        "请先为该 CHC 配置部署网络（ConfigureChcDeployVpc），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.InnerUserProhibitAction")
                .with_texts(
                    Some([
                        "operation is forbidden to restricted accounts",
                        "禁止管控账号操作",
                    ]),
                    Some([
                        "Use another account, or ask in a ticket at https://console.cloud.tencent.com/workorder/category why this one is restricted.",
                        "请改用其他账号，或在 https://console.cloud.tencent.com/workorder/category 提交工单咨询该账号受管控的原因。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.InstanceOperationInProgress")
                .with_texts(
                    Some([
                        "instance has an operation in progress",
                        "实例正在执行其他操作",
                    ]),
                    Some([
                        "Wait until the operation has ended (LatestOperationState in DescribeInstances is no longer OPERATING), then send the request again.",
                        "请等待该操作结束（DescribeInstances 返回的 LatestOperationState 不再是 OPERATING），然后重新发送请求。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip")
                .with_texts(
                    Some([
                        "bill-by-CVM accounts cannot apply for public IPs in edge zones",
                        "非带宽上移用户不允许申请边缘可用区外网IP",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category whether the account can be upgraded to bill-by-IP, or use an account that is.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单咨询能否将账号升级为带宽上移（标准）账户，或改用此类账号。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("OverQuota")
                .with_texts(
                    Some([
                        "image sharing exceeds the quota",
                        "镜像共享超过配额",
                    ]),
                    Some([
                        "Stop sharing images that no longer need to be shared, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请取消不再需要的镜像共享，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("RegionAbilityLimit.UnsupportedToImportImage")
                .with_texts(
                    Some([
                        "region does not support importing images",
                        "该地域不支持导入镜像",
                    ]),
                    Some([
                        "Import the image in another region; it can be copied from there to regions that support the synchronization of images.",
                        "请在其他地域导入镜像，再同步到支持镜像同步的地域。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInUse.DiskRollbacking")
                .with_texts(
                    Some([
                        "disk rollback is in progress",
                        "磁盘回滚正在执行中",
                    ]),
                    Some([
                        "Wait until the rollback has finished (DescribeDisks shows its progress), then send the request again.",
                        "请等待磁盘回滚完成（可用 DescribeDisks 查看进度），然后重新发送请求。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceInsufficient.CloudDiskUnavailable")
                .with_texts(
                    Some([
                        "parameters of the cloud disk do not meet the specification",
                        "云盘参数不符合规范",
                    ]),
                    Some([
                        "Compare the type, the size and the zone of the disk with what DescribeDiskConfigQuota of Cloud Block Storage (CBS) returns, and correct them.",
                        "请对照云硬盘（CBS）接口 DescribeDiskConfigQuota 的返回结果，检查并更正云盘的类型、容量和可用区。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.InvalidZoneInstanceType")
                .with_texts(
                    Some([
                        "instance type is not supported in the availability zone",
                        "可用区不支持此机型",
                    ]),
                    Some([
                        "Choose a type and a zone that go together; DescribeZoneInstanceConfigInfos lists them.",
                        "请选择可用区支持的机型；可用 DescribeZoneInstanceConfigInfos 查询。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("ResourceNotFound.NoDefaultCbs")
                .with_texts(
                    Some([
                        "no default CBS resources are available",
                        "无可用的缺省类型的CBS资源",
                    ]),
                    Some([
                        "Name a type of disk (DiskType) that is available in the zone, or choose another zone.",
                        "请指定该可用区可用的云硬盘类型（DiskType），或更换可用区。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("ResourceNotFound.NoDefaultCbsWithReason")
                .with_texts(
                    Some([
                        "no default CBS resources are available",
                        "无可用的缺省类型的CBS资源",
                    ]),
                    Some([
                        "Name a type of disk (DiskType) that is available in the zone, or choose another zone.",
                        "请指定该可用区可用的云硬盘类型（DiskType），或更换可用区。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.InstanceType")
                .with_texts(
                    Some([
                        "instance type is not sold in the availability zone",
                        "该可用区不售卖此机型",
                    ]),
                    Some([
                        "Choose a type and a zone that go together; DescribeZoneInstanceConfigInfos lists them.",
                        "请选择可用区在售的机型；可用 DescribeZoneInstanceConfigInfos 查询。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("ResourceUnavailable.SnapshotCreating")
                .with_texts(
                    Some(["snapshot is being created", "快照正在创建过程中"]),
                    Some([
                        "Wait until the snapshot has been created (SnapshotState NORMAL in DescribeSnapshots), then send the request again.",
                        "请等待快照创建完成（DescribeSnapshots 返回的 SnapshotState 为 NORMAL），然后重新发送请求。",
                    ]),
                ),
            Answer::below("ResourcesSoldOut"),
            Answer::of("SecGroupActionFailure")
                .with_texts(
                    Some([
                        "call to the security group service failed",
                        "安全组服务接口调用通用错误",
                    ]),
                    Some([
                        "Find out whether the operation has taken effect, in full or in part, before you send the request again. If the cause stays unclear, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "重新发送请求之前，请先确认操作是否已经全部或部分生效。如仍无法确定原因，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                )
                .with_category(Category::Internal),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnauthorizedOperation.ImageNotBelongToAccount")
                .with_texts(
                    Some([
                        "specified image does not belong to the user",
                        "指定的镜像不属于用户",
                    ]),
                    Some([
                        "Use an image of your own, or sign the request with a key of the account that owns the image.",
                        "请使用自己的镜像，或用镜像所有者账号的密钥签名。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.InvalidToken")
                .with_texts(
                    Some(["token may be invalid", "Token可能无效"]),
                    Some([
                        "Check whether the token is still valid; if not, obtain a new one and send the request with it.",
                        "请检查 token 是否有效；如已失效，请重新获取 token 后再发送请求。",
                    ]),
                )
                .with_category(Category::Unauthenticated)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.MFAExpired")
                .with_texts(
                    Some([
                        "operation is not allowed: multi-factor authentication (MFA) may have expired",
                        "您无法进行当前操作，请确认多因子认证（MFA）是否失效",
                    ]),
                    Some([
                        "Complete multi-factor authentication (MFA, https://www.tencentcloud.com/document/product/378/10740) once more, then send the request again.",
                        "请重新完成多因素认证（MFA，参见 https://cloud.tencent.com/document/product/378/12036），然后重新发送请求。",
                    ]),
                )
                .with_category(Category::Unauthenticated)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.MFANotFound")
                .with_texts(
                    Some([
                        "operation is not allowed: multi-factor authentication (MFA) may be missing",
                        "没有权限进行此操作，请确认是否存在多因子认证（MFA）",
                    ]),
                    Some([
                        "Set up multi-factor authentication (MFA, https://www.tencentcloud.com/document/product/378/10740) if there is none, and complete it before you send the request again.",
                        "如未设置多因素认证（MFA，参见 https://cloud.tencent.com/document/product/378/12036），请先设置；完成认证后再重新发送请求。",
                    ]),
                )
                .with_category(Category::Unauthenticated)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.PermissionDenied")
                .with_retry(Retry::Never),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.DiskSnapCreateTimeTooOld")
                .with_texts(
                    Some([
                        "less than 24 hours have passed since the last snapshot of the instance",
                        "实例创建快照的时间距今不到24小时",
                    ]),
                    Some([
                        "Wait until 24 hours have passed since the last snapshot; there can be one in that time.",
                        "请在距上次创建快照满 24 小时后再操作；24 小时内只能创建一个快照。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.ElasticNetworkInterface")
                .with_texts(
                    Some([
                        "an ENI is bound to the instance",
                        "云服务器绑定了弹性网卡",
                    ]),
                    Some([
                        "Detach the network interfaces from the instance first (DetachNetworkInterface), then switch it to the VPC.",
                        "请先用 DetachNetworkInterface 将弹性网卡从实例解绑，然后再执行切换。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceMixedPricingModel")
                .with_texts(
                    Some([
                        "mixed billing modes are not supported",
                        "不支持混合付费模式",
                    ]),
                    Some([
                        "Send one request for each billing mode, with instances of that mode only.",
                        "请按付费模式拆分请求，每次只传入同一付费模式的实例。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceMixedResetInstanceType")
                .with_texts(
                    Some([
                        "upgrades and downgrades cannot be mixed",
                        "不支持混合升配和降配实例",
                    ]),
                    Some([
                        "Send the instances to be upgraded and those to be downgraded in separate requests.",
                        "请将升配的实例和降配的实例分开，用不同的请求发送。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceMixedZoneType")
                .with_texts(
                    Some([
                        "instances of central and edge zones cannot be mixed in batches",
                        "中心可用区和边缘可用区实例不能混用批量操作",
                    ]),
                    Some([
                        "Send the instances of central zones and those of edge zones in separate requests.",
                        "请将中心可用区和边缘可用区的实例分开，用不同的请求发送。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceReinstallFailed")
                .with_texts(
                    Some([
                        "reinstallation of the instance's system has failed",
                        "当前实例为重装系统失败状态",
                    ]),
                    Some([
                        "Reinstall the system once more; if that fails again, terminate or return the instance, or open a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请重新执行一次重装；如仍失败，请销毁或退还该实例，或在 https://console.cloud.tencent.com/workorder/category 提交工单。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateBanning")
                .with_texts(
                    Some(["instance is blocked", "该子机处于封禁状态"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category to find out why, and to have the block lifted.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解封禁原因并申请解封。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateCorrupted")
                .with_texts(
                    Some([
                        "instance has failed permanently",
                        "请求不支持永久故障的实例",
                    ]),
                    Some([
                        "Replace the instance with a new one, made from an image or a snapshot if there is one; for help, open a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请使用已有的镜像或快照新建实例来替换该实例；如需协助，请在 https://console.cloud.tencent.com/workorder/category 提交工单。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateEnterRescueMode")
                .with_texts(
                    Some([
                        "instance is entering the rescue mode",
                        "请求不支持进入救援模式的实例",
                    ]),
                    Some([
                        "Let the instance leave the rescue mode (ExitRescueMode) once it has entered it, then send the request again.",
                        "请等待实例进入救援模式，再退出救援模式（ExitRescueMode），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateEnterServiceLiveMigrate")
                .with_texts(
                    Some([
                        "instance is entering live migration",
                        "不支持状态为ENTER_SERVICE_LIVE_MIGRATE的实例",
                    ]),
                    Some([
                        "Wait until the migration of the instance has ended (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例完成迁移（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateExitRescueMode")
                .with_texts(
                    Some([
                        "instance is leaving the rescue mode",
                        "请求不支持正在退出救援模式的实例",
                    ]),
                    Some([
                        "Wait until the instance has left the rescue mode (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例退出救援模式（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateExitServiceLiveMigrate")
                .with_texts(
                    Some([
                        "instance is leaving live migration",
                        "不支持状态为EXIT_SERVICE_LIVE_MIGRATE的实例",
                    ]),
                    Some([
                        "Wait until the migration of the instance has ended (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例完成迁移（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateNotRunning")
                .with_texts(
                    Some([
                        "instance is not running",
                        "指定操作不支持非运行中状态的实例",
                    ]),
                    Some([
                        "Start the instance (StartInstances) and wait until it is running, then send the request again.",
                        "请先将实例开机（StartInstances），待其处于运行中状态后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStatePending")
                .with_texts(
                    Some([
                        "instance is being created",
                        "请求不支持创建未完成的实例",
                    ]),
                    Some([
                        "Wait until the instance has been created (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例创建完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateRebooting")
                .with_texts(
                    Some([
                        "instance is being restarted",
                        "请求不支持正在重启的实例",
                    ]),
                    Some([
                        "Wait until the instance is running (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例重启完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateRescueMode")
                .with_texts(
                    Some([
                        "instance is in the rescue mode",
                        "请求不支持救援模式的实例",
                    ]),
                    Some([
                        "Take the instance out of the rescue mode (ExitRescueMode), then send the request again.",
                        "请先将实例退出救援模式（ExitRescueMode），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateRunning")
                .with_texts(
                    Some([
                        "instance is running",
                        "请求不支持开机状态的实例",
                    ]),
                    Some([
                        "Shut the instance down (StopInstances), then send the request again.",
                        "请先将实例关机（StopInstances），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateServiceLiveMigrate")
                .with_texts(
                    Some([
                        "instance is being migrated",
                        "不支持正在服务迁移的实例",
                    ]),
                    Some([
                        "Wait until the migration has ended (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待迁移完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.InstanceStateShutdown")
                .with_texts(
                    Some([
                        "instance is isolated",
                        "请求不支持隔离状态的实例",
                    ]),
                    Some([
                        "Pay what is owed or renew the instance to recover it from isolation, or leave it out of the request.",
                        "请通过充值或续费将实例从隔离状态恢复，或将其从请求中去掉。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateStarting")
                .with_texts(
                    Some([
                        "instance is starting up",
                        "实例开机中，不允许该操作",
                    ]),
                    Some([
                        "Wait until the instance is running (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例开机完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstanceStateStopped")
                .with_texts(
                    Some([
                        "instance has been shut down",
                        "请求不支持已关机的实例",
                    ]),
                    Some([
                        "Start the instance (StartInstances), then send the request again.",
                        "请先将实例开机（StartInstances），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InstanceStateStopping")
                .with_texts(
                    Some([
                        "instance is being shut down",
                        "请求不支持正在关机的实例",
                    ]),
                    Some([
                        "Wait until the instance has stopped (InstanceState in DescribeInstancesStatus), then send the request again.",
                        "请等待实例关机完成（可查看 DescribeInstancesStatus 返回的 InstanceState），然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InstancesProtected")
                .with_texts(
                    Some([
                        "instance is under termination protection",
                        "不支持已启用销毁保护的实例",
                    ]),
                    Some([
                        "Make sure that this instance is really to be terminated, turn off its protection (DisableApiTermination), then send the request again.",
                        "请确认该实例确需销毁，并关闭其销毁保护（DisableApiTermination），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InsufficientClusterQuota")
                .with_texts(
                    Some([
                        "quota of HPC clusters is used up",
                        "用户创建高性能集群配额已达上限",
                    ]),
                    Some([
                        "Delete clusters that are no longer needed, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请删除不再需要的集群，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("UnsupportedOperation.InvalidDiskBackupQuota")
                .with_texts(
                    Some([
                        "disks with backup points are not supported",
                        "不支持带有云硬盘备份点",
                    ]),
                    Some([
                        "Delete the backup points of the disk first if they are no longer needed, or choose another disk.",
                        "如不再需要该云硬盘的备份点，请先将其删除；否则请更换云硬盘。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.InvalidImageLicenseTypeForReset")
                .with_texts(
                    Some([
                        "license type of the image does not match the instance",
                        "镜像许可类型与实例不符",
                    ]),
                    Some([
                        "Select an image whose license type is that of the instance.",
                        "请更换许可类型与实例一致的镜像。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of(
                    "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance",
                )
                .with_texts(
                    Some([
                        "instance is scheduled to be terminated",
                        "不支持已经设置了释放时间的实例",
                    ]),
                    Some([
                        "Cancel the scheduled termination on the page of the instance's details, then send the request again.",
                        "请打开实例详情页，取消其定时销毁设置，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.InvalidInstancesOwner")
                .with_category(Category::PermissionDenied),
            Answer::of("UnsupportedOperation.LocalDiskMigratingToCloudDisk")
                .with_texts(
                    Some([
                        "disk is being converted from local to cloud",
                        "不支持正在本地盘转云盘的磁盘",
                    ]),
                    Some([
                        "Wait until the conversion of the disk has finished, then send the request again.",
                        "请等待本地盘转云盘完成，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.ModifyEncryptionNotSupported")
                .with_texts(
                    Some([
                        "encryption of the system disk cannot be changed",
                        "不支持修改系统盘的加密属性",
                    ]),
                    Some([
                        "Keep the encryption as it is: reinstall an encrypted system disk from an encrypted image only, for example.",
                        "请保持原有的加密属性，例如重装加密系统盘时，请使用加密镜像。",
                    ]),
                ),
            Answer::of("UnsupportedOperation.ModifyVPCWithCLB")
                .with_texts(
                    Some([
                        "instance is bound to a CLB, so its VPC cannot be changed",
                        "绑定负载均衡的实例，不支持修改vpc属性",
                    ]),
                    Some([
                        "Unbind the instance from its load balancers first, then change the VPC.",
                        "请先将实例从负载均衡解绑，再修改 VPC。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.ModifyVPCWithClassLink")
                .with_texts(
                    Some([
                        "instance in the classic network is linked to a VPC (Classiclink)",
                        "实例基础网络已互通VPC网络",
                    ]),
                    Some([
                        "Unlink the instance from the VPC first (DetachClassicLinkVpc), then switch it.",
                        "请先解除实例与该 VPC 的基础网络互通（DetachClassicLinkVpc），然后再切换。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.NotSupportUnpaidOrder")
                .with_texts(
                    Some(["instance has unpaid orders", "实例存在未支付订单"]),
                    Some([
                        "Pay or cancel the open orders in the billing console, then send the request again.",
                        "请在费用中心支付或取消未支付的订单，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.PreheatImage")
                .with_category(Category::PermissionDenied),
            Answer::of("UnsupportedOperation.ReservedInstanceInvisibleForUser")
                .with_category(Category::PermissionDenied),
            Answer::of("UnsupportedOperation.ReservedInstanceOutofQuata")
                .with_texts(
                    Some([
                        "quota of reserved instances is used up",
                        "预留实例配额已用完",
                    ]),
                    Some([
                        "Ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("UnsupportedOperation.ResourcePoolPackageInvisibleForUser")
                .with_category(Category::PermissionDenied),
            Answer::of("UnsupportedOperation.TatAgentNotOnline")
                .with_texts(
                    Some([
                        "TAT agent is not online",
                        "自动化助手不在线情况下，不支持该操作",
                    ]),
                    Some([
                        "Install or start the agent of TencentCloud Automation Tools (TAT) on the instance, and check that it can reach the network.",
                        "请在实例上安装或启动自动化助手（TAT）客户端，并检查其网络是否连通。",
                    ]),
                ),
            Answer::of(
                    "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew",
                )
                .with_texts(
                    Some([
                        "instance type is an underwriting type",
                        "该机型为包销机型",
                    ]),
                    Some([
                        "Set RenewFlag to NOTIFY_AND_AUTO_RENEW.",
                        "请将 RenewFlag 设为 NOTIFY_AND_AUTO_RENEW。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.UnsupportedInternationalUser")
                .with_category(Category::PermissionDenied),
            Answer::of("UnsupportedOperation.UserConvertOsNotSupport")
                .with_category(Category::PermissionDenied),
            Answer::of("UnsupportedOperation.UserLimitOperationExceedQuota")
                .with_texts(
                    Some([
                        "quota of limited operations is insufficient",
                        "用户限额操作的配额不足",
                    ]),
                    Some([
                        "Find out from the Message field which quota is used up, and ask for a higher one in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请根据 Message 字段确认是哪项配额不足，并在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("VpcAddrNotInSubNet")
                .with_texts(
                    Some([
                        "private IP address is not in the subnet",
                        "私有网络ip不在子网内",
                    ]),
                    Some([
                        "Choose an address from the CIDR block of the subnet, or leave the address out to have one assigned.",
                        "请选择子网网段内的 IP 地址，或不指定地址，由系统自动分配。",
                    ]),
                )
                .with_category(Category::InvalidArgument),
            Answer::of("VpcIpIsUsed")
                .with_texts(
                    Some([
                        "private IP address is already in use",
                        "私有网络ip已经被使用",
                    ]),
                    Some([
                        "Choose a free address of the subnet, or leave the address out to have one assigned.",
                        "请选择子网内未被占用的 IP 地址，或不指定地址，由系统自动分配。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
        ];
        pub(super) use super::index::CVM_V20170312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CvmError",
            label_en: "Cloud Virtual Machine",
            label_zh: "云服务器",
            level: Level::Service,
            product: Some(products::CVM),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    136,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-22",
                        "自 2025-05-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    418,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-11-16",
                        "自 2022-11-16 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "cvm")]
pub use v20170312::CvmError;

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
