// @generated from spec/cdn.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7cdab82d492ea084, rust-hash: fa7099d136284aaa
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdn.rs"]
mod index;

/// Version 2018-06-06 of the API.
pub mod v20180606 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cdn")]
    /// Error codes of Content Delivery Network (cdn), API 3.0, version 2018-06-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdnError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CdnConfigError
        #[doc(alias("FailedOperation.CdnConfigError"))]
        FailedOperationCdnConfigError,
        /// FailedOperation.DataSystemError: data query error · 数据查询错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("FailedOperation.DataSystemError"))]
        FailedOperationDataSystemError,
        /// FailedOperation.SslCertCannotGetOrder: certificate order cannot be obtained from SSL Certificate Service · SSL无法获取订单
        ///
        /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        /// - Retry: `backoff`; category: `unavailable`
        #[doc(alias("FailedOperation.SslCertCannotGetOrder"))]
        FailedOperationSslCertCannotGetOrder,
        /// FailedOperation.SslCertNotFound: certificate does not exist · 证书不存在
        ///
        /// - Remedy: Check that the certificate ID is right and that the certificate is in SSL Certificate Service under this account; correct or upload it, then send the request again.
        /// - 处理建议：请核对证书 ID，并确认该证书已在当前账号的 SSL 证书服务中；更正或上传后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.SslCertNotFound"))]
        FailedOperationSslCertNotFound,
        /// InternalError
        InternalError,
        /// InternalError.CamSystemError
        #[doc(alias("InternalError.CamSystemError"))]
        InternalErrorCamSystemError,
        /// InternalError.CdnConfigError
        #[doc(alias("InternalError.CdnConfigError"))]
        InternalErrorCdnConfigError,
        /// InternalError.CdnDbError: internal data error · 内部数据错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.CdnDbError"))]
        InternalErrorCdnDbError,
        /// InternalError.CdnQueryParamError: internal query error · 内部查询错误
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CdnQueryParamError"))]
        InternalErrorCdnQueryParamError,
        /// InternalError.CdnQuerySystemError: internal query error · 内部查询错误
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CdnQuerySystemError"))]
        InternalErrorCdnQuerySystemError,
        /// InternalError.CdnSystemError: system error · 系统错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.CdnSystemError"))]
        InternalErrorCdnSystemError,
        /// InternalError.ClsInternalError
        #[doc(alias("InternalError.ClsInternalError"))]
        InternalErrorClsInternalError,
        /// InternalError.CostDataSystemError
        #[doc(alias("InternalError.CostDataSystemError"))]
        InternalErrorCostDataSystemError,
        /// InternalError.DataSystemError: data query error · 数据查询错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.DataSystemError"))]
        InternalErrorDataSystemError,
        /// InternalError.Error: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.Error"))]
        InternalErrorError,
        /// InternalError.InvalidErrorCode: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.InvalidErrorCode"))]
        InternalErrorInvalidErrorCode,
        /// InternalError.ProxyServer: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.ProxyServer"))]
        InternalErrorProxyServer,
        /// InternalError.RouteError: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.RouteError"))]
        InternalErrorRouteError,
        /// InternalError.ScdnUserNoPackage
        #[doc(alias("InternalError.ScdnUserNoPackage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InternalErrorScdnUserNoPackage,
        /// InternalError.ScdnUserSuspend
        #[doc(alias("InternalError.ScdnUserSuspend"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InternalErrorScdnUserSuspend,
        /// InternalError.SystemDBError
        #[doc(alias("InternalError.SystemDBError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InternalErrorSystemDbError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InternalErrorSystemError,
        /// InternalError.TagSystemError
        #[doc(alias("InternalError.TagSystemError"))]
        InternalErrorTagSystemError,
        /// InternalError.UnknownError: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccessPortOpenedHttps: access port 443 is not open, although HTTPS is enabled · 启用HTTPS的域名未开启443访问端口
        ///
        /// - Remedy: Keep port 443 open in the access port configuration as long as HTTPS is enabled; correct the configuration, then send the request again.
        /// - 处理建议：启用 HTTPS 时，访问端口配置中的 443 端口必须保持开启；更正配置后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.AccessPortOpenedHttps"))]
        InvalidParameterAccessPortOpenedHttps,
        /// InvalidParameter.BandLimitRequiredMainland: acceleration region cannot be switched while rate limiting is configured · 域名存在限流管理配置，无法切换加速区域
        ///
        /// - Remedy: Delete the rate limiting configuration of the domain, then switch its acceleration region.
        /// - 处理建议：请先删除域名的限流管理配置，再切换加速区域。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.BandLimitRequiredMainland"))]
        InvalidParameterBandLimitRequiredMainland,
        /// InvalidParameter.BandwidthAlertCounterMeasureConflictOriginType: action on reaching the usage cap does not suit the type of origin · 用量封顶的超出阈值处理方式与源站类型冲突
        ///
        /// - Remedy: With a COS or third-party object storage origin, set the action on exceeding the threshold of the usage cap to returning 404, the only one supported; then send the request again.
        /// - 处理建议：源站类型为 COS 源或第三方对象存储时，请将用量封顶的超出阈值处理方式设为“访问返回404”（仅支持该方式），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.BandwidthAlertCounterMeasureConflictOriginType"))]
        InvalidParameterBandwidthAlertCounterMeasureConflictOriginType,
        /// InvalidParameter.CDNStatusInvalidDomain: status of the domain does not allow the operation · 域名状态不合法
        ///
        /// - Remedy: Look up the status of the domain: wait if its configuration is still being deployed, or bring it online or take it offline, as the operation requires. Then send the request again.
        /// - 处理建议：请查看域名状态：如配置仍在部署中，请等待部署完成；如操作要求域名处于上线或下线状态，请先调整。然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameter.CDNStatusInvalidDomain"))]
        InvalidParameterCdnStatusInvalidDomain,
        /// InvalidParameter.CamResourceBelongToDifferentUser
        #[doc(alias("InvalidParameter.CamResourceBelongToDifferentUser"))]
        InvalidParameterCamResourceBelongToDifferentUser,
        /// InvalidParameter.CamResourceSixStageError: six-segment description of the resource is wrong · 资源六段式标记参数错误
        ///
        /// - Remedy: Write the resource as the six segments of CAM, separated by colons: qcs, project, service, region, account and resource; then send the request again.
        /// - 处理建议：请按访问管理（CAM）的六段式格式填写资源，各段以冒号分隔，依次为 qcs、项目、产品、地域、账号和资源；更正后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.CamResourceSixStageError"))]
        InvalidParameterCamResourceSixStageError,
        /// InvalidParameter.CamTagKeyAlreadyAttached: domain is associated with this tag already · 域名已与该标签关联
        ///
        /// - Remedy: Nothing is left to do; do not repeat the operation.
        /// - 处理建议：无需再做任何操作，请勿重复提交。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameter.CamTagKeyAlreadyAttached"))]
        InvalidParameterCamTagKeyAlreadyAttached,
        /// InvalidParameter.CamTagKeyIllegal
        #[doc(alias("InvalidParameter.CamTagKeyIllegal"))]
        InvalidParameterCamTagKeyIllegal,
        /// InvalidParameter.CamTagKeyNotExist: tag key does not exist · 标签键不存在
        ///
        /// - Remedy: Check the spelling of the tag key; correct it, or create the key first, then send the request again.
        /// - 处理建议：请核对标签键的拼写；更正或先创建该标签键，然后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.CamTagKeyNotExist"))]
        InvalidParameterCamTagKeyNotExist,
        /// InvalidParameter.CamTagValueIllegal
        #[doc(alias("InvalidParameter.CamTagValueIllegal"))]
        InvalidParameterCamTagValueIllegal,
        /// InvalidParameter.CdnCertInfoNotFound
        #[doc(alias("InvalidParameter.CdnCertInfoNotFound"))]
        InvalidParameterCdnCertInfoNotFound,
        /// InvalidParameter.CdnCertNoCertInfo
        #[doc(alias("InvalidParameter.CdnCertNoCertInfo"))]
        InvalidParameterCdnCertNoCertInfo,
        /// InvalidParameter.CdnCertNotPem
        #[doc(alias("InvalidParameter.CdnCertNotPem"))]
        InvalidParameterCdnCertNotPem,
        /// InvalidParameter.CdnClsDuplicateTopic
        #[doc(alias("InvalidParameter.CdnClsDuplicateTopic"))]
        InvalidParameterCdnClsDuplicateTopic,
        /// InvalidParameter.CdnClsTopicNameInvalid
        #[doc(alias("InvalidParameter.CdnClsTopicNameInvalid"))]
        InvalidParameterCdnClsTopicNameInvalid,
        /// InvalidParameter.CdnClsTopicNotExist: CLS topic does not exist · CLS主题不存在
        ///
        /// - Remedy: Check the topic ID against the log topics of this account; correct it, or create the topic first, then send the request again.
        /// - 处理建议：请对照当前账号的日志主题核对主题 ID；更正或先创建该主题，然后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.CdnClsTopicNotExist"))]
        InvalidParameterCdnClsTopicNotExist,
        /// InvalidParameter.CdnConfigInvalidCache
        #[doc(alias("InvalidParameter.CdnConfigInvalidCache"))]
        InvalidParameterCdnConfigInvalidCache,
        /// InvalidParameter.CdnConfigInvalidHost
        #[doc(alias("InvalidParameter.CdnConfigInvalidHost"))]
        InvalidParameterCdnConfigInvalidHost,
        /// InvalidParameter.CdnConfigInvalidTag
        #[doc(alias("InvalidParameter.CdnConfigInvalidTag"))]
        InvalidParameterCdnConfigInvalidTag,
        /// InvalidParameter.CdnConfigTagRequired: domain cannot be added without a tag · 域名添加失败，当前域名必须选择标签
        ///
        /// - Remedy: Set a tag for the domain, then send the request again.
        /// - 处理建议：请为域名设置标签，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.CdnConfigTagRequired"))]
        InvalidParameterCdnConfigTagRequired,
        /// InvalidParameter.CdnHostExistsInEdgeOne: domain has been added to EdgeOne already · 域名已在Edgeone接入
        ///
        /// - Remedy: Go on managing the domain in EdgeOne, or remove it there before you add it to CDN.
        /// - 处理建议：请继续在 EdgeOne 中管理该域名；如需接入 CDN，请先在 EdgeOne 中将其移除。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameter.CdnHostExistsInEdgeOne"))]
        InvalidParameterCdnHostExistsInEdgeOne,
        /// InvalidParameter.CdnHostHasSpecialConfig: domain has a special configuration that needs manual handling · 域名拥有特殊配置，需人工处理
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> to have the change made; do not resend the request.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，由人工处理此项变更；请勿重发请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.CdnHostHasSpecialConfig"))]
        InvalidParameterCdnHostHasSpecialConfig,
        /// InvalidParameter.CdnHostInternalHost: domain is reserved for another account · 该域名属于指定账号域名，不允许接入
        ///
        /// - Remedy: Add the domain with the account that owns it, or use a domain of your own.
        /// - 处理建议：请使用该域名所属的账号接入，或改用自己的域名。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("InvalidParameter.CdnHostInternalHost"))]
        InvalidParameterCdnHostInternalHost,
        /// InvalidParameter.CdnHostInvalidMiddleConfig
        #[doc(alias("InvalidParameter.CdnHostInvalidMiddleConfig"))]
        InvalidParameterCdnHostInvalidMiddleConfig,
        /// InvalidParameter.CdnHostInvalidParam
        #[doc(alias("InvalidParameter.CdnHostInvalidParam"))]
        InvalidParameterCdnHostInvalidParam,
        /// InvalidParameter.CdnHostInvalidStatus: status of the domain does not allow the operation · 域名状态不合法
        ///
        /// - Remedy: Look up the status of the domain: wait if its configuration is still being deployed, or bring it online or take it offline, as the operation requires. Then send the request again.
        /// - 处理建议：请查看域名状态：如配置仍在部署中，请等待部署完成；如操作要求域名处于上线或下线状态，请先调整。然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("InvalidParameter.CdnHostInvalidStatus"))]
        InvalidParameterCdnHostInvalidStatus,
        /// InvalidParameter.CdnHostIsCosDefaultAccess: domain is an access domain of COS and cannot be added · 该域名为COS访问域名，无法接入
        ///
        /// - Remedy: To accelerate it, go to the COS console and enable the default CDN acceleration domain.
        /// - 处理建议：如需加速，请前往 COS 控制台启用默认 CDN 加速域名。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.CdnHostIsCosDefaultAccess"))]
        InvalidParameterCdnHostIsCosDefaultAccess,
        /// InvalidParameter.CdnHostTooLongHost
        #[doc(alias("InvalidParameter.CdnHostTooLongHost"))]
        InvalidParameterCdnHostTooLongHost,
        /// InvalidParameter.CdnInterfaceError: internal API error · 内部接口错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`; category: `internal`
        #[doc(alias("InvalidParameter.CdnInterfaceError"))]
        InvalidParameterCdnInterfaceError,
        /// InvalidParameter.CdnInvalidParamInterval
        #[doc(alias("InvalidParameter.CdnInvalidParamInterval"))]
        InvalidParameterCdnInvalidParamInterval,
        /// InvalidParameter.CdnInvalidParamMetric
        #[doc(alias("InvalidParameter.CdnInvalidParamMetric"))]
        InvalidParameterCdnInvalidParamMetric,
        /// InvalidParameter.CdnInvalidParamServiceType
        #[doc(alias("InvalidParameter.CdnInvalidParamServiceType"))]
        InvalidParameterCdnInvalidParamServiceType,
        /// InvalidParameter.CdnKeyRulesExcludeCustomRequiresFullLego: current configuration does not support enabling this setting · 配置暂不支持开启该配置
        ///
        /// - Remedy: Leave this setting switched off, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether it can be enabled for the domain.
        /// - 处理建议：请勿开启该配置，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单，咨询能否为该域名开启。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.CdnKeyRulesExcludeCustomRequiresFullLego"))]
        InvalidParameterCdnKeyRulesExcludeCustomRequiresFullLego,
        /// InvalidParameter.CdnKeyRulesInvalidQueryStringValue
        #[doc(alias("InvalidParameter.CdnKeyRulesInvalidQueryStringValue"))]
        InvalidParameterCdnKeyRulesInvalidQueryStringValue,
        /// InvalidParameter.CdnParamError
        #[doc(alias("InvalidParameter.CdnParamError"))]
        InvalidParameterCdnParamError,
        /// InvalidParameter.CdnPurgeWildcardNotAllowed
        #[doc(alias("InvalidParameter.CdnPurgeWildcardNotAllowed"))]
        InvalidParameterCdnPurgeWildcardNotAllowed,
        /// InvalidParameter.CdnPushWildcardNotAllowed
        #[doc(alias("InvalidParameter.CdnPushWildcardNotAllowed"))]
        InvalidParameterCdnPushWildcardNotAllowed,
        /// InvalidParameter.CdnStatInvalidDate
        #[doc(alias("InvalidParameter.CdnStatInvalidDate"))]
        InvalidParameterCdnStatInvalidDate,
        /// InvalidParameter.CdnStatInvalidFilter
        #[doc(alias("InvalidParameter.CdnStatInvalidFilter"))]
        InvalidParameterCdnStatInvalidFilter,
        /// InvalidParameter.CdnStatInvalidMetric
        #[doc(alias("InvalidParameter.CdnStatInvalidMetric"))]
        InvalidParameterCdnStatInvalidMetric,
        /// InvalidParameter.CdnStatInvalidProjectId
        #[doc(alias("InvalidParameter.CdnStatInvalidProjectId"))]
        InvalidParameterCdnStatInvalidProjectId,
        /// InvalidParameter.CdnStatTooManyDomains
        #[doc(alias("InvalidParameter.CdnStatTooManyDomains"))]
        InvalidParameterCdnStatTooManyDomains,
        /// InvalidParameter.CdnUrlExceedLength
        #[doc(alias("InvalidParameter.CdnUrlExceedLength"))]
        InvalidParameterCdnUrlExceedLength,
        /// InvalidParameter.ClsIndexConflict
        #[doc(alias("InvalidParameter.ClsIndexConflict"))]
        InvalidParameterClsIndexConflict,
        /// InvalidParameter.ClsIndexRuleEmpty
        #[doc(alias("InvalidParameter.ClsIndexRuleEmpty"))]
        InvalidParameterClsIndexRuleEmpty,
        /// InvalidParameter.ClsInvalidContent
        #[doc(alias("InvalidParameter.ClsInvalidContent"))]
        InvalidParameterClsInvalidContent,
        /// InvalidParameter.ClsInvalidContentType
        #[doc(alias("InvalidParameter.ClsInvalidContentType"))]
        InvalidParameterClsInvalidContentType,
        /// InvalidParameter.ClsInvalidLogsetId
        #[doc(alias("InvalidParameter.ClsInvalidLogsetId"))]
        InvalidParameterClsInvalidLogsetId,
        /// InvalidParameter.ClsInvalidParam
        #[doc(alias("InvalidParameter.ClsInvalidParam"))]
        InvalidParameterClsInvalidParam,
        /// InvalidParameter.ClsLogsetConflict
        #[doc(alias("InvalidParameter.ClsLogsetConflict"))]
        InvalidParameterClsLogsetConflict,
        /// InvalidParameter.ClsLogsetEmpty
        #[doc(alias("InvalidParameter.ClsLogsetEmpty"))]
        InvalidParameterClsLogsetEmpty,
        /// InvalidParameter.ClsLogsetNotEmpty: logset is not empty · 日志集非空
        ///
        /// - Remedy: Delete the topics of the logset first, then send the request again.
        /// - 处理建议：请先删除该日志集下的主题，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.ClsLogsetNotEmpty"))]
        InvalidParameterClsLogsetNotEmpty,
        /// InvalidParameter.ClsMissingAuthorization: authorization information for CLS is missing · 没有授权信息
        ///
        /// - Remedy: Make sure that CLS is activated and that CDN has been authorized to use it under this account, then send the request again.
        /// - 处理建议：请确认当前账号已开通日志服务 CLS，并已授权 CDN 使用，然后重新发送请求。
        /// - Retry: unknown; category: `unauthenticated`
        #[doc(alias("InvalidParameter.ClsMissingAuthorization"))]
        InvalidParameterClsMissingAuthorization,
        /// InvalidParameter.ClsMissingContent
        #[doc(alias("InvalidParameter.ClsMissingContent"))]
        InvalidParameterClsMissingContent,
        /// InvalidParameter.ClsSyntaxError
        #[doc(alias("InvalidParameter.ClsSyntaxError"))]
        InvalidParameterClsSyntaxError,
        /// InvalidParameter.ClsTopicClosed: topic has been closed · 主题已经关闭
        ///
        /// - Remedy: Enable the topic again (EnableClsLogTopic) or name another one, then send the request again. Enabling takes effect in about 5 to 15 minutes.
        /// - 处理建议：请重新启用该主题（EnableClsLogTopic）或改用其他主题，然后重新发送请求。启用约需 5 至 15 分钟生效。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.ClsTopicClosed"))]
        InvalidParameterClsTopicClosed,
        /// InvalidParameter.ClsTopicConflict
        #[doc(alias("InvalidParameter.ClsTopicConflict"))]
        InvalidParameterClsTopicConflict,
        /// InvalidParameter.EcdnInterfaceError: internal API error · 内部接口错误
        ///
        /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        /// - Retry: `backoff`; category: `internal`
        #[doc(alias("InvalidParameter.EcdnInterfaceError"))]
        InvalidParameterEcdnInterfaceError,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterParamError,
        /// InvalidParameter.PathRegexTooManySubPattern
        #[doc(alias("InvalidParameter.PathRegexTooManySubPattern"))]
        InvalidParameterPathRegexTooManySubPattern,
        /// InvalidParameter.RemoteAuthInvalidPlatform: platform of the domain does not support remote authentication · 域名所在平台不支持远程鉴权
        ///
        /// - Remedy: Leave remote authentication off for this domain, then send the request again.
        /// - 处理建议：请勿为该域名开启远程鉴权，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.RemoteAuthInvalidPlatform"))]
        InvalidParameterRemoteAuthInvalidPlatform,
        /// InvalidParameter.RemoteAuthInvalidProtocol: platform of the domain does not support remote authentication over HTTPS · 域名所在平台不支持使用https协议访问远程鉴权地址
        ///
        /// - Remedy: Give an authentication address that is reached over HTTP, or leave remote authentication off; then send the request again.
        /// - 处理建议：请改用通过 HTTP 访问的远程鉴权地址，或不开启远程鉴权；然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameter.RemoteAuthInvalidProtocol"))]
        InvalidParameterRemoteAuthInvalidProtocol,
        /// InvalidParameter.ScdnLogTaskExpired
        #[doc(alias("InvalidParameter.ScdnLogTaskExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterScdnLogTaskExpired,
        /// InvalidParameter.ScdnLogTaskNotFoundOrNotFail
        #[doc(alias("InvalidParameter.ScdnLogTaskNotFoundOrNotFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterScdnLogTaskNotFoundOrNotFail,
        /// InvalidParameter.ScdnLogTaskTimeRangeInvalid
        #[doc(alias("InvalidParameter.ScdnLogTaskTimeRangeInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterScdnLogTaskTimeRangeInvalid,
        /// InvalidParameter.SslCertChainError: certificate chain error · SSL证书链错误
        ///
        /// - Remedy: Check that the chain is complete and in order, from the domain's certificate through every intermediate certificate; correct it, then send the request again.
        /// - 处理建议：请检查证书链是否完整、顺序是否正确（从域名证书开始，依次包含各级中间证书），更正后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.SslCertChainError"))]
        InvalidParameterSslCertChainError,
        /// InvalidParameter.SslCertMatchError: certificate does not match the private key · SSL证书与私钥不匹配
        ///
        /// - Remedy: Check that the certificate and the private key are a pair, replace whichever is wrong, then send the request again.
        /// - 处理建议：请核对证书和私钥是否为同一对，换掉有误的一方后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.SslCertMatchError"))]
        InvalidParameterSslCertMatchError,
        /// InvalidParameter.SslCertParseError: certificate cannot be parsed · SSL证书解析错误
        ///
        /// - Remedy: Check the format of the certificate, correct it, then send the request again.
        /// - 处理建议：请检查证书的格式，更正后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.SslCertParseError"))]
        InvalidParameterSslCertParseError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.CamResourceArrayTooLong: too many resources in one request · 资源数组超过最大值
        ///
        /// - Remedy: Spread the resources over several requests.
        /// - 处理建议：请将资源拆分到多次请求中提交。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CamResourceArrayTooLong"))]
        LimitExceededCamResourceArrayTooLong,
        /// LimitExceeded.CamResourceTooManyTagKey: resource has too many tag keys · 单个资源标签键数超出上限
        ///
        /// - Remedy: Remove tag keys that the resource no longer needs: it may have no more than 50.
        /// - 处理建议：请移除该资源不再需要的标签键，单个资源最多 50 个。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.CamResourceTooManyTagKey"))]
        LimitExceededCamResourceTooManyTagKey,
        /// LimitExceeded.CamTagKeyTooLong: tag key is too long · 标签键长度超过最大值
        ///
        /// - Remedy: Shorten the tag key, then send the request again.
        /// - 处理建议：请缩短标签键，然后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CamTagKeyTooLong"))]
        LimitExceededCamTagKeyTooLong,
        /// LimitExceeded.CamTagKeyTooManyTagValue: tag key has too many values · 单个标签键对应标签值超出上限
        ///
        /// - Remedy: Delete values of this tag key that are no longer used, or use another key: one may have no more than 1,000 values.
        /// - 处理建议：请删除该标签键下不再使用的标签值，或改用其他标签键；单个标签键最多对应 1000 个标签值。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.CamTagKeyTooManyTagValue"))]
        LimitExceededCamTagKeyTooManyTagValue,
        /// LimitExceeded.CamTagQuotaExceedLimit
        #[doc(alias("LimitExceeded.CamTagQuotaExceedLimit"))]
        LimitExceededCamTagQuotaExceedLimit,
        /// LimitExceeded.CamUserTooManyTagKey: user has too many tag keys · 用户的标签键数超出上限
        ///
        /// - Remedy: Delete tag keys that are no longer used: a user may have no more than 1,000 different keys.
        /// - 处理建议：请删除不再使用的标签键；单个用户最多 1000 个不同的标签键。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.CamUserTooManyTagKey"))]
        LimitExceededCamUserTooManyTagKey,
        /// LimitExceeded.CdnCallingQueryIpTooOften: queries of IP ownership are too frequent · 查询IP归属操作过于频繁
        ///
        /// - Remedy: Slow down: the API's page allows DescribeCdnIp 200 calls in 10 minutes. Put several addresses into one query, leave minutes between attempts, then send the request again.
        /// - 处理建议：请放慢查询速度：接口文档规定 DescribeCdnIp 每 10 分钟最多调用 200 次。请合并查询多个 IP，并间隔数分钟再重新发送请求。
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.CdnCallingQueryIpTooOften"))]
        LimitExceededCdnCallingQueryIpTooOften,
        /// LimitExceeded.CdnClsTooManyTopics
        #[doc(alias("LimitExceeded.CdnClsTooManyTopics"))]
        LimitExceededCdnClsTooManyTopics,
        /// LimitExceeded.CdnConfigTooManyCacheRules
        #[doc(alias("LimitExceeded.CdnConfigTooManyCacheRules"))]
        LimitExceededCdnConfigTooManyCacheRules,
        /// LimitExceeded.CdnHostOpTooOften: operations on domains are too frequent · 域名操作过于频繁
        ///
        /// - Remedy: Slow down: leave more time between operations on domains, then send the request again.
        /// - 处理建议：请放慢操作速度：拉长两次域名操作的间隔，然后重新发送请求。
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.CdnHostOpTooOften"))]
        LimitExceededCdnHostOpTooOften,
        /// LimitExceeded.CdnPurgeExceedBatchLimit: too many URLs to purge in one request · 刷新的Url数量超过每批提交的限制
        ///
        /// - Remedy: Split the request into smaller ones; DescribePurgeQuota tells how many one request may hold.
        /// - 处理建议：请拆分为多次请求提交；可通过 DescribePurgeQuota 查询单次提交的上限。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CdnPurgeExceedBatchLimit"))]
        LimitExceededCdnPurgeExceedBatchLimit,
        /// LimitExceeded.CdnPurgeExceedDayLimit: daily limit of URLs to purge exceeded · 刷新的Url数量超过每日限额
        ///
        /// - Remedy: Submit the rest on the next day, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>. DescribePurgeQuota tells what is left of the day's quota.
        /// - 处理建议：请在次日提交剩余部分，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。当日剩余配额可通过 DescribePurgeQuota 查询。
        #[doc(alias("LimitExceeded.CdnPurgeExceedDayLimit"))]
        LimitExceededCdnPurgeExceedDayLimit,
        /// LimitExceeded.CdnPurgePathExceedBatchLimit: too many directories to purge in one request · 刷新的目录数量超过单次限制
        ///
        /// - Remedy: Split the request into smaller ones; DescribePurgeQuota tells how many one request may hold.
        /// - 处理建议：请拆分为多次请求提交；可通过 DescribePurgeQuota 查询单次提交的上限。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CdnPurgePathExceedBatchLimit"))]
        LimitExceededCdnPurgePathExceedBatchLimit,
        /// LimitExceeded.CdnPurgePathExceedDayLimit: daily limit of directories to purge exceeded · 刷新的目录数量超过每日限制
        ///
        /// - Remedy: Submit the rest on the next day, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>. DescribePurgeQuota tells what is left of the day's quota.
        /// - 处理建议：请在次日提交剩余部分，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。当日剩余配额可通过 DescribePurgeQuota 查询。
        #[doc(alias("LimitExceeded.CdnPurgePathExceedDayLimit"))]
        LimitExceededCdnPurgePathExceedDayLimit,
        /// LimitExceeded.CdnPurgeUrlExceedBatchLimit: too many URLs to purge in one request · 刷新的Url数量超过每批提交的限制
        ///
        /// - Remedy: Split the request into smaller ones; DescribePurgeQuota tells how many one request may hold.
        /// - 处理建议：请拆分为多次请求提交；可通过 DescribePurgeQuota 查询单次提交的上限。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CdnPurgeUrlExceedBatchLimit"))]
        LimitExceededCdnPurgeUrlExceedBatchLimit,
        /// LimitExceeded.CdnPurgeUrlExceedDayLimit: daily limit of URLs to purge exceeded · 刷新的Url数量超过每日限额
        ///
        /// - Remedy: Submit the rest on the next day, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>. DescribePurgeQuota tells what is left of the day's quota.
        /// - 处理建议：请在次日提交剩余部分，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。当日剩余配额可通过 DescribePurgeQuota 查询。
        #[doc(alias("LimitExceeded.CdnPurgeUrlExceedDayLimit"))]
        LimitExceededCdnPurgeUrlExceedDayLimit,
        /// LimitExceeded.CdnPushExceedBatchLimit: too many URLs to prefetch in one request · 预热的Url数量超过单次限制
        ///
        /// - Remedy: Split the request into smaller ones; DescribePushQuota tells how many one request may hold.
        /// - 处理建议：请拆分为多次请求提交；可通过 DescribePushQuota 查询单次提交的上限。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CdnPushExceedBatchLimit"))]
        LimitExceededCdnPushExceedBatchLimit,
        /// LimitExceeded.CdnPushExceedDayLimit: daily limit of URLs to prefetch exceeded · 预热的Url数量超过每日限制
        ///
        /// - Remedy: Submit the rest on the next day, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>. DescribePushQuota tells what is left of the day's quota.
        /// - 处理建议：请在次日提交剩余部分，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。当日剩余配额可通过 DescribePushQuota 查询。
        #[doc(alias("LimitExceeded.CdnPushExceedDayLimit"))]
        LimitExceededCdnPushExceedDayLimit,
        /// LimitExceeded.CdnQueryIpBatchTooMany: too many IP addresses in one query of ownership · 批量查询IP归属个数超过限制
        ///
        /// - Remedy: Spread the addresses over several queries.
        /// - 处理建议：请将 IP 地址拆分到多次请求中查询。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.CdnQueryIpBatchTooMany"))]
        LimitExceededCdnQueryIpBatchTooMany,
        /// LimitExceeded.CdnUserTooManyHosts: number of domains under the account has reached the limit · 用户域名数量已达上限
        ///
        /// - Remedy: Delete domains that are no longer in use, or ask for a higher limit in a ticket at <https://console.cloud.tencent.com/workorder/category>; then send the request again.
        /// - 处理建议：请删除不再使用的域名，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高上限；然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.CdnUserTooManyHosts"))]
        LimitExceededCdnUserTooManyHosts,
        /// LimitExceeded.ClsLogSizeExceed
        #[doc(alias("LimitExceeded.ClsLogSizeExceed"))]
        LimitExceededClsLogSizeExceed,
        /// LimitExceeded.ClsLogsetExceed
        #[doc(alias("LimitExceeded.ClsLogsetExceed"))]
        LimitExceededClsLogsetExceed,
        /// LimitExceeded.ClsTopicExceed
        #[doc(alias("LimitExceeded.ClsTopicExceed"))]
        LimitExceededClsTopicExceed,
        /// LimitExceeded.ScdnLogTaskExceedDayLimit
        #[doc(alias("LimitExceeded.ScdnLogTaskExceedDayLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        LimitExceededScdnLogTaskExceedDayLimit,
        /// LimitExceeded.SslCertRequestLimitExceeded: requests to SSL Certificate Service exceed the rate limit · SSL请求频率超限
        ///
        /// - Remedy: Slow down. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.
        /// - 处理建议：请降低请求频率。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。
        /// - Retry: `backoff`
        #[doc(alias("LimitExceeded.SslCertRequestLimitExceeded"))]
        LimitExceededSslCertRequestLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied.CdnHostHasDDosRisk: domain cannot be added for now after large DDoS attacks on it · 此域名因遭受过大规模 DDoS 攻击，当前无法接入
        ///
        /// - Remedy: Use another domain, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> when this one can be added; it is kept out to protect the platform.
        /// - 处理建议：请更换域名，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单，咨询何时可以接入；当前限制是为了保证平台稳定。
        #[doc(alias("OperationDenied.CdnHostHasDDosRisk"))]
        OperationDeniedCdnHostHasDDosRisk,
        /// OperationDenied.ProductUpdating: domain is being upgraded to EdgeOne · 域名正在升级至EdgeOne平台
        ///
        /// - Remedy: Leave the configuration of the domain alone until the upgrade is over, then make the change on the platform that serves the domain by then.
        /// - 处理建议：请待升级完成后再修改域名配置，届时请在该域名所在的平台上操作。
        #[doc(alias("OperationDenied.ProductUpdating"))]
        OperationDeniedProductUpdating,
        /// OperationDenied.ProductUpgraded: CDN has been upgraded to EdgeOne · 腾讯云CDN已全面升级为边缘安全加速平台
        ///
        /// - Remedy: Add and manage the domain in EdgeOne instead, with its console or its own API.
        /// - 处理建议：请改用边缘安全加速平台 EdgeOne 的控制台或 API 接入和管理域名。
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ProductUpgraded"))]
        OperationDeniedProductUpgraded,
        /// OperationDenied.ShareCacheAreaDnsNotMatch: chosen target domain is on another platform than this domain · 所选目标域名与当前域名平台不一致
        ///
        /// - Remedy: Choose a target domain on the same platform; if there is none to be found, open a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请重新选择同一平台的目标域名；如无合适的域名，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单。
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ShareCacheAreaDnsNotMatch"))]
        OperationDeniedShareCacheAreaDnsNotMatch,
        /// OperationDenied.UserMigrating: account is being migrated to EdgeOne · 此账号正迁移EdgeOne
        ///
        /// - Remedy: Wait until the migration is over, then add the domain in EdgeOne; with any questions, contact after-sales support.
        /// - 处理建议：请等待迁移完成，之后在 EdgeOne 中接入域名；如有疑问，请联系售后客服。
        #[doc(alias("OperationDenied.UserMigrating"))]
        OperationDeniedUserMigrating,
        /// ResourceInUse.CdnConflictHostExists
        #[doc(alias("ResourceInUse.CdnConflictHostExists"))]
        ResourceInUseCdnConflictHostExists,
        /// ResourceInUse.CdnHostExists: domain already exists · 域名已存在
        ///
        /// - Remedy: Do not add the domain again; if its settings need changing, modify the existing domain.
        /// - 处理建议：请勿再次添加；如需调整配置，请直接修改已有域名。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceInUse.CdnHostExists"))]
        ResourceInUseCdnHostExists,
        /// ResourceInUse.CdnOpInProgress: another operation on the CDN resource is in progress · CDN资源正在被操作中
        ///
        /// - Remedy: Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.
        /// - 处理建议：请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceInUse.CdnOpInProgress"))]
        ResourceInUseCdnOpInProgress,
        /// ResourceInUse.TcbHostExists: domain already exists in CloudBase (TCB) · 域名已存在
        ///
        /// - Remedy: Manage the domain in the CloudBase (TCB) console, or remove it there before you add it to CDN.
        /// - 处理建议：请在云开发（TCB）控制台管理该域名；如需接入 CDN，请先在云开发中将其移除。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceInUse.TcbHostExists"))]
        ResourceInUseTcbHostExists,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CamTagKeyNotExist
        #[doc(alias("ResourceNotFound.CamTagKeyNotExist"))]
        ResourceNotFoundCamTagKeyNotExist,
        /// ResourceNotFound.CamTagNotExist
        #[doc(alias("ResourceNotFound.CamTagNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-16"
        )]
        ResourceNotFoundCamTagNotExist,
        /// ResourceNotFound.CdnHostNotExists: domain does not exist under this account · 账号下无此域名
        ///
        /// - Remedy: Check that the domain is spelled correctly and has been added under this account; correct or add it, then send the request again.
        /// - 处理建议：请核对域名拼写，并确认该域名已在当前账号下接入；更正或添加后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.CdnHostNotExists"))]
        ResourceNotFoundCdnHostNotExists,
        /// ResourceNotFound.CdnProjectNotExists
        #[doc(alias("ResourceNotFound.CdnProjectNotExists"))]
        ResourceNotFoundCdnProjectNotExists,
        /// ResourceNotFound.CdnUserNotExists: CDN has not been activated · 未开通CDN服务
        ///
        /// - Remedy: Activate CDN for the account, then send the request again.
        /// - 处理建议：请先为账号开通 CDN 服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("ResourceNotFound.CdnUserNotExists"))]
        ResourceNotFoundCdnUserNotExists,
        /// ResourceNotFound.CdnUserTooManyHosts: number of domains under the account has reached the limit · 用户域名数量已达上限
        ///
        /// - Remedy: Delete domains that are no longer in use, or ask for a higher limit in a ticket at <https://console.cloud.tencent.com/workorder/category>; then send the request again.
        /// - 处理建议：请删除不再使用的域名，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高上限；然后重新发送请求。
        /// - Retry: `never`; category: `resource_exhausted`
        #[doc(alias("ResourceNotFound.CdnUserTooManyHosts"))]
        ResourceNotFoundCdnUserTooManyHosts,
        /// ResourceNotFound.ClsIndexNotExist
        #[doc(alias("ResourceNotFound.ClsIndexNotExist"))]
        ResourceNotFoundClsIndexNotExist,
        /// ResourceNotFound.ClsLogsetNotExist
        #[doc(alias("ResourceNotFound.ClsLogsetNotExist"))]
        ResourceNotFoundClsLogsetNotExist,
        /// ResourceNotFound.ClsTopicNotExist
        #[doc(alias("ResourceNotFound.ClsTopicNotExist"))]
        ResourceNotFoundClsTopicNotExist,
        /// ResourceNotFound.EcdnDomainNotExists: domain does not exist under this account · 账号下无此域名
        ///
        /// - Remedy: Check that the domain is spelled correctly and has been added under this account; correct or add it, then send the request again.
        /// - 处理建议：请核对域名拼写，并确认该域名已在当前账号下接入；更正或添加后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EcdnDomainNotExists"))]
        ResourceNotFoundEcdnDomainNotExists,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.CdnHostBelongsToOthersInMainland: domain has been added elsewhere for service in the Chinese mainland · 该域名已在其他处接入中国境内服务地域
        ///
        /// - Remedy: To switch the service region to global, retrieve the domain by verifying that it is yours, then send the request again.
        /// - 处理建议：如需将服务地域修改为全球，请先通过归属权验证取回域名，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CdnHostBelongsToOthersInMainland"))]
        ResourceUnavailableCdnHostBelongsToOthersInMainland,
        /// ResourceUnavailable.CdnHostBelongsToOthersInOverseas: domain has been added elsewhere for service outside the Chinese mainland · 该域名已在其他处接入中国境外服务地域
        ///
        /// - Remedy: To switch the service region to global, retrieve the domain by verifying that it is yours, then send the request again.
        /// - 处理建议：如需将服务地域修改为全球，请先通过归属权验证取回域名，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CdnHostBelongsToOthersInOverseas"))]
        ResourceUnavailableCdnHostBelongsToOthersInOverseas,
        /// ResourceUnavailable.CdnHostExistsInDsa: DSA is enabled for the domain already · 域名已接入DSA功能
        ///
        /// - Remedy: Go on using the domain with DSA (dynamic site acceleration), or remove it there before you add it to CDN.
        /// - 处理建议：请继续通过 DSA（动态加速）使用该域名；如需接入 CDN，请先将其从 DSA 中移除。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceUnavailable.CdnHostExistsInDsa"))]
        ResourceUnavailableCdnHostExistsInDsa,
        /// ResourceUnavailable.CdnHostExistsInTcb: domain has been added in the CloudBase (TCB) console already · 域名已经在TCB控制台接入
        ///
        /// - Remedy: Manage the domain in the CloudBase (TCB) console, or remove it there before you add it to CDN.
        /// - 处理建议：请在云开发（TCB）控制台管理该域名；如需接入 CDN，请先在云开发中将其移除。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceUnavailable.CdnHostExistsInTcb"))]
        ResourceUnavailableCdnHostExistsInTcb,
        /// ResourceUnavailable.CdnHostIsLocked: domain is locked · 域名被锁定
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> why the domain was locked and how it can be unlocked; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解域名被锁定的原因并申请解锁；解锁之前不要重发请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CdnHostIsLocked"))]
        ResourceUnavailableCdnHostIsLocked,
        /// ResourceUnavailable.CdnHostIsMalicious: domain is at risk of violating laws or rules and cannot be added · 该域名有违法违规风险，不可接入
        ///
        /// - Remedy: Use another domain; if you think that this one has been judged wrongly, open a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请更换域名；如认为判定有误，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申诉。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("ResourceUnavailable.CdnHostIsMalicious"))]
        ResourceUnavailableCdnHostIsMalicious,
        /// ResourceUnavailable.CdnHostIsNotOffline: domain has not been taken offline · 域名未下线
        ///
        /// - Remedy: Take the domain offline (StopCdnDomain) and make sure that this has taken effect, then send the request again.
        /// - 处理建议：请先将域名下线（StopCdnDomain），确认生效后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CdnHostIsNotOffline"))]
        ResourceUnavailableCdnHostIsNotOffline,
        /// ResourceUnavailable.CdnHostIsNotOnline: domain is offline, so URLs cannot be prefetched · 域名已下线，无法提交预热
        ///
        /// - Remedy: Check the domain: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.
        /// - 处理建议：请核对域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CdnHostIsNotOnline"))]
        ResourceUnavailableCdnHostIsNotOnline,
        /// ResourceUnavailable.CdnHostNoIcp: domain has no ICP filing · 域名未备案
        ///
        /// - Remedy: Complete the ICP filing of the domain. If it has been filed already, add it once the filing is synchronized, which takes 2 hours.
        /// - 处理建议：请先为域名办理 ICP 备案。如已备案，请待备案信息同步后再接入，同步周期为 2 小时。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CdnHostNoIcp"))]
        ResourceUnavailableCdnHostNoIcp,
        /// ResourceUnavailable.CheckUserHighRisk: account has compliance and security risks · 账号存在合规安全风险
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> what the risk is and how it can be removed; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解风险原因和解除方式；解除之前不要重发请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("ResourceUnavailable.CheckUserHighRisk"))]
        ResourceUnavailableCheckUserHighRisk,
        /// ResourceUnavailable.HostExistInVod: domain has been added to VOD already · 该域名已在云点播内接入
        ///
        /// - Remedy: Delete the domain from Video on Demand (VOD), then add it to CDN.
        /// - 处理建议：请先在云点播中删除该域名，再接入 CDN。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceUnavailable.HostExistInVod"))]
        ResourceUnavailableHostExistInVod,
        /// ResourceUnavailable.ScdnUserNoPackage
        #[doc(alias("ResourceUnavailable.ScdnUserNoPackage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        ResourceUnavailableScdnUserNoPackage,
        /// ResourceUnavailable.ScdnUserSuspend
        #[doc(alias("ResourceUnavailable.ScdnUserSuspend"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        ResourceUnavailableScdnUserSuspend,
        /// UnauthorizedOperation
        UnauthorizedOperation,
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
        /// UnauthorizedOperation.CdnClsNotRegistered
        #[doc(alias("UnauthorizedOperation.CdnClsNotRegistered"))]
        UnauthorizedOperationCdnClsNotRegistered,
        /// UnauthorizedOperation.CdnDomainRecordNotVerified: ownership of the domain has not been verified · 域名未进行归属权校验
        ///
        /// - Remedy: Verify that the domain is yours: obtain a record with CreateVerifyRecord, add it to the DNS of the domain, and check it with VerifyDomainRecord within 24 hours. Then send the request again.
        /// - 处理建议：请先校验域名归属权：通过 CreateVerifyRecord 获取解析记录，将其添加到域名解析中，并在 24 小时内通过 VerifyDomainRecord 完成校验。然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.CdnDomainRecordNotVerified"))]
        UnauthorizedOperationCdnDomainRecordNotVerified,
        /// UnauthorizedOperation.CdnHostExistsInInternal: domain already exists in an internal system · 域名在内部系统已存在
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and name the domain; do not resend the request before it has been dealt with.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并说明域名；处理完毕之前不要重发请求。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("UnauthorizedOperation.CdnHostExistsInInternal"))]
        UnauthorizedOperationCdnHostExistsInInternal,
        /// UnauthorizedOperation.CdnHostInIcpBlacklist: domain is at risk of violating laws or rules and cannot be added · 该域名涉及违法违规风险，不可接入
        ///
        /// - Remedy: Use another domain; if you think that this one has been judged wrongly, open a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请更换域名；如认为判定有误，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申诉。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.CdnHostInIcpBlacklist"))]
        UnauthorizedOperationCdnHostInIcpBlacklist,
        /// UnauthorizedOperation.CdnHostIsOwnedByOther: domain belongs to another account · 该域名属于其他账号，您没有权限接入
        ///
        /// - Remedy: Add the domain with the account that owns it, or use a domain of your own.
        /// - 处理建议：请使用该域名所属的账号接入，或改用自己的域名。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.CdnHostIsOwnedByOther"))]
        UnauthorizedOperationCdnHostIsOwnedByOther,
        /// UnauthorizedOperation.CdnHostIsToApplyHost: domain may be added only on application · 域名需要提工单申请接入
        ///
        /// - Remedy: Apply for the domain in a ticket at <https://console.cloud.tencent.com/workorder/category>; send the request again once it has been admitted.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，申请接入该域名；获准后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.CdnHostIsToApplyHost"))]
        UnauthorizedOperationCdnHostIsToApplyHost,
        /// UnauthorizedOperation.CdnHostIsUsedByOther: domain has been added by another account · 域名已被其他账号接入
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> to learn more; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单了解详情；在此之前不要重发请求。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.CdnHostIsUsedByOther"))]
        UnauthorizedOperationCdnHostIsUsedByOther,
        /// UnauthorizedOperation.CdnHostUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnHostUnauthorized"))]
        UnauthorizedOperationCdnHostUnauthorized,
        /// UnauthorizedOperation.CdnInvalidUserStatus: account status does not allow the use of the service for now · 用户状态不合法，暂时无法使用服务
        ///
        /// - Remedy: Look up in the console what is wrong with the account, such as arrears, isolation or missing verification, and settle it; if nothing is to be seen, open a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请在控制台查看账号状态，如有欠费、隔离、未完成实名认证等情况请先处理；如未发现异常，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.CdnInvalidUserStatus"))]
        UnauthorizedOperationCdnInvalidUserStatus,
        /// UnauthorizedOperation.CdnProjectUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnProjectUnauthorized"))]
        UnauthorizedOperationCdnProjectUnauthorized,
        /// UnauthorizedOperation.CdnTagUnauthorized
        #[doc(alias("UnauthorizedOperation.CdnTagUnauthorized"))]
        UnauthorizedOperationCdnTagUnauthorized,
        /// UnauthorizedOperation.CdnTxtRecordValueNotMatch: DNS record of the domain has not passed verification · 域名解析记录值验证不通过
        ///
        /// - Remedy: Set the TXT record of the domain to the value from CreateVerifyRecord, which is valid for 24 hours, wait until the DNS serves it, then verify again.
        /// - 处理建议：请将域名的 TXT 记录设置为 CreateVerifyRecord 返回的值（24 小时内有效），待解析生效后重新验证。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.CdnTxtRecordValueNotMatch"))]
        UnauthorizedOperationCdnTxtRecordValueNotMatch,
        /// UnauthorizedOperation.CdnUserAuthFail
        #[doc(alias("UnauthorizedOperation.CdnUserAuthFail"))]
        UnauthorizedOperationCdnUserAuthFail,
        /// UnauthorizedOperation.CdnUserAuthWait: verification of the CDN user is pending · CDN用户待认证
        ///
        /// - Remedy: Complete the verification of the account if steps are left to be taken, wait until it has been passed, then send the request again.
        /// - 处理建议：如认证步骤尚未完成，请先完成账号认证；待认证通过后，重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.CdnUserAuthWait"))]
        UnauthorizedOperationCdnUserAuthWait,
        /// UnauthorizedOperation.CdnUserInvalidCredential: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`; category: `internal`
        #[doc(alias("UnauthorizedOperation.CdnUserInvalidCredential"))]
        UnauthorizedOperationCdnUserInvalidCredential,
        /// UnauthorizedOperation.CdnUserIsIsolated: account is isolated due to arrears · 账号由于欠费被隔离
        ///
        /// - Remedy: Top up the account until its balance is positive again, then send the request again.
        /// - 处理建议：请为账号充值至余额为正，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.CdnUserIsIsolated"))]
        UnauthorizedOperationCdnUserIsIsolated,
        /// UnauthorizedOperation.CdnUserIsSuspended: acceleration service has been suspended · 加速服务已停服
        ///
        /// - Remedy: Restart the acceleration service, then send the request again.
        /// - 处理建议：请重新启用加速服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.CdnUserIsSuspended"))]
        UnauthorizedOperationCdnUserIsSuspended,
        /// UnauthorizedOperation.CdnUserNoWhitelist: account is not on the allowlist of the beta · 非内测白名单用户，无该功能使用权限
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> to be admitted to the beta, or do without this feature; then send the request again.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请加入内测，或不使用该功能；然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.CdnUserNoWhitelist"))]
        UnauthorizedOperationCdnUserNoWhitelist,
        /// UnauthorizedOperation.ClsInvalidAuthorization
        #[doc(alias("UnauthorizedOperation.ClsInvalidAuthorization"))]
        UnauthorizedOperationClsInvalidAuthorization,
        /// UnauthorizedOperation.ClsServiceNotActivated: CLS has not been activated · CLS服务未开通
        ///
        /// - Remedy: Activate Cloud Log Service (CLS) in its console, then send the request again.
        /// - 处理建议：请先在 CLS 控制台开通日志服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.ClsServiceNotActivated"))]
        UnauthorizedOperationClsServiceNotActivated,
        /// UnauthorizedOperation.ClsUnauthorized
        #[doc(alias("UnauthorizedOperation.ClsUnauthorized"))]
        UnauthorizedOperationClsUnauthorized,
        /// UnauthorizedOperation.CsrfError: internal service error · 内部服务错误
        ///
        /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId, so that Tencent Cloud can look into the fault.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单并提供 RequestId，由腾讯云排查此故障。
        /// - Retry: `never`; category: `internal`
        #[doc(alias("UnauthorizedOperation.CsrfError"))]
        UnauthorizedOperationCsrfError,
        /// UnauthorizedOperation.DomainEmpty
        #[doc(alias("UnauthorizedOperation.DomainEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        UnauthorizedOperationDomainEmpty,
        /// UnauthorizedOperation.EcdnMigratedCdn: ECDN has been migrated to CDN · ECDN已迁移至CDN
        ///
        /// - Remedy: Carry out the operation in the CDN console.
        /// - 处理建议：请前往 CDN 控制台进行此操作。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.EcdnMigratedCdn"))]
        UnauthorizedOperationEcdnMigratedCdn,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        UnauthorizedOperationNoPermission,
        /// UnauthorizedOperation.OpNoAuth: operation is not supported for now · 暂不支持此操作
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether the operation can be enabled for you; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，咨询能否开通此操作；在此之前不要重发请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("UnauthorizedOperation.OpNoAuth"))]
        UnauthorizedOperationOpNoAuth,
        /// UnauthorizedOperation.OperationTooOften: calls exceed the rate limit · 操作超出调用频次限制
        ///
        /// - Remedy: Slow down: lower the overall call rate and drop calls you do not need, then send the request again after a pause.
        /// - 处理建议：请放慢调用速度：降低整体调用频率，省去不必要的调用，间隔一段时间后重新发送请求。
        /// - Retry: `throttle`; category: `resource_exhausted`
        #[doc(alias("UnauthorizedOperation.OperationTooOften"))]
        UnauthorizedOperationOperationTooOften,
        /// UnauthorizedOperation.Unknown
        #[doc(alias("UnauthorizedOperation.Unknown"))]
        UnauthorizedOperationUnknown,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation.ClsNotAllowed
        #[doc(alias("UnsupportedOperation.ClsNotAllowed"))]
        UnsupportedOperationClsNotAllowed,
        /// UnsupportedOperation.OpNoAuth: operation is not supported for now · 暂不支持此操作
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether the operation can be enabled for you; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，咨询能否开通此操作；在此之前不要重发请求。
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.OpNoAuth"))]
        UnsupportedOperationOpNoAuth,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdn")]
    api::listed_enum!(CdnError, cdn_v20180606_table);
    pub(crate) mod cdn_v20180606_table {
        use super::api::{
            Answer, Category, Index, Level, Retirement, Retry, Table, TableData,
        };
        #[cfg(feature = "cdn")]
        use super::CdnError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdn_v20180606";
        pub(super) const CODE_INDEX: Index = index::CDN_V20180606_CODES;
        pub(super) const KEY_INDEX: Index = index::CDN_V20180606_KEYS;
        #[cfg(feature = "cdn")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CdnError; 192] = [
            CdnError::AuthFailure,
            CdnError::AuthFailureInvalidAuthorization,
            CdnError::FailedOperation,
            CdnError::FailedOperationCdnConfigError,
            CdnError::FailedOperationDataSystemError,
            CdnError::FailedOperationSslCertCannotGetOrder,
            CdnError::FailedOperationSslCertNotFound,
            CdnError::InternalError,
            CdnError::InternalErrorCamSystemError,
            CdnError::InternalErrorCdnConfigError,
            CdnError::InternalErrorCdnDbError,
            CdnError::InternalErrorCdnQueryParamError,
            CdnError::InternalErrorCdnQuerySystemError,
            CdnError::InternalErrorCdnSystemError,
            CdnError::InternalErrorClsInternalError,
            CdnError::InternalErrorCostDataSystemError,
            CdnError::InternalErrorDataSystemError,
            CdnError::InternalErrorError,
            CdnError::InternalErrorInvalidErrorCode,
            CdnError::InternalErrorProxyServer,
            CdnError::InternalErrorRouteError,
            CdnError::InternalErrorScdnUserNoPackage,
            CdnError::InternalErrorScdnUserSuspend,
            CdnError::InternalErrorSystemDbError,
            CdnError::InternalErrorSystemError,
            CdnError::InternalErrorTagSystemError,
            CdnError::InternalErrorUnknownError,
            CdnError::InvalidParameter,
            CdnError::InvalidParameterAccessPortOpenedHttps,
            CdnError::InvalidParameterBandLimitRequiredMainland,
            CdnError::InvalidParameterBandwidthAlertCounterMeasureConflictOriginType,
            CdnError::InvalidParameterCdnStatusInvalidDomain,
            CdnError::InvalidParameterCamResourceBelongToDifferentUser,
            CdnError::InvalidParameterCamResourceSixStageError,
            CdnError::InvalidParameterCamTagKeyAlreadyAttached,
            CdnError::InvalidParameterCamTagKeyIllegal,
            CdnError::InvalidParameterCamTagKeyNotExist,
            CdnError::InvalidParameterCamTagValueIllegal,
            CdnError::InvalidParameterCdnCertInfoNotFound,
            CdnError::InvalidParameterCdnCertNoCertInfo,
            CdnError::InvalidParameterCdnCertNotPem,
            CdnError::InvalidParameterCdnClsDuplicateTopic,
            CdnError::InvalidParameterCdnClsTopicNameInvalid,
            CdnError::InvalidParameterCdnClsTopicNotExist,
            CdnError::InvalidParameterCdnConfigInvalidCache,
            CdnError::InvalidParameterCdnConfigInvalidHost,
            CdnError::InvalidParameterCdnConfigInvalidTag,
            CdnError::InvalidParameterCdnConfigTagRequired,
            CdnError::InvalidParameterCdnHostExistsInEdgeOne,
            CdnError::InvalidParameterCdnHostHasSpecialConfig,
            CdnError::InvalidParameterCdnHostInternalHost,
            CdnError::InvalidParameterCdnHostInvalidMiddleConfig,
            CdnError::InvalidParameterCdnHostInvalidParam,
            CdnError::InvalidParameterCdnHostInvalidStatus,
            CdnError::InvalidParameterCdnHostIsCosDefaultAccess,
            CdnError::InvalidParameterCdnHostTooLongHost,
            CdnError::InvalidParameterCdnInterfaceError,
            CdnError::InvalidParameterCdnInvalidParamInterval,
            CdnError::InvalidParameterCdnInvalidParamMetric,
            CdnError::InvalidParameterCdnInvalidParamServiceType,
            CdnError::InvalidParameterCdnKeyRulesExcludeCustomRequiresFullLego,
            CdnError::InvalidParameterCdnKeyRulesInvalidQueryStringValue,
            CdnError::InvalidParameterCdnParamError,
            CdnError::InvalidParameterCdnPurgeWildcardNotAllowed,
            CdnError::InvalidParameterCdnPushWildcardNotAllowed,
            CdnError::InvalidParameterCdnStatInvalidDate,
            CdnError::InvalidParameterCdnStatInvalidFilter,
            CdnError::InvalidParameterCdnStatInvalidMetric,
            CdnError::InvalidParameterCdnStatInvalidProjectId,
            CdnError::InvalidParameterCdnStatTooManyDomains,
            CdnError::InvalidParameterCdnUrlExceedLength,
            CdnError::InvalidParameterClsIndexConflict,
            CdnError::InvalidParameterClsIndexRuleEmpty,
            CdnError::InvalidParameterClsInvalidContent,
            CdnError::InvalidParameterClsInvalidContentType,
            CdnError::InvalidParameterClsInvalidLogsetId,
            CdnError::InvalidParameterClsInvalidParam,
            CdnError::InvalidParameterClsLogsetConflict,
            CdnError::InvalidParameterClsLogsetEmpty,
            CdnError::InvalidParameterClsLogsetNotEmpty,
            CdnError::InvalidParameterClsMissingAuthorization,
            CdnError::InvalidParameterClsMissingContent,
            CdnError::InvalidParameterClsSyntaxError,
            CdnError::InvalidParameterClsTopicClosed,
            CdnError::InvalidParameterClsTopicConflict,
            CdnError::InvalidParameterEcdnInterfaceError,
            CdnError::InvalidParameterParamError,
            CdnError::InvalidParameterPathRegexTooManySubPattern,
            CdnError::InvalidParameterRemoteAuthInvalidPlatform,
            CdnError::InvalidParameterRemoteAuthInvalidProtocol,
            CdnError::InvalidParameterScdnLogTaskExpired,
            CdnError::InvalidParameterScdnLogTaskNotFoundOrNotFail,
            CdnError::InvalidParameterScdnLogTaskTimeRangeInvalid,
            CdnError::InvalidParameterSslCertChainError,
            CdnError::InvalidParameterSslCertMatchError,
            CdnError::InvalidParameterSslCertParseError,
            CdnError::InvalidParameterValue,
            CdnError::LimitExceeded,
            CdnError::LimitExceededCamResourceArrayTooLong,
            CdnError::LimitExceededCamResourceTooManyTagKey,
            CdnError::LimitExceededCamTagKeyTooLong,
            CdnError::LimitExceededCamTagKeyTooManyTagValue,
            CdnError::LimitExceededCamTagQuotaExceedLimit,
            CdnError::LimitExceededCamUserTooManyTagKey,
            CdnError::LimitExceededCdnCallingQueryIpTooOften,
            CdnError::LimitExceededCdnClsTooManyTopics,
            CdnError::LimitExceededCdnConfigTooManyCacheRules,
            CdnError::LimitExceededCdnHostOpTooOften,
            CdnError::LimitExceededCdnPurgeExceedBatchLimit,
            CdnError::LimitExceededCdnPurgeExceedDayLimit,
            CdnError::LimitExceededCdnPurgePathExceedBatchLimit,
            CdnError::LimitExceededCdnPurgePathExceedDayLimit,
            CdnError::LimitExceededCdnPurgeUrlExceedBatchLimit,
            CdnError::LimitExceededCdnPurgeUrlExceedDayLimit,
            CdnError::LimitExceededCdnPushExceedBatchLimit,
            CdnError::LimitExceededCdnPushExceedDayLimit,
            CdnError::LimitExceededCdnQueryIpBatchTooMany,
            CdnError::LimitExceededCdnUserTooManyHosts,
            CdnError::LimitExceededClsLogSizeExceed,
            CdnError::LimitExceededClsLogsetExceed,
            CdnError::LimitExceededClsTopicExceed,
            CdnError::LimitExceededScdnLogTaskExceedDayLimit,
            CdnError::LimitExceededSslCertRequestLimitExceeded,
            CdnError::MissingParameter,
            CdnError::OperationDeniedCdnHostHasDDosRisk,
            CdnError::OperationDeniedProductUpdating,
            CdnError::OperationDeniedProductUpgraded,
            CdnError::OperationDeniedShareCacheAreaDnsNotMatch,
            CdnError::OperationDeniedUserMigrating,
            CdnError::ResourceInUseCdnConflictHostExists,
            CdnError::ResourceInUseCdnHostExists,
            CdnError::ResourceInUseCdnOpInProgress,
            CdnError::ResourceInUseTcbHostExists,
            CdnError::ResourceNotFound,
            CdnError::ResourceNotFoundCamTagKeyNotExist,
            CdnError::ResourceNotFoundCamTagNotExist,
            CdnError::ResourceNotFoundCdnHostNotExists,
            CdnError::ResourceNotFoundCdnProjectNotExists,
            CdnError::ResourceNotFoundCdnUserNotExists,
            CdnError::ResourceNotFoundCdnUserTooManyHosts,
            CdnError::ResourceNotFoundClsIndexNotExist,
            CdnError::ResourceNotFoundClsLogsetNotExist,
            CdnError::ResourceNotFoundClsTopicNotExist,
            CdnError::ResourceNotFoundEcdnDomainNotExists,
            CdnError::ResourceUnavailable,
            CdnError::ResourceUnavailableCdnHostBelongsToOthersInMainland,
            CdnError::ResourceUnavailableCdnHostBelongsToOthersInOverseas,
            CdnError::ResourceUnavailableCdnHostExistsInDsa,
            CdnError::ResourceUnavailableCdnHostExistsInTcb,
            CdnError::ResourceUnavailableCdnHostIsLocked,
            CdnError::ResourceUnavailableCdnHostIsMalicious,
            CdnError::ResourceUnavailableCdnHostIsNotOffline,
            CdnError::ResourceUnavailableCdnHostIsNotOnline,
            CdnError::ResourceUnavailableCdnHostNoIcp,
            CdnError::ResourceUnavailableCheckUserHighRisk,
            CdnError::ResourceUnavailableHostExistInVod,
            CdnError::ResourceUnavailableScdnUserNoPackage,
            CdnError::ResourceUnavailableScdnUserSuspend,
            CdnError::UnauthorizedOperation,
            CdnError::UnauthorizedOperationCdnAccountUnauthorized,
            CdnError::UnauthorizedOperationCdnCamUnauthorized,
            CdnError::UnauthorizedOperationCdnClsNotRegistered,
            CdnError::UnauthorizedOperationCdnDomainRecordNotVerified,
            CdnError::UnauthorizedOperationCdnHostExistsInInternal,
            CdnError::UnauthorizedOperationCdnHostInIcpBlacklist,
            CdnError::UnauthorizedOperationCdnHostIsOwnedByOther,
            CdnError::UnauthorizedOperationCdnHostIsToApplyHost,
            CdnError::UnauthorizedOperationCdnHostIsUsedByOther,
            CdnError::UnauthorizedOperationCdnHostUnauthorized,
            CdnError::UnauthorizedOperationCdnInvalidUserStatus,
            CdnError::UnauthorizedOperationCdnProjectUnauthorized,
            CdnError::UnauthorizedOperationCdnTagUnauthorized,
            CdnError::UnauthorizedOperationCdnTxtRecordValueNotMatch,
            CdnError::UnauthorizedOperationCdnUserAuthFail,
            CdnError::UnauthorizedOperationCdnUserAuthWait,
            CdnError::UnauthorizedOperationCdnUserInvalidCredential,
            CdnError::UnauthorizedOperationCdnUserIsIsolated,
            CdnError::UnauthorizedOperationCdnUserIsSuspended,
            CdnError::UnauthorizedOperationCdnUserNoWhitelist,
            CdnError::UnauthorizedOperationClsInvalidAuthorization,
            CdnError::UnauthorizedOperationClsServiceNotActivated,
            CdnError::UnauthorizedOperationClsUnauthorized,
            CdnError::UnauthorizedOperationCsrfError,
            CdnError::UnauthorizedOperationDomainEmpty,
            CdnError::UnauthorizedOperationEcdnMigratedCdn,
            CdnError::UnauthorizedOperationNoPermission,
            CdnError::UnauthorizedOperationOpNoAuth,
            CdnError::UnauthorizedOperationOperationTooOften,
            CdnError::UnauthorizedOperationUnknown,
            CdnError::UnknownParameter,
            CdnError::UnsupportedOperationClsNotAllowed,
            CdnError::UnsupportedOperationOpNoAuth,
        ];
        pub(super) static WORDS: [&str; 192] = [
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "FailedOperation.CdnConfigError",
            "FailedOperation.DataSystemError",
            "FailedOperation.SslCertCannotGetOrder",
            "FailedOperation.SslCertNotFound",
            "InternalError",
            "InternalError.CamSystemError",
            "InternalError.CdnConfigError",
            "InternalError.CdnDbError",
            "InternalError.CdnQueryParamError",
            "InternalError.CdnQuerySystemError",
            "InternalError.CdnSystemError",
            "InternalError.ClsInternalError",
            "InternalError.CostDataSystemError",
            "InternalError.DataSystemError",
            "InternalError.Error",
            "InternalError.InvalidErrorCode",
            "InternalError.ProxyServer",
            "InternalError.RouteError",
            "InternalError.ScdnUserNoPackage",
            "InternalError.ScdnUserSuspend",
            "InternalError.SystemDBError",
            "InternalError.SystemError",
            "InternalError.TagSystemError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.AccessPortOpenedHttps",
            "InvalidParameter.BandLimitRequiredMainland",
            "InvalidParameter.BandwidthAlertCounterMeasureConflictOriginType",
            "InvalidParameter.CDNStatusInvalidDomain",
            "InvalidParameter.CamResourceBelongToDifferentUser",
            "InvalidParameter.CamResourceSixStageError",
            "InvalidParameter.CamTagKeyAlreadyAttached",
            "InvalidParameter.CamTagKeyIllegal",
            "InvalidParameter.CamTagKeyNotExist",
            "InvalidParameter.CamTagValueIllegal",
            "InvalidParameter.CdnCertInfoNotFound",
            "InvalidParameter.CdnCertNoCertInfo",
            "InvalidParameter.CdnCertNotPem",
            "InvalidParameter.CdnClsDuplicateTopic",
            "InvalidParameter.CdnClsTopicNameInvalid",
            "InvalidParameter.CdnClsTopicNotExist",
            "InvalidParameter.CdnConfigInvalidCache",
            "InvalidParameter.CdnConfigInvalidHost",
            "InvalidParameter.CdnConfigInvalidTag",
            "InvalidParameter.CdnConfigTagRequired",
            "InvalidParameter.CdnHostExistsInEdgeOne",
            "InvalidParameter.CdnHostHasSpecialConfig",
            "InvalidParameter.CdnHostInternalHost",
            "InvalidParameter.CdnHostInvalidMiddleConfig",
            "InvalidParameter.CdnHostInvalidParam",
            "InvalidParameter.CdnHostInvalidStatus",
            "InvalidParameter.CdnHostIsCosDefaultAccess",
            "InvalidParameter.CdnHostTooLongHost",
            "InvalidParameter.CdnInterfaceError",
            "InvalidParameter.CdnInvalidParamInterval",
            "InvalidParameter.CdnInvalidParamMetric",
            "InvalidParameter.CdnInvalidParamServiceType",
            "InvalidParameter.CdnKeyRulesExcludeCustomRequiresFullLego",
            "InvalidParameter.CdnKeyRulesInvalidQueryStringValue",
            "InvalidParameter.CdnParamError",
            "InvalidParameter.CdnPurgeWildcardNotAllowed",
            "InvalidParameter.CdnPushWildcardNotAllowed",
            "InvalidParameter.CdnStatInvalidDate",
            "InvalidParameter.CdnStatInvalidFilter",
            "InvalidParameter.CdnStatInvalidMetric",
            "InvalidParameter.CdnStatInvalidProjectId",
            "InvalidParameter.CdnStatTooManyDomains",
            "InvalidParameter.CdnUrlExceedLength",
            "InvalidParameter.ClsIndexConflict",
            "InvalidParameter.ClsIndexRuleEmpty",
            "InvalidParameter.ClsInvalidContent",
            "InvalidParameter.ClsInvalidContentType",
            "InvalidParameter.ClsInvalidLogsetId",
            "InvalidParameter.ClsInvalidParam",
            "InvalidParameter.ClsLogsetConflict",
            "InvalidParameter.ClsLogsetEmpty",
            "InvalidParameter.ClsLogsetNotEmpty",
            "InvalidParameter.ClsMissingAuthorization",
            "InvalidParameter.ClsMissingContent",
            "InvalidParameter.ClsSyntaxError",
            "InvalidParameter.ClsTopicClosed",
            "InvalidParameter.ClsTopicConflict",
            "InvalidParameter.EcdnInterfaceError",
            "InvalidParameter.ParamError",
            "InvalidParameter.PathRegexTooManySubPattern",
            "InvalidParameter.RemoteAuthInvalidPlatform",
            "InvalidParameter.RemoteAuthInvalidProtocol",
            "InvalidParameter.ScdnLogTaskExpired",
            "InvalidParameter.ScdnLogTaskNotFoundOrNotFail",
            "InvalidParameter.ScdnLogTaskTimeRangeInvalid",
            "InvalidParameter.SslCertChainError",
            "InvalidParameter.SslCertMatchError",
            "InvalidParameter.SslCertParseError",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.CamResourceArrayTooLong",
            "LimitExceeded.CamResourceTooManyTagKey",
            "LimitExceeded.CamTagKeyTooLong",
            "LimitExceeded.CamTagKeyTooManyTagValue",
            "LimitExceeded.CamTagQuotaExceedLimit",
            "LimitExceeded.CamUserTooManyTagKey",
            "LimitExceeded.CdnCallingQueryIpTooOften",
            "LimitExceeded.CdnClsTooManyTopics",
            "LimitExceeded.CdnConfigTooManyCacheRules",
            "LimitExceeded.CdnHostOpTooOften",
            "LimitExceeded.CdnPurgeExceedBatchLimit",
            "LimitExceeded.CdnPurgeExceedDayLimit",
            "LimitExceeded.CdnPurgePathExceedBatchLimit",
            "LimitExceeded.CdnPurgePathExceedDayLimit",
            "LimitExceeded.CdnPurgeUrlExceedBatchLimit",
            "LimitExceeded.CdnPurgeUrlExceedDayLimit",
            "LimitExceeded.CdnPushExceedBatchLimit",
            "LimitExceeded.CdnPushExceedDayLimit",
            "LimitExceeded.CdnQueryIpBatchTooMany",
            "LimitExceeded.CdnUserTooManyHosts",
            "LimitExceeded.ClsLogSizeExceed",
            "LimitExceeded.ClsLogsetExceed",
            "LimitExceeded.ClsTopicExceed",
            "LimitExceeded.ScdnLogTaskExceedDayLimit",
            "LimitExceeded.SslCertRequestLimitExceeded",
            "MissingParameter",
            "OperationDenied.CdnHostHasDDosRisk",
            "OperationDenied.ProductUpdating",
            "OperationDenied.ProductUpgraded",
            "OperationDenied.ShareCacheAreaDnsNotMatch",
            "OperationDenied.UserMigrating",
            "ResourceInUse.CdnConflictHostExists",
            "ResourceInUse.CdnHostExists",
            "ResourceInUse.CdnOpInProgress",
            "ResourceInUse.TcbHostExists",
            "ResourceNotFound",
            "ResourceNotFound.CamTagKeyNotExist",
            "ResourceNotFound.CamTagNotExist",
            "ResourceNotFound.CdnHostNotExists",
            "ResourceNotFound.CdnProjectNotExists",
            "ResourceNotFound.CdnUserNotExists",
            "ResourceNotFound.CdnUserTooManyHosts",
            "ResourceNotFound.ClsIndexNotExist",
            "ResourceNotFound.ClsLogsetNotExist",
            "ResourceNotFound.ClsTopicNotExist",
            "ResourceNotFound.EcdnDomainNotExists",
            "ResourceUnavailable",
            "ResourceUnavailable.CdnHostBelongsToOthersInMainland",
            "ResourceUnavailable.CdnHostBelongsToOthersInOverseas",
            "ResourceUnavailable.CdnHostExistsInDsa",
            "ResourceUnavailable.CdnHostExistsInTcb",
            "ResourceUnavailable.CdnHostIsLocked",
            "ResourceUnavailable.CdnHostIsMalicious",
            "ResourceUnavailable.CdnHostIsNotOffline",
            "ResourceUnavailable.CdnHostIsNotOnline",
            "ResourceUnavailable.CdnHostNoIcp",
            "ResourceUnavailable.CheckUserHighRisk",
            "ResourceUnavailable.HostExistInVod",
            "ResourceUnavailable.ScdnUserNoPackage",
            "ResourceUnavailable.ScdnUserSuspend",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CdnAccountUnauthorized",
            "UnauthorizedOperation.CdnCamUnauthorized",
            "UnauthorizedOperation.CdnClsNotRegistered",
            "UnauthorizedOperation.CdnDomainRecordNotVerified",
            "UnauthorizedOperation.CdnHostExistsInInternal",
            "UnauthorizedOperation.CdnHostInIcpBlacklist",
            "UnauthorizedOperation.CdnHostIsOwnedByOther",
            "UnauthorizedOperation.CdnHostIsToApplyHost",
            "UnauthorizedOperation.CdnHostIsUsedByOther",
            "UnauthorizedOperation.CdnHostUnauthorized",
            "UnauthorizedOperation.CdnInvalidUserStatus",
            "UnauthorizedOperation.CdnProjectUnauthorized",
            "UnauthorizedOperation.CdnTagUnauthorized",
            "UnauthorizedOperation.CdnTxtRecordValueNotMatch",
            "UnauthorizedOperation.CdnUserAuthFail",
            "UnauthorizedOperation.CdnUserAuthWait",
            "UnauthorizedOperation.CdnUserInvalidCredential",
            "UnauthorizedOperation.CdnUserIsIsolated",
            "UnauthorizedOperation.CdnUserIsSuspended",
            "UnauthorizedOperation.CdnUserNoWhitelist",
            "UnauthorizedOperation.ClsInvalidAuthorization",
            "UnauthorizedOperation.ClsServiceNotActivated",
            "UnauthorizedOperation.ClsUnauthorized",
            "UnauthorizedOperation.CsrfError",
            "UnauthorizedOperation.DomainEmpty",
            "UnauthorizedOperation.EcdnMigratedCdn",
            "UnauthorizedOperation.NoPermission",
            "UnauthorizedOperation.OpNoAuth",
            "UnauthorizedOperation.OperationTooOften",
            "UnauthorizedOperation.Unknown",
            "UnknownParameter",
            "UnsupportedOperation.ClsNotAllowed",
            "UnsupportedOperation.OpNoAuth",
        ];
        pub(super) static NAMES: [&str; 192] = [
            "AuthFailure",
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "FailedOperationCdnConfigError",
            "FailedOperationDataSystemError",
            "FailedOperationSslCertCannotGetOrder",
            "FailedOperationSslCertNotFound",
            "InternalError",
            "InternalErrorCamSystemError",
            "InternalErrorCdnConfigError",
            "InternalErrorCdnDbError",
            "InternalErrorCdnQueryParamError",
            "InternalErrorCdnQuerySystemError",
            "InternalErrorCdnSystemError",
            "InternalErrorClsInternalError",
            "InternalErrorCostDataSystemError",
            "InternalErrorDataSystemError",
            "InternalErrorError",
            "InternalErrorInvalidErrorCode",
            "InternalErrorProxyServer",
            "InternalErrorRouteError",
            "InternalErrorScdnUserNoPackage",
            "InternalErrorScdnUserSuspend",
            "InternalErrorSystemDbError",
            "InternalErrorSystemError",
            "InternalErrorTagSystemError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterAccessPortOpenedHttps",
            "InvalidParameterBandLimitRequiredMainland",
            "InvalidParameterBandwidthAlertCounterMeasureConflictOriginType",
            "InvalidParameterCdnStatusInvalidDomain",
            "InvalidParameterCamResourceBelongToDifferentUser",
            "InvalidParameterCamResourceSixStageError",
            "InvalidParameterCamTagKeyAlreadyAttached",
            "InvalidParameterCamTagKeyIllegal",
            "InvalidParameterCamTagKeyNotExist",
            "InvalidParameterCamTagValueIllegal",
            "InvalidParameterCdnCertInfoNotFound",
            "InvalidParameterCdnCertNoCertInfo",
            "InvalidParameterCdnCertNotPem",
            "InvalidParameterCdnClsDuplicateTopic",
            "InvalidParameterCdnClsTopicNameInvalid",
            "InvalidParameterCdnClsTopicNotExist",
            "InvalidParameterCdnConfigInvalidCache",
            "InvalidParameterCdnConfigInvalidHost",
            "InvalidParameterCdnConfigInvalidTag",
            "InvalidParameterCdnConfigTagRequired",
            "InvalidParameterCdnHostExistsInEdgeOne",
            "InvalidParameterCdnHostHasSpecialConfig",
            "InvalidParameterCdnHostInternalHost",
            "InvalidParameterCdnHostInvalidMiddleConfig",
            "InvalidParameterCdnHostInvalidParam",
            "InvalidParameterCdnHostInvalidStatus",
            "InvalidParameterCdnHostIsCosDefaultAccess",
            "InvalidParameterCdnHostTooLongHost",
            "InvalidParameterCdnInterfaceError",
            "InvalidParameterCdnInvalidParamInterval",
            "InvalidParameterCdnInvalidParamMetric",
            "InvalidParameterCdnInvalidParamServiceType",
            "InvalidParameterCdnKeyRulesExcludeCustomRequiresFullLego",
            "InvalidParameterCdnKeyRulesInvalidQueryStringValue",
            "InvalidParameterCdnParamError",
            "InvalidParameterCdnPurgeWildcardNotAllowed",
            "InvalidParameterCdnPushWildcardNotAllowed",
            "InvalidParameterCdnStatInvalidDate",
            "InvalidParameterCdnStatInvalidFilter",
            "InvalidParameterCdnStatInvalidMetric",
            "InvalidParameterCdnStatInvalidProjectId",
            "InvalidParameterCdnStatTooManyDomains",
            "InvalidParameterCdnUrlExceedLength",
            "InvalidParameterClsIndexConflict",
            "InvalidParameterClsIndexRuleEmpty",
            "InvalidParameterClsInvalidContent",
            "InvalidParameterClsInvalidContentType",
            "InvalidParameterClsInvalidLogsetId",
            "InvalidParameterClsInvalidParam",
            "InvalidParameterClsLogsetConflict",
            "InvalidParameterClsLogsetEmpty",
            "InvalidParameterClsLogsetNotEmpty",
            "InvalidParameterClsMissingAuthorization",
            "InvalidParameterClsMissingContent",
            "InvalidParameterClsSyntaxError",
            "InvalidParameterClsTopicClosed",
            "InvalidParameterClsTopicConflict",
            "InvalidParameterEcdnInterfaceError",
            "InvalidParameterParamError",
            "InvalidParameterPathRegexTooManySubPattern",
            "InvalidParameterRemoteAuthInvalidPlatform",
            "InvalidParameterRemoteAuthInvalidProtocol",
            "InvalidParameterScdnLogTaskExpired",
            "InvalidParameterScdnLogTaskNotFoundOrNotFail",
            "InvalidParameterScdnLogTaskTimeRangeInvalid",
            "InvalidParameterSslCertChainError",
            "InvalidParameterSslCertMatchError",
            "InvalidParameterSslCertParseError",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededCamResourceArrayTooLong",
            "LimitExceededCamResourceTooManyTagKey",
            "LimitExceededCamTagKeyTooLong",
            "LimitExceededCamTagKeyTooManyTagValue",
            "LimitExceededCamTagQuotaExceedLimit",
            "LimitExceededCamUserTooManyTagKey",
            "LimitExceededCdnCallingQueryIpTooOften",
            "LimitExceededCdnClsTooManyTopics",
            "LimitExceededCdnConfigTooManyCacheRules",
            "LimitExceededCdnHostOpTooOften",
            "LimitExceededCdnPurgeExceedBatchLimit",
            "LimitExceededCdnPurgeExceedDayLimit",
            "LimitExceededCdnPurgePathExceedBatchLimit",
            "LimitExceededCdnPurgePathExceedDayLimit",
            "LimitExceededCdnPurgeUrlExceedBatchLimit",
            "LimitExceededCdnPurgeUrlExceedDayLimit",
            "LimitExceededCdnPushExceedBatchLimit",
            "LimitExceededCdnPushExceedDayLimit",
            "LimitExceededCdnQueryIpBatchTooMany",
            "LimitExceededCdnUserTooManyHosts",
            "LimitExceededClsLogSizeExceed",
            "LimitExceededClsLogsetExceed",
            "LimitExceededClsTopicExceed",
            "LimitExceededScdnLogTaskExceedDayLimit",
            "LimitExceededSslCertRequestLimitExceeded",
            "MissingParameter",
            "OperationDeniedCdnHostHasDDosRisk",
            "OperationDeniedProductUpdating",
            "OperationDeniedProductUpgraded",
            "OperationDeniedShareCacheAreaDnsNotMatch",
            "OperationDeniedUserMigrating",
            "ResourceInUseCdnConflictHostExists",
            "ResourceInUseCdnHostExists",
            "ResourceInUseCdnOpInProgress",
            "ResourceInUseTcbHostExists",
            "ResourceNotFound",
            "ResourceNotFoundCamTagKeyNotExist",
            "ResourceNotFoundCamTagNotExist",
            "ResourceNotFoundCdnHostNotExists",
            "ResourceNotFoundCdnProjectNotExists",
            "ResourceNotFoundCdnUserNotExists",
            "ResourceNotFoundCdnUserTooManyHosts",
            "ResourceNotFoundClsIndexNotExist",
            "ResourceNotFoundClsLogsetNotExist",
            "ResourceNotFoundClsTopicNotExist",
            "ResourceNotFoundEcdnDomainNotExists",
            "ResourceUnavailable",
            "ResourceUnavailableCdnHostBelongsToOthersInMainland",
            "ResourceUnavailableCdnHostBelongsToOthersInOverseas",
            "ResourceUnavailableCdnHostExistsInDsa",
            "ResourceUnavailableCdnHostExistsInTcb",
            "ResourceUnavailableCdnHostIsLocked",
            "ResourceUnavailableCdnHostIsMalicious",
            "ResourceUnavailableCdnHostIsNotOffline",
            "ResourceUnavailableCdnHostIsNotOnline",
            "ResourceUnavailableCdnHostNoIcp",
            "ResourceUnavailableCheckUserHighRisk",
            "ResourceUnavailableHostExistInVod",
            "ResourceUnavailableScdnUserNoPackage",
            "ResourceUnavailableScdnUserSuspend",
            "UnauthorizedOperation",
            "UnauthorizedOperationCdnAccountUnauthorized",
            "UnauthorizedOperationCdnCamUnauthorized",
            "UnauthorizedOperationCdnClsNotRegistered",
            "UnauthorizedOperationCdnDomainRecordNotVerified",
            "UnauthorizedOperationCdnHostExistsInInternal",
            "UnauthorizedOperationCdnHostInIcpBlacklist",
            "UnauthorizedOperationCdnHostIsOwnedByOther",
            "UnauthorizedOperationCdnHostIsToApplyHost",
            "UnauthorizedOperationCdnHostIsUsedByOther",
            "UnauthorizedOperationCdnHostUnauthorized",
            "UnauthorizedOperationCdnInvalidUserStatus",
            "UnauthorizedOperationCdnProjectUnauthorized",
            "UnauthorizedOperationCdnTagUnauthorized",
            "UnauthorizedOperationCdnTxtRecordValueNotMatch",
            "UnauthorizedOperationCdnUserAuthFail",
            "UnauthorizedOperationCdnUserAuthWait",
            "UnauthorizedOperationCdnUserInvalidCredential",
            "UnauthorizedOperationCdnUserIsIsolated",
            "UnauthorizedOperationCdnUserIsSuspended",
            "UnauthorizedOperationCdnUserNoWhitelist",
            "UnauthorizedOperationClsInvalidAuthorization",
            "UnauthorizedOperationClsServiceNotActivated",
            "UnauthorizedOperationClsUnauthorized",
            "UnauthorizedOperationCsrfError",
            "UnauthorizedOperationDomainEmpty",
            "UnauthorizedOperationEcdnMigratedCdn",
            "UnauthorizedOperationNoPermission",
            "UnauthorizedOperationOpNoAuth",
            "UnauthorizedOperationOperationTooOften",
            "UnauthorizedOperationUnknown",
            "UnknownParameter",
            "UnsupportedOperationClsNotAllowed",
            "UnsupportedOperationOpNoAuth",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 120] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DataSystemError")
                .with_texts(
                    Some(["data query error", "数据查询错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.SslCertCannotGetOrder")
                .with_texts(
                    Some([
                        "certificate order cannot be obtained from SSL Certificate Service",
                        "SSL无法获取订单",
                    ]),
                    Some([
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                )
                .with_category(Category::Unavailable)
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.SslCertNotFound")
                .with_texts(
                    Some(["certificate does not exist", "证书不存在"]),
                    Some([
                        "Check that the certificate ID is right and that the certificate is in SSL Certificate Service under this account; correct or upload it, then send the request again.",
                        "请核对证书 ID，并确认该证书已在当前账号的 SSL 证书服务中；更正或上传后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.CdnDbError")
                .with_texts(
                    Some(["internal data error", "内部数据错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.CdnQueryParamError")
                .with_texts(Some(["internal query error", "内部查询错误"]), None)
                .with_retry(Retry::Backoff),
            Answer::of("InternalError.CdnQuerySystemError")
                .with_texts(Some(["internal query error", "内部查询错误"]), None)
                .with_retry(Retry::Backoff),
            Answer::of("InternalError.CdnSystemError")
                .with_texts(
                    Some(["system error", "系统错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.DataSystemError")
                .with_texts(
                    Some(["data query error", "数据查询错误"]),
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
            Answer::of("InternalError.InvalidErrorCode")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.ProxyServer")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.RouteError")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InternalError.UnknownError")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameter.AccessPortOpenedHttps")
                .with_texts(
                    Some([
                        "access port 443 is not open, although HTTPS is enabled",
                        "启用HTTPS的域名未开启443访问端口",
                    ]),
                    Some([
                        "Keep port 443 open in the access port configuration as long as HTTPS is enabled; correct the configuration, then send the request again.",
                        "启用 HTTPS 时，访问端口配置中的 443 端口必须保持开启；更正配置后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.BandLimitRequiredMainland")
                .with_texts(
                    Some([
                        "acceleration region cannot be switched while rate limiting is configured",
                        "域名存在限流管理配置，无法切换加速区域",
                    ]),
                    Some([
                        "Delete the rate limiting configuration of the domain, then switch its acceleration region.",
                        "请先删除域名的限流管理配置，再切换加速区域。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.BandwidthAlertCounterMeasureConflictOriginType")
                .with_texts(
                    Some([
                        "action on reaching the usage cap does not suit the type of origin",
                        "用量封顶的超出阈值处理方式与源站类型冲突",
                    ]),
                    Some([
                        "With a COS or third-party object storage origin, set the action on exceeding the threshold of the usage cap to returning 404, the only one supported; then send the request again.",
                        "源站类型为 COS 源或第三方对象存储时，请将用量封顶的超出阈值处理方式设为“访问返回404”（仅支持该方式），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CDNStatusInvalidDomain")
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
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.CamResourceSixStageError")
                .with_texts(
                    Some([
                        "six-segment description of the resource is wrong",
                        "资源六段式标记参数错误",
                    ]),
                    Some([
                        "Write the resource as the six segments of CAM, separated by colons: qcs, project, service, region, account and resource; then send the request again.",
                        "请按访问管理（CAM）的六段式格式填写资源，各段以冒号分隔，依次为 qcs、项目、产品、地域、账号和资源；更正后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CamTagKeyAlreadyAttached")
                .with_texts(
                    Some([
                        "domain is associated with this tag already",
                        "域名已与该标签关联",
                    ]),
                    Some([
                        "Nothing is left to do; do not repeat the operation.",
                        "无需再做任何操作，请勿重复提交。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CamTagKeyNotExist")
                .with_texts(
                    Some(["tag key does not exist", "标签键不存在"]),
                    Some([
                        "Check the spelling of the tag key; correct it, or create the key first, then send the request again.",
                        "请核对标签键的拼写；更正或先创建该标签键，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnClsTopicNotExist")
                .with_texts(
                    Some(["CLS topic does not exist", "CLS主题不存在"]),
                    Some([
                        "Check the topic ID against the log topics of this account; correct it, or create the topic first, then send the request again.",
                        "请对照当前账号的日志主题核对主题 ID；更正或先创建该主题，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnConfigTagRequired")
                .with_texts(
                    Some([
                        "domain cannot be added without a tag",
                        "域名添加失败，当前域名必须选择标签",
                    ]),
                    Some([
                        "Set a tag for the domain, then send the request again.",
                        "请为域名设置标签，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnHostExistsInEdgeOne")
                .with_texts(
                    Some([
                        "domain has been added to EdgeOne already",
                        "域名已在Edgeone接入",
                    ]),
                    Some([
                        "Go on managing the domain in EdgeOne, or remove it there before you add it to CDN.",
                        "请继续在 EdgeOne 中管理该域名；如需接入 CDN，请先在 EdgeOne 中将其移除。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnHostHasSpecialConfig")
                .with_texts(
                    Some([
                        "domain has a special configuration that needs manual handling",
                        "域名拥有特殊配置，需人工处理",
                    ]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category to have the change made; do not resend the request.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，由人工处理此项变更；请勿重发请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnHostInternalHost")
                .with_texts(
                    Some([
                        "domain is reserved for another account",
                        "该域名属于指定账号域名，不允许接入",
                    ]),
                    Some([
                        "Add the domain with the account that owns it, or use a domain of your own.",
                        "请使用该域名所属的账号接入，或改用自己的域名。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnHostInvalidStatus")
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
            Answer::of("InvalidParameter.CdnHostIsCosDefaultAccess")
                .with_texts(
                    Some([
                        "domain is an access domain of COS and cannot be added",
                        "该域名为COS访问域名，无法接入",
                    ]),
                    Some([
                        "To accelerate it, go to the COS console and enable the default CDN acceleration domain.",
                        "如需加速，请前往 COS 控制台启用默认 CDN 加速域名。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnInterfaceError")
                .with_texts(
                    Some(["internal API error", "内部接口错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_category(Category::Internal)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.CdnKeyRulesExcludeCustomRequiresFullLego")
                .with_texts(
                    Some([
                        "current configuration does not support enabling this setting",
                        "配置暂不支持开启该配置",
                    ]),
                    Some([
                        "Leave this setting switched off, or ask in a ticket at https://console.cloud.tencent.com/workorder/category whether it can be enabled for the domain.",
                        "请勿开启该配置，或在 https://console.cloud.tencent.com/workorder/category 提交工单，咨询能否为该域名开启。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.ClsLogsetNotEmpty")
                .with_texts(
                    Some(["logset is not empty", "日志集非空"]),
                    Some([
                        "Delete the topics of the logset first, then send the request again.",
                        "请先删除该日志集下的主题，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.ClsMissingAuthorization")
                .with_texts(
                    Some([
                        "authorization information for CLS is missing",
                        "没有授权信息",
                    ]),
                    Some([
                        "Make sure that CLS is activated and that CDN has been authorized to use it under this account, then send the request again.",
                        "请确认当前账号已开通日志服务 CLS，并已授权 CDN 使用，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::Unauthenticated),
            Answer::of("InvalidParameter.ClsTopicClosed")
                .with_texts(
                    Some(["topic has been closed", "主题已经关闭"]),
                    Some([
                        "Enable the topic again (EnableClsLogTopic) or name another one, then send the request again. Enabling takes effect in about 5 to 15 minutes.",
                        "请重新启用该主题（EnableClsLogTopic）或改用其他主题，然后重新发送请求。启用约需 5 至 15 分钟生效。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.EcdnInterfaceError")
                .with_texts(
                    Some(["internal API error", "内部接口错误"]),
                    Some([
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                )
                .with_category(Category::Internal)
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.RemoteAuthInvalidPlatform")
                .with_texts(
                    Some([
                        "platform of the domain does not support remote authentication",
                        "域名所在平台不支持远程鉴权",
                    ]),
                    Some([
                        "Leave remote authentication off for this domain, then send the request again.",
                        "请勿为该域名开启远程鉴权，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.RemoteAuthInvalidProtocol")
                .with_texts(
                    Some([
                        "platform of the domain does not support remote authentication over HTTPS",
                        "域名所在平台不支持使用https协议访问远程鉴权地址",
                    ]),
                    Some([
                        "Give an authentication address that is reached over HTTP, or leave remote authentication off; then send the request again.",
                        "请改用通过 HTTP 访问的远程鉴权地址，或不开启远程鉴权；然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.SslCertChainError")
                .with_texts(
                    Some(["certificate chain error", "SSL证书链错误"]),
                    Some([
                        "Check that the chain is complete and in order, from the domain's certificate through every intermediate certificate; correct it, then send the request again.",
                        "请检查证书链是否完整、顺序是否正确（从域名证书开始，依次包含各级中间证书），更正后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.SslCertMatchError")
                .with_texts(
                    Some([
                        "certificate does not match the private key",
                        "SSL证书与私钥不匹配",
                    ]),
                    Some([
                        "Check that the certificate and the private key are a pair, replace whichever is wrong, then send the request again.",
                        "请核对证书和私钥是否为同一对，换掉有误的一方后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.SslCertParseError")
                .with_texts(
                    Some(["certificate cannot be parsed", "SSL证书解析错误"]),
                    Some([
                        "Check the format of the certificate, correct it, then send the request again.",
                        "请检查证书的格式，更正后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.CamResourceArrayTooLong")
                .with_texts(
                    Some([
                        "too many resources in one request",
                        "资源数组超过最大值",
                    ]),
                    Some([
                        "Spread the resources over several requests.",
                        "请将资源拆分到多次请求中提交。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CamResourceTooManyTagKey")
                .with_texts(
                    Some([
                        "resource has too many tag keys",
                        "单个资源标签键数超出上限",
                    ]),
                    Some([
                        "Remove tag keys that the resource no longer needs: it may have no more than 50.",
                        "请移除该资源不再需要的标签键，单个资源最多 50 个。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CamTagKeyTooLong")
                .with_texts(
                    Some(["tag key is too long", "标签键长度超过最大值"]),
                    Some([
                        "Shorten the tag key, then send the request again.",
                        "请缩短标签键，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CamTagKeyTooManyTagValue")
                .with_texts(
                    Some([
                        "tag key has too many values",
                        "单个标签键对应标签值超出上限",
                    ]),
                    Some([
                        "Delete values of this tag key that are no longer used, or use another key: one may have no more than 1,000 values.",
                        "请删除该标签键下不再使用的标签值，或改用其他标签键；单个标签键最多对应 1000 个标签值。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.CamUserTooManyTagKey")
                .with_texts(
                    Some([
                        "user has too many tag keys",
                        "用户的标签键数超出上限",
                    ]),
                    Some([
                        "Delete tag keys that are no longer used: a user may have no more than 1,000 different keys.",
                        "请删除不再使用的标签键；单个用户最多 1000 个不同的标签键。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CdnCallingQueryIpTooOften")
                .with_texts(
                    Some([
                        "queries of IP ownership are too frequent",
                        "查询IP归属操作过于频繁",
                    ]),
                    Some([
                        "Slow down: the API's page allows DescribeCdnIp 200 calls in 10 minutes. Put several addresses into one query, leave minutes between attempts, then send the request again.",
                        "请放慢查询速度：接口文档规定 DescribeCdnIp 每 10 分钟最多调用 200 次。请合并查询多个 IP，并间隔数分钟再重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.CdnHostOpTooOften")
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
            Answer::of("LimitExceeded.CdnPurgeExceedBatchLimit")
                .with_texts(
                    Some([
                        "too many URLs to purge in one request",
                        "刷新的Url数量超过每批提交的限制",
                    ]),
                    Some([
                        "Split the request into smaller ones; DescribePurgeQuota tells how many one request may hold.",
                        "请拆分为多次请求提交；可通过 DescribePurgeQuota 查询单次提交的上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CdnPurgeExceedDayLimit")
                .with_texts(
                    Some([
                        "daily limit of URLs to purge exceeded",
                        "刷新的Url数量超过每日限额",
                    ]),
                    Some([
                        "Submit the rest on the next day, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category. DescribePurgeQuota tells what is left of the day's quota.",
                        "请在次日提交剩余部分，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。当日剩余配额可通过 DescribePurgeQuota 查询。",
                    ]),
                ),
            Answer::of("LimitExceeded.CdnPurgePathExceedBatchLimit")
                .with_texts(
                    Some([
                        "too many directories to purge in one request",
                        "刷新的目录数量超过单次限制",
                    ]),
                    Some([
                        "Split the request into smaller ones; DescribePurgeQuota tells how many one request may hold.",
                        "请拆分为多次请求提交；可通过 DescribePurgeQuota 查询单次提交的上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CdnPurgePathExceedDayLimit")
                .with_texts(
                    Some([
                        "daily limit of directories to purge exceeded",
                        "刷新的目录数量超过每日限制",
                    ]),
                    Some([
                        "Submit the rest on the next day, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category. DescribePurgeQuota tells what is left of the day's quota.",
                        "请在次日提交剩余部分，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。当日剩余配额可通过 DescribePurgeQuota 查询。",
                    ]),
                ),
            Answer::of("LimitExceeded.CdnPurgeUrlExceedBatchLimit")
                .with_texts(
                    Some([
                        "too many URLs to purge in one request",
                        "刷新的Url数量超过每批提交的限制",
                    ]),
                    Some([
                        "Split the request into smaller ones; DescribePurgeQuota tells how many one request may hold.",
                        "请拆分为多次请求提交；可通过 DescribePurgeQuota 查询单次提交的上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CdnPurgeUrlExceedDayLimit")
                .with_texts(
                    Some([
                        "daily limit of URLs to purge exceeded",
                        "刷新的Url数量超过每日限额",
                    ]),
                    Some([
                        "Submit the rest on the next day, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category. DescribePurgeQuota tells what is left of the day's quota.",
                        "请在次日提交剩余部分，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。当日剩余配额可通过 DescribePurgeQuota 查询。",
                    ]),
                ),
            Answer::of("LimitExceeded.CdnPushExceedBatchLimit")
                .with_texts(
                    Some([
                        "too many URLs to prefetch in one request",
                        "预热的Url数量超过单次限制",
                    ]),
                    Some([
                        "Split the request into smaller ones; DescribePushQuota tells how many one request may hold.",
                        "请拆分为多次请求提交；可通过 DescribePushQuota 查询单次提交的上限。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CdnPushExceedDayLimit")
                .with_texts(
                    Some([
                        "daily limit of URLs to prefetch exceeded",
                        "预热的Url数量超过每日限制",
                    ]),
                    Some([
                        "Submit the rest on the next day, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category. DescribePushQuota tells what is left of the day's quota.",
                        "请在次日提交剩余部分，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。当日剩余配额可通过 DescribePushQuota 查询。",
                    ]),
                ),
            Answer::of("LimitExceeded.CdnQueryIpBatchTooMany")
                .with_texts(
                    Some([
                        "too many IP addresses in one query of ownership",
                        "批量查询IP归属个数超过限制",
                    ]),
                    Some([
                        "Spread the addresses over several queries.",
                        "请将 IP 地址拆分到多次请求中查询。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.CdnUserTooManyHosts")
                .with_texts(
                    Some([
                        "number of domains under the account has reached the limit",
                        "用户域名数量已达上限",
                    ]),
                    Some([
                        "Delete domains that are no longer in use, or ask for a higher limit in a ticket at https://console.cloud.tencent.com/workorder/category; then send the request again.",
                        "请删除不再使用的域名，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高上限；然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.SslCertRequestLimitExceeded")
                .with_texts(
                    Some([
                        "requests to SSL Certificate Service exceed the rate limit",
                        "SSL请求频率超限",
                    ]),
                    Some([
                        "Slow down. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.",
                        "请降低请求频率。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。",
                    ]),
                )
                .with_retry(Retry::Backoff),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied.CdnHostHasDDosRisk")
                .with_texts(
                    Some([
                        "domain cannot be added for now after large DDoS attacks on it",
                        "此域名因遭受过大规模 DDoS 攻击，当前无法接入",
                    ]),
                    Some([
                        "Use another domain, or ask in a ticket at https://console.cloud.tencent.com/workorder/category when this one can be added; it is kept out to protect the platform.",
                        "请更换域名，或在 https://console.cloud.tencent.com/workorder/category 提交工单，咨询何时可以接入；当前限制是为了保证平台稳定。",
                    ]),
                ),
            Answer::of("OperationDenied.ProductUpdating")
                .with_texts(
                    Some([
                        "domain is being upgraded to EdgeOne",
                        "域名正在升级至EdgeOne平台",
                    ]),
                    Some([
                        "Leave the configuration of the domain alone until the upgrade is over, then make the change on the platform that serves the domain by then.",
                        "请待升级完成后再修改域名配置，届时请在该域名所在的平台上操作。",
                    ]),
                ),
            Answer::of("OperationDenied.ProductUpgraded")
                .with_texts(
                    Some([
                        "CDN has been upgraded to EdgeOne",
                        "腾讯云CDN已全面升级为边缘安全加速平台",
                    ]),
                    Some([
                        "Add and manage the domain in EdgeOne instead, with its console or its own API.",
                        "请改用边缘安全加速平台 EdgeOne 的控制台或 API 接入和管理域名。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.ShareCacheAreaDnsNotMatch")
                .with_texts(
                    Some([
                        "chosen target domain is on another platform than this domain",
                        "所选目标域名与当前域名平台不一致",
                    ]),
                    Some([
                        "Choose a target domain on the same platform; if there is none to be found, open a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请重新选择同一平台的目标域名；如无合适的域名，请在 https://console.cloud.tencent.com/workorder/category 提交工单。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.UserMigrating")
                .with_texts(
                    Some([
                        "account is being migrated to EdgeOne",
                        "此账号正迁移EdgeOne",
                    ]),
                    Some([
                        "Wait until the migration is over, then add the domain in EdgeOne; with any questions, contact after-sales support.",
                        "请等待迁移完成，之后在 EdgeOne 中接入域名；如有疑问，请联系售后客服。",
                    ]),
                ),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInUse.CdnHostExists")
                .with_texts(
                    Some(["domain already exists", "域名已存在"]),
                    Some([
                        "Do not add the domain again; if its settings need changing, modify the existing domain.",
                        "请勿再次添加；如需调整配置，请直接修改已有域名。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceInUse.CdnOpInProgress")
                .with_texts(
                    Some([
                        "another operation on the CDN resource is in progress",
                        "CDN资源正在被操作中",
                    ]),
                    Some([
                        "Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.",
                        "请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("ResourceInUse.TcbHostExists")
                .with_texts(
                    Some([
                        "domain already exists in CloudBase (TCB)",
                        "域名已存在",
                    ]),
                    Some([
                        "Manage the domain in the CloudBase (TCB) console, or remove it there before you add it to CDN.",
                        "请在云开发（TCB）控制台管理该域名；如需接入 CDN，请先在云开发中将其移除。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.CdnHostNotExists")
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
            Answer::of("ResourceNotFound.CdnUserNotExists")
                .with_texts(
                    Some(["CDN has not been activated", "未开通CDN服务"]),
                    Some([
                        "Activate CDN for the account, then send the request again.",
                        "请先为账号开通 CDN 服务，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("ResourceNotFound.CdnUserTooManyHosts")
                .with_texts(
                    Some([
                        "number of domains under the account has reached the limit",
                        "用户域名数量已达上限",
                    ]),
                    Some([
                        "Delete domains that are no longer in use, or ask for a higher limit in a ticket at https://console.cloud.tencent.com/workorder/category; then send the request again.",
                        "请删除不再使用的域名，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高上限；然后重新发送请求。",
                    ]),
                )
                .with_category(Category::ResourceExhausted)
                .with_retry(Retry::Never),
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
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.CdnHostBelongsToOthersInMainland")
                .with_texts(
                    Some([
                        "domain has been added elsewhere for service in the Chinese mainland",
                        "该域名已在其他处接入中国境内服务地域",
                    ]),
                    Some([
                        "To switch the service region to global, retrieve the domain by verifying that it is yours, then send the request again.",
                        "如需将服务地域修改为全球，请先通过归属权验证取回域名，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostBelongsToOthersInOverseas")
                .with_texts(
                    Some([
                        "domain has been added elsewhere for service outside the Chinese mainland",
                        "该域名已在其他处接入中国境外服务地域",
                    ]),
                    Some([
                        "To switch the service region to global, retrieve the domain by verifying that it is yours, then send the request again.",
                        "如需将服务地域修改为全球，请先通过归属权验证取回域名，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostExistsInDsa")
                .with_texts(
                    Some([
                        "DSA is enabled for the domain already",
                        "域名已接入DSA功能",
                    ]),
                    Some([
                        "Go on using the domain with DSA (dynamic site acceleration), or remove it there before you add it to CDN.",
                        "请继续通过 DSA（动态加速）使用该域名；如需接入 CDN，请先将其从 DSA 中移除。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostExistsInTcb")
                .with_texts(
                    Some([
                        "domain has been added in the CloudBase (TCB) console already",
                        "域名已经在TCB控制台接入",
                    ]),
                    Some([
                        "Manage the domain in the CloudBase (TCB) console, or remove it there before you add it to CDN.",
                        "请在云开发（TCB）控制台管理该域名；如需接入 CDN，请先在云开发中将其移除。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostIsLocked")
                .with_texts(
                    Some(["domain is locked", "域名被锁定"]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category why the domain was locked and how it can be unlocked; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解域名被锁定的原因并申请解锁；解锁之前不要重发请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostIsMalicious")
                .with_texts(
                    Some([
                        "domain is at risk of violating laws or rules and cannot be added",
                        "该域名有违法违规风险，不可接入",
                    ]),
                    Some([
                        "Use another domain; if you think that this one has been judged wrongly, open a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请更换域名；如认为判定有误，请在 https://console.cloud.tencent.com/workorder/category 提交工单申诉。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostIsNotOffline")
                .with_texts(
                    Some(["domain has not been taken offline", "域名未下线"]),
                    Some([
                        "Take the domain offline (StopCdnDomain) and make sure that this has taken effect, then send the request again.",
                        "请先将域名下线（StopCdnDomain），确认生效后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostIsNotOnline")
                .with_texts(
                    Some([
                        "domain is offline, so URLs cannot be prefetched",
                        "域名已下线，无法提交预热",
                    ]),
                    Some([
                        "Check the domain: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.",
                        "请核对域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CdnHostNoIcp")
                .with_texts(
                    Some(["domain has no ICP filing", "域名未备案"]),
                    Some([
                        "Complete the ICP filing of the domain. If it has been filed already, add it once the filing is synchronized, which takes 2 hours.",
                        "请先为域名办理 ICP 备案。如已备案，请待备案信息同步后再接入，同步周期为 2 小时。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CheckUserHighRisk")
                .with_texts(
                    Some([
                        "account has compliance and security risks",
                        "账号存在合规安全风险",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category what the risk is and how it can be removed; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解风险原因和解除方式；解除之前不要重发请求。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.HostExistInVod")
                .with_texts(
                    Some([
                        "domain has been added to VOD already",
                        "该域名已在云点播内接入",
                    ]),
                    Some([
                        "Delete the domain from Video on Demand (VOD), then add it to CDN.",
                        "请先在云点播中删除该域名，再接入 CDN。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
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
            Answer::of("UnauthorizedOperation.CdnDomainRecordNotVerified")
                .with_texts(
                    Some([
                        "ownership of the domain has not been verified",
                        "域名未进行归属权校验",
                    ]),
                    Some([
                        "Verify that the domain is yours: obtain a record with CreateVerifyRecord, add it to the DNS of the domain, and check it with VerifyDomainRecord within 24 hours. Then send the request again.",
                        "请先校验域名归属权：通过 CreateVerifyRecord 获取解析记录，将其添加到域名解析中，并在 24 小时内通过 VerifyDomainRecord 完成校验。然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnHostExistsInInternal")
                .with_texts(
                    Some([
                        "domain already exists in an internal system",
                        "域名在内部系统已存在",
                    ]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and name the domain; do not resend the request before it has been dealt with.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并说明域名；处理完毕之前不要重发请求。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnHostInIcpBlacklist")
                .with_texts(
                    Some([
                        "domain is at risk of violating laws or rules and cannot be added",
                        "该域名涉及违法违规风险，不可接入",
                    ]),
                    Some([
                        "Use another domain; if you think that this one has been judged wrongly, open a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请更换域名；如认为判定有误，请在 https://console.cloud.tencent.com/workorder/category 提交工单申诉。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnHostIsOwnedByOther")
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
            Answer::of("UnauthorizedOperation.CdnHostIsToApplyHost")
                .with_texts(
                    Some([
                        "domain may be added only on application",
                        "域名需要提工单申请接入",
                    ]),
                    Some([
                        "Apply for the domain in a ticket at https://console.cloud.tencent.com/workorder/category; send the request again once it has been admitted.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，申请接入该域名；获准后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnHostIsUsedByOther")
                .with_texts(
                    Some([
                        "domain has been added by another account",
                        "域名已被其他账号接入",
                    ]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category to learn more; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单了解详情；在此之前不要重发请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnInvalidUserStatus")
                .with_texts(
                    Some([
                        "account status does not allow the use of the service for now",
                        "用户状态不合法，暂时无法使用服务",
                    ]),
                    Some([
                        "Look up in the console what is wrong with the account, such as arrears, isolation or missing verification, and settle it; if nothing is to be seen, open a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请在控制台查看账号状态，如有欠费、隔离、未完成实名认证等情况请先处理；如未发现异常，请在 https://console.cloud.tencent.com/workorder/category 提交工单。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("UnauthorizedOperation.CdnTxtRecordValueNotMatch")
                .with_texts(
                    Some([
                        "DNS record of the domain has not passed verification",
                        "域名解析记录值验证不通过",
                    ]),
                    Some([
                        "Set the TXT record of the domain to the value from CreateVerifyRecord, which is valid for 24 hours, wait until the DNS serves it, then verify again.",
                        "请将域名的 TXT 记录设置为 CreateVerifyRecord 返回的值（24 小时内有效），待解析生效后重新验证。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("UnauthorizedOperation.CdnUserAuthWait")
                .with_texts(
                    Some([
                        "verification of the CDN user is pending",
                        "CDN用户待认证",
                    ]),
                    Some([
                        "Complete the verification of the account if steps are left to be taken, wait until it has been passed, then send the request again.",
                        "如认证步骤尚未完成，请先完成账号认证；待认证通过后，重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("UnauthorizedOperation.CdnUserInvalidCredential")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_category(Category::Internal)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnUserIsIsolated")
                .with_texts(
                    Some([
                        "account is isolated due to arrears",
                        "账号由于欠费被隔离",
                    ]),
                    Some([
                        "Top up the account until its balance is positive again, then send the request again.",
                        "请为账号充值至余额为正，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CdnUserIsSuspended")
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
            Answer::of("UnauthorizedOperation.CdnUserNoWhitelist")
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
            Answer::of("UnauthorizedOperation.ClsServiceNotActivated")
                .with_texts(
                    Some(["CLS has not been activated", "CLS服务未开通"]),
                    Some([
                        "Activate Cloud Log Service (CLS) in its console, then send the request again.",
                        "请先在 CLS 控制台开通日志服务，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation.CsrfError")
                .with_texts(
                    Some(["internal service error", "内部服务错误"]),
                    Some([
                        "Open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId, so that Tencent Cloud can look into the fault.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单并提供 RequestId，由腾讯云排查此故障。",
                    ]),
                )
                .with_category(Category::Internal)
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
            Answer::of("UnauthorizedOperation.OpNoAuth")
                .with_texts(
                    Some([
                        "operation is not supported for now",
                        "暂不支持此操作",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category whether the operation can be enabled for you; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，咨询能否开通此操作；在此之前不要重发请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
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
            Answer::of("UnknownParameter"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.OpNoAuth")
                .with_texts(
                    Some([
                        "operation is not supported for now",
                        "暂不支持此操作",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category whether the operation can be enabled for you; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，咨询能否开通此操作；在此之前不要重发请求。",
                    ]),
                )
                .with_retry(Retry::Never),
        ];
        pub(super) use super::index::CDN_V20180606_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdnError",
            label_en: "Content Delivery Network",
            label_zh: "内容分发网络 CDN",
            level: Level::Service,
            product: Some(products::CDN),
            version: Some("2018-06-06"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    86,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    90,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    91,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    92,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    121,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    135,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-16",
                        "自 2021-07-16 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    156,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    157,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    183,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    185,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "cdn")]
pub use v20180606::CdnError;

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
