// @generated from spec/ecdn.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4308eddb81726931, rust-hash: b7d80cd1ce7fd53e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ecdn.rs"]
mod index;

/// Version 2019-10-12 of the API.
pub mod v20191012 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ecdn")]
    /// Error codes of Enterprise Content Delivery Network (ecdn), API 3.0, version 2019-10-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EcdnError {
        /// FailedOperation.EcdnConfigError
        #[doc(alias("FailedOperation.EcdnConfigError"))]
        FailedOperationEcdnConfigError,
        /// InternalError.AccountSystemError
        #[doc(alias("InternalError.AccountSystemError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-25"
        )]
        InternalErrorAccountSystemError,
        /// InternalError.CamSystemError: error in CAM authentication · CAM鉴权错误
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CamSystemError"))]
        InternalErrorCamSystemError,
        /// InternalError.DataSystemError
        #[doc(alias("InternalError.DataSystemError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-25"
        )]
        InternalErrorDataSystemError,
        /// InternalError.EcdnConfigError: internal configuration service error · 内部配置服务错误
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.EcdnConfigError"))]
        InternalErrorEcdnConfigError,
        /// InternalError.EcdnDbError: internal data error · 内部数据错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.EcdnDbError"))]
        InternalErrorEcdnDbError,
        /// InternalError.EcdnQuerySystemError: internal system error · 系统内部错误
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.EcdnQuerySystemError"))]
        InternalErrorEcdnQuerySystemError,
        /// InternalError.EcdnSystemError: system error · 系统错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.EcdnSystemError"))]
        InternalErrorEcdnSystemError,
        /// InternalError.Error: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.Error"))]
        InternalErrorError,
        /// InternalError.ProxyServer: backend service error · 后端服务错误
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ProxyServer"))]
        InternalErrorProxyServer,
        /// InvalidParameter.EcdnCamTagKeyNotExist: tag key does not exist · 标签键不存在
        ///
        /// - Remedy: Check the spelling of the tag key; correct it, or create the key first, then send the request again.
        /// - 处理建议：请核对标签键的拼写；更正或先创建该标签键，然后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.EcdnCamTagKeyNotExist"))]
        InvalidParameterEcdnCamTagKeyNotExist,
        /// InvalidParameter.EcdnCertNoCertInfo
        #[doc(alias("InvalidParameter.EcdnCertNoCertInfo"))]
        InvalidParameterEcdnCertNoCertInfo,
        /// InvalidParameter.EcdnConfigInvalidCache
        #[doc(alias("InvalidParameter.EcdnConfigInvalidCache"))]
        InvalidParameterEcdnConfigInvalidCache,
        /// InvalidParameter.EcdnDomainInvalidStatus: status of the domain does not allow the operation · 域名状态不合法
        ///
        /// - Remedy: Look up the status of the domain: wait if its configuration is still being deployed, or bring it online or take it offline, as the operation requires. Then send the request again.
        /// - 处理建议：请查看域名状态：如配置仍在部署中，请等待部署完成；如操作要求域名处于上线或下线状态，请先调整。然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameter.EcdnDomainInvalidStatus"))]
        InvalidParameterEcdnDomainInvalidStatus,
        /// InvalidParameter.EcdnInterfaceError: internal API error · 内部接口错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`; category: `internal`
        #[doc(alias("InvalidParameter.EcdnInterfaceError"))]
        InvalidParameterEcdnInterfaceError,
        /// InvalidParameter.EcdnInvalidParamArea
        #[doc(alias("InvalidParameter.EcdnInvalidParamArea"))]
        InvalidParameterEcdnInvalidParamArea,
        /// InvalidParameter.EcdnInvalidParamInterval
        #[doc(alias("InvalidParameter.EcdnInvalidParamInterval"))]
        InvalidParameterEcdnInvalidParamInterval,
        /// InvalidParameter.EcdnParamError
        #[doc(alias("InvalidParameter.EcdnParamError"))]
        InvalidParameterEcdnParamError,
        /// InvalidParameter.EcdnPurgeWildcardNotAllowed
        #[doc(alias("InvalidParameter.EcdnPurgeWildcardNotAllowed"))]
        InvalidParameterEcdnPurgeWildcardNotAllowed,
        /// InvalidParameter.EcdnResourceManyTagKey: domain has too many tag keys · 域名绑定的标签键过多
        ///
        /// - Remedy: Remove tag keys that the domain no longer needs, then send the request again.
        /// - 处理建议：请移除该域名不再需要的标签键，然后重新发送请求。
        /// - Retry: `never`; category: `resource_exhausted`
        #[doc(alias("InvalidParameter.EcdnResourceManyTagKey"))]
        InvalidParameterEcdnResourceManyTagKey,
        /// InvalidParameter.EcdnStatInvalidDate
        #[doc(alias("InvalidParameter.EcdnStatInvalidDate"))]
        InvalidParameterEcdnStatInvalidDate,
        /// InvalidParameter.EcdnStatInvalidMetric
        #[doc(alias("InvalidParameter.EcdnStatInvalidMetric"))]
        InvalidParameterEcdnStatInvalidMetric,
        /// InvalidParameter.EcdnTagKeyInvalid
        #[doc(alias("InvalidParameter.EcdnTagKeyInvalid"))]
        InvalidParameterEcdnTagKeyInvalid,
        /// InvalidParameter.EcdnTagKeyNotExist: tag key does not exist · 标签键不存在
        ///
        /// - Remedy: Check the spelling of the tag key; correct it, or create the key first, then send the request again.
        /// - 处理建议：请核对标签键的拼写；更正或先创建该标签键，然后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.EcdnTagKeyNotExist"))]
        InvalidParameterEcdnTagKeyNotExist,
        /// InvalidParameter.EcdnTagKeyTooManyValue: tag key has too many values · 标签键对应的标签值过多
        ///
        /// - Remedy: Delete values of this tag key that are no longer used, or use another key; then send the request again.
        /// - 处理建议：请删除该标签键下不再使用的标签值，或改用其他标签键；然后重新发送请求。
        /// - Retry: `never`; category: `resource_exhausted`
        #[doc(alias("InvalidParameter.EcdnTagKeyTooManyValue"))]
        InvalidParameterEcdnTagKeyTooManyValue,
        /// InvalidParameter.EcdnTagValueInvalid
        #[doc(alias("InvalidParameter.EcdnTagValueInvalid"))]
        InvalidParameterEcdnTagValueInvalid,
        /// InvalidParameter.EcdnUrlExceedLength
        #[doc(alias("InvalidParameter.EcdnUrlExceedLength"))]
        InvalidParameterEcdnUrlExceedLength,
        /// InvalidParameter.EcdnUserTooManyTagKey: user has too many tag keys · 用户的标签键过多
        ///
        /// - Remedy: Delete tag keys that are no longer used, then send the request again.
        /// - 处理建议：请删除不再使用的标签键，然后重新发送请求。
        /// - Retry: `never`; category: `resource_exhausted`
        #[doc(alias("InvalidParameter.EcdnUserTooManyTagKey"))]
        InvalidParameterEcdnUserTooManyTagKey,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// LimitExceeded.EcdnDomainOpTooOften: operations on domains are too frequent · 域名操作过于频繁
        ///
        /// - Remedy: Slow down: leave more time between operations on domains, then send the request again.
        /// - 处理建议：请放慢操作速度：拉长两次域名操作的间隔，然后重新发送请求。
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.EcdnDomainOpTooOften"))]
        LimitExceededEcdnDomainOpTooOften,
        /// LimitExceeded.EcdnPurgePathExceedBatchLimit: too many directories to purge in one request · 刷新的目录数量超过单次限制
        ///
        /// - Remedy: Split the request into smaller ones, each within the limit.
        /// - 处理建议：请拆分为多次请求提交，每次不超过上限。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.EcdnPurgePathExceedBatchLimit"))]
        LimitExceededEcdnPurgePathExceedBatchLimit,
        /// LimitExceeded.EcdnPurgePathExceedDayLimit: daily limit of directories to purge exceeded · 刷新的目录数量超过每日限制
        ///
        /// - Remedy: Submit the rest on the next day, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请在次日提交剩余部分，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        #[doc(alias("LimitExceeded.EcdnPurgePathExceedDayLimit"))]
        LimitExceededEcdnPurgePathExceedDayLimit,
        /// LimitExceeded.EcdnPurgeUrlExceedBatchLimit: too many URLs to purge in one request · 刷新的Url数量超过每批提交的限制
        ///
        /// - Remedy: Split the request into smaller ones, each within the limit.
        /// - 处理建议：请拆分为多次请求提交，每次不超过上限。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.EcdnPurgeUrlExceedBatchLimit"))]
        LimitExceededEcdnPurgeUrlExceedBatchLimit,
        /// LimitExceeded.EcdnPurgeUrlExceedDayLimit: daily limit of URLs to purge exceeded · 刷新的Url数量超过每日限额
        ///
        /// - Remedy: Submit the rest on the next day, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请在次日提交剩余部分，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        #[doc(alias("LimitExceeded.EcdnPurgeUrlExceedDayLimit"))]
        LimitExceededEcdnPurgeUrlExceedDayLimit,
        /// LimitExceeded.EcdnUserTooManyDomains: number of domains under the account has reached the limit · 接入域名数超出限制
        ///
        /// - Remedy: Delete domains that are no longer in use, or ask for a higher limit in a ticket at <https://console.cloud.tencent.com/workorder/category>; then send the request again.
        /// - 处理建议：请删除不再使用的域名，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高上限；然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.EcdnUserTooManyDomains"))]
        LimitExceededEcdnUserTooManyDomains,
        /// ResourceInUse.EcdnDomainExists: domain already exists · 域名已存在
        ///
        /// - Remedy: Do not add the domain again; if its settings need changing, modify the existing domain.
        /// - 处理建议：请勿再次添加；如需调整配置，请直接修改已有域名。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceInUse.EcdnDomainExists"))]
        ResourceInUseEcdnDomainExists,
        /// ResourceInUse.EcdnOpInProgress: another operation on the ECDN resource is in progress · ECDN资源正在被操作中
        ///
        /// - Remedy: Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.
        /// - 处理建议：请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceInUse.EcdnOpInProgress"))]
        ResourceInUseEcdnOpInProgress,
        /// ResourceNotFound.EcdnDomainNotExists: domain does not exist under this account · 账号下无此域名
        ///
        /// - Remedy: Check that the domain is spelled correctly and has been added under this account; correct or add it, then send the request again.
        /// - 处理建议：请核对域名拼写，并确认该域名已在当前账号下接入；更正或添加后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EcdnDomainNotExists"))]
        ResourceNotFoundEcdnDomainNotExists,
        /// ResourceNotFound.EcdnHostNotExists: domain does not exist under this account · 账号下无此域名
        ///
        /// - Remedy: Check that the domain is spelled correctly and has been added under this account; correct or add it, then send the request again.
        /// - 处理建议：请核对域名拼写，并确认该域名已在当前账号下接入；更正或添加后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EcdnHostNotExists"))]
        ResourceNotFoundEcdnHostNotExists,
        /// ResourceNotFound.EcdnProjectNotExists
        #[doc(alias("ResourceNotFound.EcdnProjectNotExists"))]
        ResourceNotFoundEcdnProjectNotExists,
        /// ResourceNotFound.EcdnUserNotExists: ECDN has not been activated · 未开通ECDN服务
        ///
        /// - Remedy: Activate ECDN for the account, then send the request again.
        /// - 处理建议：请先为账号开通 ECDN 服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("ResourceNotFound.EcdnUserNotExists"))]
        ResourceNotFoundEcdnUserNotExists,
        /// ResourceUnavailable.EcdnDomainIsLocked: domain is locked · 域名被锁定
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> why the domain was locked and how it can be unlocked; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解域名被锁定的原因并申请解锁；解锁之前不要重发请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.EcdnDomainIsLocked"))]
        ResourceUnavailableEcdnDomainIsLocked,
        /// ResourceUnavailable.EcdnDomainIsNotOffline: domain has not been taken offline · 域名未下线
        ///
        /// - Remedy: Take the domain offline and make sure that this has taken effect, then send the request again.
        /// - 处理建议：请先将域名下线，确认生效后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.EcdnDomainIsNotOffline"))]
        ResourceUnavailableEcdnDomainIsNotOffline,
        /// ResourceUnavailable.EcdnDomainIsNotOnline: domain is offline · 域名已下线
        ///
        /// - Remedy: Check the domain: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.
        /// - 处理建议：请核对域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.EcdnDomainIsNotOnline"))]
        ResourceUnavailableEcdnDomainIsNotOnline,
        /// UnauthorizedOperation.CdnAccountUnauthorized: sub-accounts may not query the data as a whole · 子账号禁止查询整体数据
        ///
        /// - Remedy: Name the domains or projects that the sub-account is authorized for, or query as the root account.
        /// - 处理建议：请在请求中指定子账号有权访问的域名或项目，或改用主账号查询。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.CdnAccountUnauthorized"))]
        UnauthorizedOperationCdnAccountUnauthorized,
        /// UnauthorizedOperation.CdnCamUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnCamUnauthorized"))]
        UnauthorizedOperationCdnCamUnauthorized,
        /// UnauthorizedOperation.CdnDomainUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnDomainUnauthorized"))]
        UnauthorizedOperationCdnDomainUnauthorized,
        /// UnauthorizedOperation.CdnHostUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnHostUnauthorized"))]
        UnauthorizedOperationCdnHostUnauthorized,
        /// UnauthorizedOperation.CdnNoDomainUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnNoDomainUnauthorized"))]
        UnauthorizedOperationCdnNoDomainUnauthorized,
        /// UnauthorizedOperation.CdnProjectUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnProjectUnauthorized"))]
        UnauthorizedOperationCdnProjectUnauthorized,
        /// UnauthorizedOperation.DomainNoPermission
        #[doc(alias("UnauthorizedOperation.DomainNoPermission"))]
        UnauthorizedOperationDomainNoPermission,
        /// UnauthorizedOperation.DomainsNoPermission
        #[doc(alias("UnauthorizedOperation.DomainsNoPermission"))]
        UnauthorizedOperationDomainsNoPermission,
        /// UnauthorizedOperation.EcdnAccountUnauthorized: sub-accounts may not query the data as a whole · 子账号禁止查询整体数据
        ///
        /// - Remedy: Name the domains or projects that the sub-account is authorized for, or query as the root account.
        /// - 处理建议：请在请求中指定子账号有权访问的域名或项目，或改用主账号查询。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.EcdnAccountUnauthorized"))]
        UnauthorizedOperationEcdnAccountUnauthorized,
        /// UnauthorizedOperation.EcdnCamUnauthorized
        #[doc(alias("UnauthorizedOperation.EcdnCamUnauthorized"))]
        UnauthorizedOperationEcdnCamUnauthorized,
        /// UnauthorizedOperation.EcdnDomainRecordNotVerified: ownership of the domain has not been verified · 域名未进行归属权校验
        ///
        /// - Remedy: Verify through a DNS record that the domain is yours, then send the request again.
        /// - 处理建议：请先通过添加域名解析记录完成归属权校验，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.EcdnDomainRecordNotVerified"))]
        UnauthorizedOperationEcdnDomainRecordNotVerified,
        /// UnauthorizedOperation.EcdnDomainUnauthorized
        #[doc(alias("UnauthorizedOperation.EcdnDomainUnauthorized"))]
        UnauthorizedOperationEcdnDomainUnauthorized,
        /// UnauthorizedOperation.EcdnHostIsOwnedByOther: domain belongs to another account · 该域名属于其他账号，您没有权限接入
        ///
        /// - Remedy: Add the domain with the account that owns it, or use a domain of your own.
        /// - 处理建议：请使用该域名所属的账号接入，或改用自己的域名。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.EcdnHostIsOwnedByOther"))]
        UnauthorizedOperationEcdnHostIsOwnedByOther,
        /// UnauthorizedOperation.EcdnHostUnauthorized
        #[doc(alias("UnauthorizedOperation.EcdnHostUnauthorized"))]
        UnauthorizedOperationEcdnHostUnauthorized,
        /// UnauthorizedOperation.EcdnMigratedCdn: ECDN has been migrated to CDN · ECDN已迁移至CDN
        ///
        /// - Remedy: Carry out the operation in the CDN console.
        /// - 处理建议：请前往 CDN 控制台进行此操作。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.EcdnMigratedCdn"))]
        UnauthorizedOperationEcdnMigratedCdn,
        /// UnauthorizedOperation.EcdnNoDomainUnauthorized
        #[doc(alias("UnauthorizedOperation.EcdnNoDomainUnauthorized"))]
        UnauthorizedOperationEcdnNoDomainUnauthorized,
        /// UnauthorizedOperation.EcdnProjectUnauthorized
        #[doc(alias("UnauthorizedOperation.EcdnProjectUnauthorized"))]
        UnauthorizedOperationEcdnProjectUnauthorized,
        /// UnauthorizedOperation.EcdnUserIsSuspended: acceleration service has been suspended · 加速服务已停服
        ///
        /// - Remedy: Restart the acceleration service, then send the request again.
        /// - 处理建议：请重新启用加速服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.EcdnUserIsSuspended"))]
        UnauthorizedOperationEcdnUserIsSuspended,
        /// UnauthorizedOperation.EcdnUserNoWhitelist: account is not on the allowlist of the beta · 非内测白名单用户，无该功能使用权限
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> to be admitted to the beta, or do without this feature; then send the request again.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请加入内测，或不使用该功能；然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.EcdnUserNoWhitelist"))]
        UnauthorizedOperationEcdnUserNoWhitelist,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnauthorizedOperation.OperationTooOften: calls exceed the rate limit · 操作超出调用频次限制
        ///
        /// - Remedy: Slow down: lower the overall call rate and drop calls you do not need, then send the request again after a pause.
        /// - 处理建议：请放慢调用速度：降低整体调用频率，省去不必要的调用，间隔一段时间后重新发送请求。
        /// - Retry: `throttle`; category: `resource_exhausted`
        #[doc(alias("UnauthorizedOperation.OperationTooOften"))]
        UnauthorizedOperationOperationTooOften,
        /// UnauthorizedOperation.ProjectNoPermission
        #[doc(alias("UnauthorizedOperation.ProjectNoPermission"))]
        UnauthorizedOperationProjectNoPermission,
        /// UnauthorizedOperation.ProjectsNoPermission
        #[doc(alias("UnauthorizedOperation.ProjectsNoPermission"))]
        UnauthorizedOperationProjectsNoPermission,
        /// UnauthorizedOperation.Unknown: unknown error · 未知错误
        ///
        /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        /// - Retry: `backoff`; category: `internal`
        #[doc(alias("UnauthorizedOperation.Unknown"))]
        UnauthorizedOperationUnknown,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ecdn")]
    api::listed_enum!(EcdnError, ecdn_v20191012_table);
    pub(crate) mod ecdn_v20191012_table {
        use super::api::{
            Answer, Category, Index, Level, Retirement, Retry, Table, TableData,
        };
        #[cfg(feature = "ecdn")]
        use super::EcdnError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ecdn_v20191012";
        pub(super) const CODE_INDEX: Index = index::ECDN_V20191012_CODES;
        pub(super) const KEY_INDEX: Index = index::ECDN_V20191012_KEYS;
        #[cfg(feature = "ecdn")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EcdnError; 68] = [
            EcdnError::FailedOperationEcdnConfigError,
            EcdnError::InternalErrorAccountSystemError,
            EcdnError::InternalErrorCamSystemError,
            EcdnError::InternalErrorDataSystemError,
            EcdnError::InternalErrorEcdnConfigError,
            EcdnError::InternalErrorEcdnDbError,
            EcdnError::InternalErrorEcdnQuerySystemError,
            EcdnError::InternalErrorEcdnSystemError,
            EcdnError::InternalErrorError,
            EcdnError::InternalErrorProxyServer,
            EcdnError::InvalidParameterEcdnCamTagKeyNotExist,
            EcdnError::InvalidParameterEcdnCertNoCertInfo,
            EcdnError::InvalidParameterEcdnConfigInvalidCache,
            EcdnError::InvalidParameterEcdnDomainInvalidStatus,
            EcdnError::InvalidParameterEcdnInterfaceError,
            EcdnError::InvalidParameterEcdnInvalidParamArea,
            EcdnError::InvalidParameterEcdnInvalidParamInterval,
            EcdnError::InvalidParameterEcdnParamError,
            EcdnError::InvalidParameterEcdnPurgeWildcardNotAllowed,
            EcdnError::InvalidParameterEcdnResourceManyTagKey,
            EcdnError::InvalidParameterEcdnStatInvalidDate,
            EcdnError::InvalidParameterEcdnStatInvalidMetric,
            EcdnError::InvalidParameterEcdnTagKeyInvalid,
            EcdnError::InvalidParameterEcdnTagKeyNotExist,
            EcdnError::InvalidParameterEcdnTagKeyTooManyValue,
            EcdnError::InvalidParameterEcdnTagValueInvalid,
            EcdnError::InvalidParameterEcdnUrlExceedLength,
            EcdnError::InvalidParameterEcdnUserTooManyTagKey,
            EcdnError::InvalidParameterParamError,
            EcdnError::LimitExceededEcdnDomainOpTooOften,
            EcdnError::LimitExceededEcdnPurgePathExceedBatchLimit,
            EcdnError::LimitExceededEcdnPurgePathExceedDayLimit,
            EcdnError::LimitExceededEcdnPurgeUrlExceedBatchLimit,
            EcdnError::LimitExceededEcdnPurgeUrlExceedDayLimit,
            EcdnError::LimitExceededEcdnUserTooManyDomains,
            EcdnError::ResourceInUseEcdnDomainExists,
            EcdnError::ResourceInUseEcdnOpInProgress,
            EcdnError::ResourceNotFoundEcdnDomainNotExists,
            EcdnError::ResourceNotFoundEcdnHostNotExists,
            EcdnError::ResourceNotFoundEcdnProjectNotExists,
            EcdnError::ResourceNotFoundEcdnUserNotExists,
            EcdnError::ResourceUnavailableEcdnDomainIsLocked,
            EcdnError::ResourceUnavailableEcdnDomainIsNotOffline,
            EcdnError::ResourceUnavailableEcdnDomainIsNotOnline,
            EcdnError::UnauthorizedOperationCdnAccountUnauthorized,
            EcdnError::UnauthorizedOperationCdnCamUnauthorized,
            EcdnError::UnauthorizedOperationCdnDomainUnauthorized,
            EcdnError::UnauthorizedOperationCdnHostUnauthorized,
            EcdnError::UnauthorizedOperationCdnNoDomainUnauthorized,
            EcdnError::UnauthorizedOperationCdnProjectUnauthorized,
            EcdnError::UnauthorizedOperationDomainNoPermission,
            EcdnError::UnauthorizedOperationDomainsNoPermission,
            EcdnError::UnauthorizedOperationEcdnAccountUnauthorized,
            EcdnError::UnauthorizedOperationEcdnCamUnauthorized,
            EcdnError::UnauthorizedOperationEcdnDomainRecordNotVerified,
            EcdnError::UnauthorizedOperationEcdnDomainUnauthorized,
            EcdnError::UnauthorizedOperationEcdnHostIsOwnedByOther,
            EcdnError::UnauthorizedOperationEcdnHostUnauthorized,
            EcdnError::UnauthorizedOperationEcdnMigratedCdn,
            EcdnError::UnauthorizedOperationEcdnNoDomainUnauthorized,
            EcdnError::UnauthorizedOperationEcdnProjectUnauthorized,
            EcdnError::UnauthorizedOperationEcdnUserIsSuspended,
            EcdnError::UnauthorizedOperationEcdnUserNoWhitelist,
            EcdnError::UnauthorizedOperationNoPermission,
            EcdnError::UnauthorizedOperationOperationTooOften,
            EcdnError::UnauthorizedOperationProjectNoPermission,
            EcdnError::UnauthorizedOperationProjectsNoPermission,
            EcdnError::UnauthorizedOperationUnknown,
        ];
        pub(super) static WORDS: [&str; 68] = [
            "FailedOperation.EcdnConfigError",
            "InternalError.AccountSystemError",
            "InternalError.CamSystemError",
            "InternalError.DataSystemError",
            "InternalError.EcdnConfigError",
            "InternalError.EcdnDbError",
            "InternalError.EcdnQuerySystemError",
            "InternalError.EcdnSystemError",
            "InternalError.Error",
            "InternalError.ProxyServer",
            "InvalidParameter.EcdnCamTagKeyNotExist",
            "InvalidParameter.EcdnCertNoCertInfo",
            "InvalidParameter.EcdnConfigInvalidCache",
            "InvalidParameter.EcdnDomainInvalidStatus",
            "InvalidParameter.EcdnInterfaceError",
            "InvalidParameter.EcdnInvalidParamArea",
            "InvalidParameter.EcdnInvalidParamInterval",
            "InvalidParameter.EcdnParamError",
            "InvalidParameter.EcdnPurgeWildcardNotAllowed",
            "InvalidParameter.EcdnResourceManyTagKey",
            "InvalidParameter.EcdnStatInvalidDate",
            "InvalidParameter.EcdnStatInvalidMetric",
            "InvalidParameter.EcdnTagKeyInvalid",
            "InvalidParameter.EcdnTagKeyNotExist",
            "InvalidParameter.EcdnTagKeyTooManyValue",
            "InvalidParameter.EcdnTagValueInvalid",
            "InvalidParameter.EcdnUrlExceedLength",
            "InvalidParameter.EcdnUserTooManyTagKey",
            "InvalidParameter.ParamError",
            "LimitExceeded.EcdnDomainOpTooOften",
            "LimitExceeded.EcdnPurgePathExceedBatchLimit",
            "LimitExceeded.EcdnPurgePathExceedDayLimit",
            "LimitExceeded.EcdnPurgeUrlExceedBatchLimit",
            "LimitExceeded.EcdnPurgeUrlExceedDayLimit",
            "LimitExceeded.EcdnUserTooManyDomains",
            "ResourceInUse.EcdnDomainExists",
            "ResourceInUse.EcdnOpInProgress",
            "ResourceNotFound.EcdnDomainNotExists",
            "ResourceNotFound.EcdnHostNotExists",
            "ResourceNotFound.EcdnProjectNotExists",
            "ResourceNotFound.EcdnUserNotExists",
            "ResourceUnavailable.EcdnDomainIsLocked",
            "ResourceUnavailable.EcdnDomainIsNotOffline",
            "ResourceUnavailable.EcdnDomainIsNotOnline",
            "UnauthorizedOperation.CdnAccountUnauthorized",
            "UnauthorizedOperation.CdnCamUnauthorized",
            "UnauthorizedOperation.CdnDomainUnauthorized",
            "UnauthorizedOperation.CdnHostUnauthorized",
            "UnauthorizedOperation.CdnNoDomainUnauthorized",
            "UnauthorizedOperation.CdnProjectUnauthorized",
            "UnauthorizedOperation.DomainNoPermission",
            "UnauthorizedOperation.DomainsNoPermission",
            "UnauthorizedOperation.EcdnAccountUnauthorized",
            "UnauthorizedOperation.EcdnCamUnauthorized",
            "UnauthorizedOperation.EcdnDomainRecordNotVerified",
            "UnauthorizedOperation.EcdnDomainUnauthorized",
            "UnauthorizedOperation.EcdnHostIsOwnedByOther",
            "UnauthorizedOperation.EcdnHostUnauthorized",
            "UnauthorizedOperation.EcdnMigratedCdn",
            "UnauthorizedOperation.EcdnNoDomainUnauthorized",
            "UnauthorizedOperation.EcdnProjectUnauthorized",
            "UnauthorizedOperation.EcdnUserIsSuspended",
            "UnauthorizedOperation.EcdnUserNoWhitelist",
            "UnauthorizedOperation.NoPermission",
            "UnauthorizedOperation.OperationTooOften",
            "UnauthorizedOperation.ProjectNoPermission",
            "UnauthorizedOperation.ProjectsNoPermission",
            "UnauthorizedOperation.Unknown",
        ];
        pub(super) static NAMES: [&str; 68] = [
            "FailedOperationEcdnConfigError",
            "InternalErrorAccountSystemError",
            "InternalErrorCamSystemError",
            "InternalErrorDataSystemError",
            "InternalErrorEcdnConfigError",
            "InternalErrorEcdnDbError",
            "InternalErrorEcdnQuerySystemError",
            "InternalErrorEcdnSystemError",
            "InternalErrorError",
            "InternalErrorProxyServer",
            "InvalidParameterEcdnCamTagKeyNotExist",
            "InvalidParameterEcdnCertNoCertInfo",
            "InvalidParameterEcdnConfigInvalidCache",
            "InvalidParameterEcdnDomainInvalidStatus",
            "InvalidParameterEcdnInterfaceError",
            "InvalidParameterEcdnInvalidParamArea",
            "InvalidParameterEcdnInvalidParamInterval",
            "InvalidParameterEcdnParamError",
            "InvalidParameterEcdnPurgeWildcardNotAllowed",
            "InvalidParameterEcdnResourceManyTagKey",
            "InvalidParameterEcdnStatInvalidDate",
            "InvalidParameterEcdnStatInvalidMetric",
            "InvalidParameterEcdnTagKeyInvalid",
            "InvalidParameterEcdnTagKeyNotExist",
            "InvalidParameterEcdnTagKeyTooManyValue",
            "InvalidParameterEcdnTagValueInvalid",
            "InvalidParameterEcdnUrlExceedLength",
            "InvalidParameterEcdnUserTooManyTagKey",
            "InvalidParameterParamError",
            "LimitExceededEcdnDomainOpTooOften",
            "LimitExceededEcdnPurgePathExceedBatchLimit",
            "LimitExceededEcdnPurgePathExceedDayLimit",
            "LimitExceededEcdnPurgeUrlExceedBatchLimit",
            "LimitExceededEcdnPurgeUrlExceedDayLimit",
            "LimitExceededEcdnUserTooManyDomains",
            "ResourceInUseEcdnDomainExists",
            "ResourceInUseEcdnOpInProgress",
            "ResourceNotFoundEcdnDomainNotExists",
            "ResourceNotFoundEcdnHostNotExists",
            "ResourceNotFoundEcdnProjectNotExists",
            "ResourceNotFoundEcdnUserNotExists",
            "ResourceUnavailableEcdnDomainIsLocked",
            "ResourceUnavailableEcdnDomainIsNotOffline",
            "ResourceUnavailableEcdnDomainIsNotOnline",
            "UnauthorizedOperationCdnAccountUnauthorized",
            "UnauthorizedOperationCdnCamUnauthorized",
            "UnauthorizedOperationCdnDomainUnauthorized",
            "UnauthorizedOperationCdnHostUnauthorized",
            "UnauthorizedOperationCdnNoDomainUnauthorized",
            "UnauthorizedOperationCdnProjectUnauthorized",
            "UnauthorizedOperationDomainNoPermission",
            "UnauthorizedOperationDomainsNoPermission",
            "UnauthorizedOperationEcdnAccountUnauthorized",
            "UnauthorizedOperationEcdnCamUnauthorized",
            "UnauthorizedOperationEcdnDomainRecordNotVerified",
            "UnauthorizedOperationEcdnDomainUnauthorized",
            "UnauthorizedOperationEcdnHostIsOwnedByOther",
            "UnauthorizedOperationEcdnHostUnauthorized",
            "UnauthorizedOperationEcdnMigratedCdn",
            "UnauthorizedOperationEcdnNoDomainUnauthorized",
            "UnauthorizedOperationEcdnProjectUnauthorized",
            "UnauthorizedOperationEcdnUserIsSuspended",
            "UnauthorizedOperationEcdnUserNoWhitelist",
            "UnauthorizedOperationNoPermission",
            "UnauthorizedOperationOperationTooOften",
            "UnauthorizedOperationProjectNoPermission",
            "UnauthorizedOperationProjectsNoPermission",
            "UnauthorizedOperationUnknown",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 42] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InternalError.CamSystemError")
                .with_texts(
                    Some(["error in CAM authentication", "CAM鉴权错误"]),
                    None,
                )
                .with_retry(Retry::Backoff),
            Answer::of("InternalError.EcdnConfigError")
                .with_texts(
                    Some([
                        "internal configuration service error",
                        "内部配置服务错误",
                    ]),
                    None,
                )
                .with_retry(Retry::Backoff),
            Answer::of("InternalError.EcdnDbError")
                .with_texts(
                    Some(["internal data error", "内部数据错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.EcdnQuerySystemError")
                .with_texts(Some(["internal system error", "系统内部错误"]), None)
                .with_retry(Retry::Backoff),
            Answer::of("InternalError.EcdnSystemError")
                .with_texts(
                    Some(["system error", "系统错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.Error")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.ProxyServer")
                .with_texts(Some(["backend service error", "后端服务错误"]), None)
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.EcdnCamTagKeyNotExist")
                .with_texts(
                    Some(["tag key does not exist", "标签键不存在"]),
                    Some([
                        "Check the spelling of the tag key; correct it, or create the key first, then send the request again.",
                        "请核对标签键的拼写；更正或先创建该标签键，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.EcdnDomainInvalidStatus")
                .with_texts(
                    Some([
                        "status of the domain does not allow the operation",
                        "域名状态不合法",
                    ]),
                    Some([
                        "Look up the status of the domain: wait if its configuration is still being deployed, or bring it online or take it offline, as the operation requires. Then send the request again.",
                        "请查看域名状态：如配置仍在部署中，请等待部署完成；如操作要求域名处于上线或下线状态，请先调整。然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InvalidParameter.EcdnInterfaceError")
                .with_texts(
                    Some(["internal API error", "内部接口错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_category(Category::Internal)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.EcdnResourceManyTagKey")
                .with_texts(
                    Some([
                        "domain has too many tag keys",
                        "域名绑定的标签键过多",
                    ]),
                    Some([
                        "Remove tag keys that the domain no longer needs, then send the request again.",
                        "请移除该域名不再需要的标签键，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::ResourceExhausted)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.EcdnTagKeyNotExist")
                .with_texts(
                    Some(["tag key does not exist", "标签键不存在"]),
                    Some([
                        "Check the spelling of the tag key; correct it, or create the key first, then send the request again.",
                        "请核对标签键的拼写；更正或先创建该标签键，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.EcdnTagKeyTooManyValue")
                .with_texts(
                    Some([
                        "tag key has too many values",
                        "标签键对应的标签值过多",
                    ]),
                    Some([
                        "Delete values of this tag key that are no longer used, or use another key; then send the request again.",
                        "请删除该标签键下不再使用的标签值，或改用其他标签键；然后重新发送请求。",
                    ]),
                )
                .with_category(Category::ResourceExhausted)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.EcdnUserTooManyTagKey")
                .with_texts(
                    Some(["user has too many tag keys", "用户的标签键过多"]),
                    Some([
                        "Delete tag keys that are no longer used, then send the request again.",
                        "请删除不再使用的标签键，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::ResourceExhausted)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.EcdnDomainOpTooOften")
                .with_texts(
                    Some([
                        "operations on domains are too frequent",
                        "域名操作过于频繁",
                    ]),
                    Some([
                        "Slow down: leave more time between operations on domains, then send the request again.",
                        "请放慢操作速度：拉长两次域名操作的间隔，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.EcdnPurgePathExceedBatchLimit")
                .with_texts(
                    Some([
                        "too many directories to purge in one request",
                        "刷新的目录数量超过单次限制",
                    ]),
                    Some([
                        "Split the request into smaller ones, each within the limit.",
                        "请拆分为多次请求提交，每次不超过上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.EcdnPurgePathExceedDayLimit")
                .with_texts(
                    Some([
                        "daily limit of directories to purge exceeded",
                        "刷新的目录数量超过每日限制",
                    ]),
                    Some([
                        "Submit the rest on the next day, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请在次日提交剩余部分，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                ),
            Answer::of("LimitExceeded.EcdnPurgeUrlExceedBatchLimit")
                .with_texts(
                    Some([
                        "too many URLs to purge in one request",
                        "刷新的Url数量超过每批提交的限制",
                    ]),
                    Some([
                        "Split the request into smaller ones, each within the limit.",
                        "请拆分为多次请求提交，每次不超过上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.EcdnPurgeUrlExceedDayLimit")
                .with_texts(
                    Some([
                        "daily limit of URLs to purge exceeded",
                        "刷新的Url数量超过每日限额",
                    ]),
                    Some([
                        "Submit the rest on the next day, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请在次日提交剩余部分，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                ),
            Answer::of("LimitExceeded.EcdnUserTooManyDomains")
                .with_texts(
                    Some([
                        "number of domains under the account has reached the limit",
                        "接入域名数超出限制",
                    ]),
                    Some([
                        "Delete domains that are no longer in use, or ask for a higher limit in a ticket at https://console.cloud.tencent.com/workorder/category; then send the request again.",
                        "请删除不再使用的域名，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高上限；然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceInUse.EcdnDomainExists")
                .with_texts(
                    Some(["domain already exists", "域名已存在"]),
                    Some([
                        "Do not add the domain again; if its settings need changing, modify the existing domain.",
                        "请勿再次添加；如需调整配置，请直接修改已有域名。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceInUse.EcdnOpInProgress")
                .with_texts(
                    Some([
                        "another operation on the ECDN resource is in progress",
                        "ECDN资源正在被操作中",
                    ]),
                    Some([
                        "Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.",
                        "请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("ResourceNotFound.EcdnDomainNotExists")
                .with_texts(
                    Some([
                        "domain does not exist under this account",
                        "账号下无此域名",
                    ]),
                    Some([
                        "Check that the domain is spelled correctly and has been added under this account; correct or add it, then send the request again.",
                        "请核对域名拼写，并确认该域名已在当前账号下接入；更正或添加后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceNotFound.EcdnHostNotExists")
                .with_texts(
                    Some([
                        "domain does not exist under this account",
                        "账号下无此域名",
                    ]),
                    Some([
                        "Check that the domain is spelled correctly and has been added under this account; correct or add it, then send the request again.",
                        "请核对域名拼写，并确认该域名已在当前账号下接入；更正或添加后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.EcdnUserNotExists")
                .with_texts(
                    Some(["ECDN has not been activated", "未开通ECDN服务"]),
                    Some([
                        "Activate ECDN for the account, then send the request again.",
                        "请先为账号开通 ECDN 服务，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.EcdnDomainIsLocked")
                .with_texts(
                    Some(["domain is locked", "域名被锁定"]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category why the domain was locked and how it can be unlocked; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解域名被锁定的原因并申请解锁；解锁之前不要重发请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.EcdnDomainIsNotOffline")
                .with_texts(
                    Some(["domain has not been taken offline", "域名未下线"]),
                    Some([
                        "Take the domain offline and make sure that this has taken effect, then send the request again.",
                        "请先将域名下线，确认生效后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.EcdnDomainIsNotOnline")
                .with_texts(
                    Some(["domain is offline", "域名已下线"]),
                    Some([
                        "Check the domain: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.",
                        "请核对域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnAccountUnauthorized")
                .with_texts(
                    Some([
                        "sub-accounts may not query the data as a whole",
                        "子账号禁止查询整体数据",
                    ]),
                    Some([
                        "Name the domains or projects that the sub-account is authorized for, or query as the root account.",
                        "请在请求中指定子账号有权访问的域名或项目，或改用主账号查询。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnauthorizedOperation.EcdnAccountUnauthorized")
                .with_texts(
                    Some([
                        "sub-accounts may not query the data as a whole",
                        "子账号禁止查询整体数据",
                    ]),
                    Some([
                        "Name the domains or projects that the sub-account is authorized for, or query as the root account.",
                        "请在请求中指定子账号有权访问的域名或项目，或改用主账号查询。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.EcdnDomainRecordNotVerified")
                .with_texts(
                    Some([
                        "ownership of the domain has not been verified",
                        "域名未进行归属权校验",
                    ]),
                    Some([
                        "Verify through a DNS record that the domain is yours, then send the request again.",
                        "请先通过添加域名解析记录完成归属权校验，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.EcdnHostIsOwnedByOther")
                .with_texts(
                    Some([
                        "domain belongs to another account",
                        "该域名属于其他账号，您没有权限接入",
                    ]),
                    Some([
                        "Add the domain with the account that owns it, or use a domain of your own.",
                        "请使用该域名所属的账号接入，或改用自己的域名。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.EcdnMigratedCdn")
                .with_texts(
                    Some(["ECDN has been migrated to CDN", "ECDN已迁移至CDN"]),
                    Some([
                        "Carry out the operation in the CDN console.",
                        "请前往 CDN 控制台进行此操作。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.EcdnUserIsSuspended")
                .with_texts(
                    Some([
                        "acceleration service has been suspended",
                        "加速服务已停服",
                    ]),
                    Some([
                        "Restart the acceleration service, then send the request again.",
                        "请重新启用加速服务，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.EcdnUserNoWhitelist")
                .with_texts(
                    Some([
                        "account is not on the allowlist of the beta",
                        "非内测白名单用户，无该功能使用权限",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category to be admitted to the beta, or do without this feature; then send the request again.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单申请加入内测，或不使用该功能；然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.OperationTooOften")
                .with_texts(
                    Some([
                        "calls exceed the rate limit",
                        "操作超出调用频次限制",
                    ]),
                    Some([
                        "Slow down: lower the overall call rate and drop calls you do not need, then send the request again after a pause.",
                        "请放慢调用速度：降低整体调用频率，省去不必要的调用，间隔一段时间后重新发送请求。",
                    ]),
                )
                .with_category(Category::ResourceExhausted)
                .with_retry(Retry::Throttle),
            Answer::of("UnauthorizedOperation.Unknown")
                .with_texts(
                    Some(["unknown error", "未知错误"]),
                    Some([
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                )
                .with_category(Category::Internal)
                .with_retry(Retry::Backoff),
        ];
        pub(super) use super::index::ECDN_V20191012_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EcdnError",
            label_en: "Enterprise Content Delivery Network",
            label_zh: "全站加速网络",
            level: Level::Service,
            product: Some(products::ECDN),
            version: Some("2019-10-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-25",
                        "自 2025-03-25 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-25",
                        "自 2025-03-25 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "ecdn")]
pub use v20191012::EcdnError;

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
