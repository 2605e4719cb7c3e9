// @generated from spec/common.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3d0435a19dcc6c98, rust-hash: 6586bcb8096f42f7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/common.rs"]
mod index;

/// Common error codes of API 3.0, shared by every product, and the families that services extend.
///
/// Sources:
/// - [API 3.0: common error codes](<https://cloud.tencent.com/document/product/1388/114322>)
/// - [API 3.0 (international): common error codes](<https://www.tencentcloud.com/document/product/1148/49317>)
/// - [Key Management Service: implementing exponential backoff](<https://cloud.tencent.com/document/product/573/50894>)
/// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
/// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonError {
    /// ActionOffline: API has been taken offline · 接口已下线
    ///
    /// - Remedy: Look in the product's API documentation for a newer version or another API that does the same, and call that one instead.
    /// - 处理建议：请在该产品的 API 文档中查找功能相同的新版本接口或其他接口，并改为调用该接口。
    /// - Retry: `never`; category: `unimplemented`
    ActionOffline,
    /// AuthFailure: CAM signature or authentication error · CAM签名/鉴权错误
    ///
    /// - Remedy: Read the Message field, then check what authentication depends on: the key, the signature, the system clock, the token and the policies in Cloud Access Management (CAM, <https://www.tencentcloud.com/document/product/598>). Correct what is wrong, then send the request again.
    /// - 处理建议：请查看 Message 字段，并检查与鉴权有关的各项：密钥、签名、系统时钟、token，以及访问管理（CAM，<https://cloud.tencent.com/document/product/598>）中的策略。更正后重新发送请求。
    /// - Retry: unknown; category: `unauthenticated`
    /// - Family: words below it take its title, remedy and category
    AuthFailure,
    /// AuthFailure.InvalidAuthorization: Authorization in the request header is invalid · 请求头部的Authorization不符合腾讯云标准
    ///
    /// - Remedy: Build the Authorization header as signature method v3 prescribes: TC3-HMAC-SHA256, then Credential, SignedHeaders and Signature (<https://www.tencentcloud.com/document/product/213/33224>). An official SDK does it for you.
    /// - 处理建议：请按签名方法 v3 的规定构造 Authorization 头部：先写 TC3-HMAC-SHA256，再依次写 Credential、SignedHeaders 和 Signature（参见 <https://cloud.tencent.com/document/api/213/30654>）。也可以直接使用官方 SDK 完成签名。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("AuthFailure.InvalidAuthorization"))]
    AuthFailureInvalidAuthorization,
    /// AuthFailure.InvalidSecretId: invalid key (not a Tencent Cloud API key) · 密钥非法（不是云API密钥类型）
    ///
    /// - Remedy: Sign with the SecretId and SecretKey of a Tencent Cloud API key, not with a key of another kind; API keys are created and listed at <https://console.cloud.tencent.com/cam/capi> (international accounts: <https://console.tencentcloud.com/cam/capi>).
    /// - 处理建议：请使用云 API 密钥的 SecretId 和 SecretKey 签名，不要使用其他类型的密钥；云 API 密钥可在 <https://console.cloud.tencent.com/cam/capi> 创建和查看（国际站账号请访问 <https://console.tencentcloud.com/cam/capi>）。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("AuthFailure.InvalidSecretId"))]
    AuthFailureInvalidSecretId,
    /// AuthFailure.MFAFailure: MFA failed · MFA错误
    ///
    /// - Remedy: Complete multi-factor authentication (MFA, <https://www.tencentcloud.com/document/product/378/10740>) once more with a code that is still valid, then send the request again.
    /// - 处理建议：请使用当前有效的验证码重新完成多因素认证（MFA，参见 <https://cloud.tencent.com/document/product/378/12036>），然后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("AuthFailure.MFAFailure"))]
    AuthFailureMfaFailure,
    /// AuthFailure.SecretIdNotFound: key does not exist · 密钥不存在
    ///
    /// - Remedy: Check at <https://console.cloud.tencent.com/cam/capi> (international accounts: <https://console.tencentcloud.com/cam/capi>) whether the key has been deleted or disabled. If it is there and enabled, make sure that the program has it without typing errors and without blanks before or after it.
    /// - 处理建议：请在 <https://console.cloud.tencent.com/cam/capi>（国际站账号请访问 <https://console.tencentcloud.com/cam/capi>）查看密钥是否已被删除或禁用。如果密钥状态正常，请核对程序中填写的密钥有无错误，并去掉前后的空格。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("AuthFailure.SecretIdNotFound"))]
    AuthFailureSecretIdNotFound,
    /// AuthFailure.SignatureExpire: signature expired · 签名过期
    ///
    /// - Remedy: Sign the request again with the current Timestamp and send it at once. If it still fails, synchronize the system clock with standard time, because Timestamp and the server's time may differ by no more than five minutes.
    /// - 处理建议：请使用当前的 Timestamp 重新签名，然后立即发送。如仍失败，请将系统时钟与标准时间同步，因为 Timestamp 与服务器时间相差不得超过五分钟。
    /// - Retry: `sign_again`; category: `unauthenticated`
    #[doc(alias("AuthFailure.SignatureExpire"))]
    AuthFailureSignatureExpire,
    /// AuthFailure.SignatureFailure: invalid signature · 签名错误
    ///
    /// - Remedy: Check the calculation of the signature step by step against its documentation (TC3-HMAC-SHA256: <https://www.tencentcloud.com/document/product/213/33224>), correct it, then send the request again. If the Message field says that the request is too large, sign with TC3-HMAC-SHA256 instead, which allows 10 MB.
    /// - 处理建议：请对照签名方法文档逐步检查签名的计算过程（TC3-HMAC-SHA256 参见 <https://cloud.tencent.com/document/api/213/30654>），更正后重新发送请求。如果 Message 字段提示请求包过大，请改用 TC3-HMAC-SHA256 签名，该方法最大支持 10 MB 的请求包。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("AuthFailure.SignatureFailure"))]
    AuthFailureSignatureFailure,
    /// AuthFailure.TokenFailure: token error · token错误
    ///
    /// - Remedy: Check that the token is complete, has not expired and was issued together with the temporary key in use; if not, obtain new temporary credentials and sign with them. With a long-term key, send no token at all.
    /// - 处理建议：请检查 token 是否完整、是否在有效期内、是否与所用的临时密钥一同签发；如有问题，请重新获取临时凭证并用其签名。使用长期密钥时，请不要携带 token。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("AuthFailure.TokenFailure"))]
    AuthFailureTokenFailure,
    /// AuthFailure.UnauthorizedOperation: request is not authorized · 请求未授权
    ///
    /// - Remedy: Ask the administrator of the root account to allow this API and the resources it operates on for the caller in Cloud Access Management (CAM, <https://www.tencentcloud.com/document/product/598>), then send the request again.
    /// - 处理建议：请联系主账号管理员，在访问管理（CAM，<https://cloud.tencent.com/document/product/598>）中为调用者授予此接口及其所操作资源的权限，然后重新发送请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("AuthFailure.UnauthorizedOperation"))]
    AuthFailureUnauthorizedOperation,
    /// DryRunOperation: dry run: the request would have succeeded, but the DryRun parameter was used · DryRun操作，代表请求将会是成功的，只是多传了DryRun参数
    ///
    /// - Remedy: Nothing was carried out and nothing has to be corrected. To carry the request out, send it without DryRun.
    /// - 处理建议：本次请求并未实际执行，也无需更正。如需真正执行，请去掉 DryRun 参数后重新发送。
    /// - Retry: `never`; category: `failed_precondition`
    DryRunOperation,
    /// FailedOperation: operation failed · 操作失败
    ///
    /// - Remedy: Read the Message field, and find out whether the operation has taken effect, in full or in part, before you send the request again. If the cause stays unclear, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
    /// - 处理建议：请查看 Message 字段；重新发送请求之前，请先确认操作是否已经全部或部分生效。如果仍无法确定原因，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
    /// - Retry: unknown; category: `internal`
    /// - Family: words below it take its title, remedy and category
    FailedOperation,
    /// InternalError: internal error · 内部错误
    ///
    /// - Remedy: If the request is idempotent (may be repeated without harm, for example under the same ClientToken), wait and retry, pausing 100 milliseconds at first and twice as long each time after that. Otherwise, or if it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
    /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响，例如使用同一个 ClientToken），请稍后重试，首次间隔 100 毫秒，之后逐次加倍。否则，或多次重试后仍失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
    /// - Retry: `backoff`; category: `internal`
    /// - Family: words below it take its title, remedy and category
    InternalError,
    /// InvalidAction: API does not exist · 接口不存在
    ///
    /// - Remedy: Compare Action, Version and the domain of the request with the API's page, since an action exists only in its own product and version; correct them, then send the request again.
    /// - 处理建议：请对照接口文档核对 Action、Version 和请求域名（Action 只在其所属的产品和版本中有效），更正后重新发送请求。
    /// - Retry: `never`; category: `unimplemented`
    InvalidAction,
    /// InvalidFilter: invalid filter · 无效的过滤器
    ///
    /// - Remedy: Use only the filters that the API's page names, spelled as they are there and with no more values than it allows; correct them, then send the request again.
    /// - 处理建议：请只使用接口文档列出的过滤条件，名称须与文档一致，取值个数不得超过文档的限制，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    InvalidFilter,
    /// InvalidParameter: incorrect parameter · 参数错误
    ///
    /// - Remedy: Read the Message field to see which parameter is meant, and compare its format and type with the API's page; correct it, then send the request again.
    /// - 处理建议：请查看 Message 字段，确认是哪个参数有误，并对照接口文档检查其格式和类型，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    InvalidParameter,
    /// InvalidParameterCombination: invalid combination of parameters · 无效参数组合
    ///
    /// - Remedy: Find out from the Message field and the API's page which parameters exclude and which require each other; change the combination, then send the request again.
    /// - 处理建议：请根据 Message 字段和接口文档，确认哪些参数互斥、哪些参数必须同时传入，调整组合后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    InvalidParameterCombination,
    /// InvalidParameterValue: invalid parameter value · 参数取值错误
    ///
    /// - Remedy: Read the Message field to see which value is meant, and compare it with the range, the length and the choices on the API's page; correct it, then send the request again.
    /// - 处理建议：请查看 Message 字段，确认是哪个参数的取值有误，并对照接口文档检查取值范围、长度和可选值，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    InvalidParameterValue,
    /// InvalidRequest: multipart format of the request body is incorrect · 请求body的multipart格式错误
    ///
    /// - Remedy: Check the boundary, the headers of each part and the end of the multipart/form-data body. Only some APIs accept this format, and only when it is signed with TC3-HMAC-SHA256; send application/json to all others.
    /// - 处理建议：请检查 multipart/form-data 请求体的分隔符、各部分的头部以及结尾。只有部分接口支持该格式，且必须使用 TC3-HMAC-SHA256 签名；其他接口请使用 application/json。
    /// - Retry: `never`; category: `invalid_argument`
    InvalidRequest,
    /// IpInBlacklist: IP address is on the root account's blacklist · IP地址在黑名单中
    ///
    /// - Remedy: Ask the administrator of the root account to take this address off the blacklist, or call from one that is allowed. Behind a NAT gateway or proxy, it is the outgoing address that counts.
    /// - 处理建议：请联系主账号管理员将该地址移出黑名单，或改用允许访问的 IP 地址调用。如果经由 NAT 网关或代理访问，以出口 IP 地址为准。
    /// - Retry: `never`; category: `permission_denied`
    IpInBlacklist,
    /// IpNotInWhitelist: IP address is not on the root account's whitelist · IP地址不在白名单中
    ///
    /// - Remedy: Ask the administrator of the root account to put this address on the whitelist, or call from one that is on it. Behind a NAT gateway or proxy, it is the outgoing address that counts.
    /// - 处理建议：请联系主账号管理员将该地址加入白名单，或改用白名单中的 IP 地址调用。如果经由 NAT 网关或代理访问，以出口 IP 地址为准。
    /// - Retry: `never`; category: `permission_denied`
    IpNotInWhitelist,
    /// LimitExceeded: quota limit exceeded · 超过配额限制
    ///
    /// - Remedy: Read the Message field to see which quota is used up, then free what is no longer needed, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>. If it is a quota per second or per day, slow down, or wait until the period is over.
    /// - 处理建议：请查看 Message 字段，确认是哪项配额已用完，然后释放不再需要的资源，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。如果是按秒或按天计算的配额，请降低频率，或等待该周期结束。
    /// - Retry: unknown; category: `resource_exhausted`
    /// - Family: words below it take its title, remedy and category
    LimitExceeded,
    /// MissingParameter: parameter is missing · 缺少参数
    ///
    /// - Remedy: Read the Message field to see which parameter is missing, and compare the request with the required parameters, those common to all APIs and the API's own; add what is missing, then send the request again.
    /// - 处理建议：请查看 Message 字段，确认缺少哪个参数，并对照文档核对所有必填的公共参数和接口参数，补齐后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    MissingParameter,
    /// NoSuchProduct: product does not exist · 产品不存在
    ///
    /// - Remedy: Check the name of the product in the domain of the request (cvm in cvm.tencentcloudapi.com) and in the Credential of the signature; correct it, then send the request again.
    /// - 处理建议：请核对请求域名（例如 cvm.tencentcloudapi.com 中的 cvm）和签名 Credential 中的产品名，更正后重新发送请求。
    /// - Retry: `never`; category: `unimplemented`
    NoSuchProduct,
    /// NoSuchVersion: API version does not exist · 接口版本不存在
    ///
    /// - Remedy: Set Version to one that the product's API documentation names, written as a date with hyphens (2017-03-12 for CVM), then send the request again.
    /// - 处理建议：请将 Version 设为该产品 API 文档列出的版本，格式为带连字符的日期（例如云服务器为 2017-03-12），然后重新发送请求。
    /// - Retry: `never`; category: `unimplemented`
    NoSuchVersion,
    /// OperationDenied: operation denied · 操作被拒绝
    ///
    /// - Remedy: Read the Message field to see what prevents the operation, such as the state of the resource, a task that is still running, arrears or a missing permission; send the request again once that is settled.
    /// - 处理建议：请查看 Message 字段，确认操作被拒绝的原因，例如资源状态不允许、有任务正在执行、账号欠费或缺少权限，待原因消除后再重新发送请求。
    /// - Retry: unknown; category: `failed_precondition`
    /// - Family: words below it take its title, remedy and category
    OperationDenied,
    /// RegionError: region error · 地域错误
    ///
    /// - Remedy: Make sure that Region names a region which the API supports and in which the resource lies; correct it, then send the request again.
    /// - 处理建议：请检查 Region 是否为接口支持的地域、是否为资源所在的地域，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    RegionError,
    /// RequestLimitExceeded: number of requests exceeds the rate limit · 请求的次数超过了频率限制
    ///
    /// - Remedy: Slow down, then send the request again; for a limit per second, pause 100 milliseconds at first and twice as long each time after that. The Message field says which limit was reached and the API's page what is allowed; ask for more in a ticket at <https://console.cloud.tencent.com/workorder/category>.
    /// - 处理建议：请降低请求频率，然后重新发送；如果是每秒的频率上限，首次间隔 100 毫秒，之后逐次加倍。Message 字段会说明触发了哪项限制，接口文档列有频率上限；如需提高上限，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请。
    /// - Retry: `throttle`; category: `resource_exhausted`
    /// - Family: words below it take its title, remedy and category
    RequestLimitExceeded,
    /// RequestLimitExceeded.GlobalRegionUinLimitExceeded: root account exceeds the rate limit (global region) · 主账号超过频率限制
    ///
    /// - Remedy: Slow down all calls under the root account, whatever their region, then send the request again with increasing pauses. If the limit is too low, ask for a higher one in a ticket at <https://console.cloud.tencent.com/workorder/category>.
    /// - 处理建议：请降低该主账号下所有调用的频率（不论地域），然后重新发送请求，并逐次延长重试间隔。如果上限过低，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("RequestLimitExceeded.GlobalRegionUinLimitExceeded"))]
    RequestLimitExceededGlobalRegionUinLimitExceeded,
    /// RequestLimitExceeded.IPLimitExceeded: number of requests from the IP address exceeds the rate limit · IP限频
    ///
    /// - Remedy: Slow down all calls from this IP address, including those of other programs behind the same NAT gateway or proxy, then send the request again with increasing pauses.
    /// - 处理建议：请降低来自该 IP 地址的所有调用的频率（包括同一 NAT 网关或代理之后的其他程序），然后重新发送请求，并逐次延长重试间隔。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("RequestLimitExceeded.IPLimitExceeded"))]
    RequestLimitExceededIpLimitExceeded,
    /// RequestLimitExceeded.UinLimitExceeded: number of requests of the root account exceeds the rate limit · 主账号限频
    ///
    /// - Remedy: Slow down all calls under the root account, including those of its sub-accounts, then send the request again with increasing pauses. If the limit is too low, ask for a higher one in a ticket at <https://console.cloud.tencent.com/workorder/category>.
    /// - 处理建议：请降低该主账号及其子账号的所有调用的频率，然后重新发送请求，并逐次延长重试间隔。如果上限过低，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
    RequestLimitExceededUinLimitExceeded,
    /// RequestSizeLimitExceeded: request size exceeds the upper limit · 请求包超过限制大小
    ///
    /// - Remedy: Make the request smaller or split it: the limit is 32 KB for GET, 1 MB for POST signed with HmacSHA1 or HmacSHA256, and 10 MB for POST signed with TC3-HMAC-SHA256 (<https://www.tencentcloud.com/document/api/608/33031>).
    /// - 处理建议：请减小或拆分请求包：GET 请求不得超过 32 KB；POST 请求使用 HmacSHA1 或 HmacSHA256 签名时不得超过 1 MB，使用 TC3-HMAC-SHA256 签名时最大支持 10 MB（参见 <https://cloud.tencent.com/document/product/1130/46710>）。
    /// - Retry: `never`; category: `invalid_argument`
    RequestSizeLimitExceeded,
    /// ResourceInUse: resource is in use · 资源被占用
    ///
    /// - Remedy: Read the Message field to see what uses the resource: let a running task finish, detach or delete what depends on it, or choose another name if this one is taken. Then send the request again.
    /// - 处理建议：请查看 Message 字段，确认资源被什么占用：如有任务正在执行，请等待其结束；如有其他对象依赖该资源，请将其解绑或删除；如名称已被占用，请更换名称。然后重新发送请求。
    /// - Retry: unknown; category: `failed_precondition`
    /// - Family: words below it take its title, remedy and category
    ResourceInUse,
    /// ResourceInsufficient: insufficient resources · 资源不足
    ///
    /// - Remedy: Read the Message field to see what is short. If it is the stock of the service, ask for less or choose another zone or type; if it is a quota, an address range or the balance of the account, extend that first.
    /// - 处理建议：请查看 Message 字段，确认是什么不足。如果是服务的库存不足，请减少数量，或更换可用区、规格；如果是账号的配额、网段或余额不足，请先扩充或充值。
    /// - Retry: unknown; category: `resource_exhausted`
    /// - Family: words below it take its title, remedy and category
    ResourceInsufficient,
    /// ResourceNotFound: resource does not exist · 资源不存在
    ///
    /// - Remedy: Check that the ID or name is that of a resource which exists in the region of the request and belongs to the account that signs it, and that the service has been activated; correct it, then send the request again.
    /// - 处理建议：请检查资源的 ID 或名称是否正确、资源是否位于请求的地域且属于签名所用的账号，以及服务是否已开通，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    /// - Family: words below it take its title, remedy and category
    ResourceNotFound,
    /// ResourceUnavailable: resource is unavailable · 资源不可用
    ///
    /// - Remedy: Read the Message field and look up the state of the resource in the console: pay what is owed, enable what is disabled, or wait until what is being set up is ready. Then send the request again.
    /// - 处理建议：请查看 Message 字段，并在控制台确认资源状态：如已欠费请充值，如被禁用请启用，如正在创建或开通请等待完成。然后重新发送请求。
    /// - Retry: unknown; category: `failed_precondition`
    /// - Family: words below it take its title, remedy and category
    ResourceUnavailable,
    /// ResourcesSoldOut: resources are sold out · 资源售罄
    ///
    /// - Remedy: Choose another zone or type, or place the order again when there is new stock. If the Message field speaks of billing or arrears, top up the account first.
    /// - 处理建议：请更换可用区或规格，或等有库存后重新下单。如果 Message 字段提到计费异常或欠费，请先为账号充值。
    /// - Retry: unknown; category: `resource_exhausted`
    /// - Family: words below it take its title, remedy and category
    ResourcesSoldOut,
    /// ResponseSizeLimitExceeded: response size exceeds the upper limit · 返回包超过限制大小
    ///
    /// - Remedy: Ask for less at a time: fewer items a page, a shorter period or narrower filters. If the request changes anything, find out first whether it has taken effect, because it may have run before its response turned out too large.
    /// - 处理建议：请减少单次查询的数据量，例如减小分页大小、缩短时间范围或收窄过滤条件。如果请求会产生变更，请先确认其是否已经生效，因为请求可能已执行，只是返回结果过大。
    /// - Retry: `never`; category: `invalid_argument`
    ResponseSizeLimitExceeded,
    /// ServiceUnavailable: service is temporarily unavailable · 当前服务暂时不可用
    ///
    /// - Remedy: If the request is idempotent (may be repeated without harm, for example under the same ClientToken), wait and retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.
    /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响，例如使用同一个 ClientToken），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。
    /// - Retry: `backoff`; category: `unavailable`
    ServiceUnavailable,
    /// UnauthorizedOperation: unauthorized operation · 未授权操作
    ///
    /// - Remedy: Ask the administrator of the root account to allow the operation for the caller in Cloud Access Management (CAM, <https://www.tencentcloud.com/document/product/598>). If the Message field names another obstacle, such as an account that is isolated or not verified, remove that first.
    /// - 处理建议：请联系主账号管理员，在访问管理（CAM，<https://cloud.tencent.com/document/product/598>）中为调用者授予此操作的权限。如果 Message 字段指出的是其他原因，例如账号被隔离或未完成实名认证，请先予以解决。
    /// - Retry: `never`; category: `permission_denied`
    /// - Family: words below it take its title, remedy and category
    UnauthorizedOperation,
    /// UnknownParameter: unknown parameter · 未知参数错误
    ///
    /// - Remedy: A single parameter that the API does not define in this version is enough to cause this error. Remove it or correct its name, upper and lower case included, then send the request again.
    /// - 处理建议：只要多传一个接口在该版本中未定义的参数，就会报此错误。请去掉该参数，或更正参数名（注意大小写），然后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Family: words below it take its title, remedy and category
    UnknownParameter,
    /// UnsupportedOperation: unsupported operation · 操作不支持
    ///
    /// - Remedy: Find out from the Message field and the API's page for which resources, in which state, the operation is meant; change the resource, its state or the operation, then send the request again.
    /// - 处理建议：请根据 Message 字段和接口文档，确认该操作适用于哪些资源、要求资源处于何种状态，更换资源、调整状态或改用其他操作后，重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    /// - Family: words below it take its title, remedy and category
    UnsupportedOperation,
    /// UnsupportedProtocol: HTTP(S) request protocol error · http(s)请求协议错误
    ///
    /// - Remedy: Send the request with GET or POST, the only methods that are supported, and over HTTPS.
    /// - 处理建议：请使用 GET 或 POST 方法并通过 HTTPS 发送请求，其他方法均不支持。
    /// - Retry: `never`; category: `unimplemented`
    UnsupportedProtocol,
    /// UnsupportedRegion: API does not support the requested region · 接口不支持所传地域
    ///
    /// - Remedy: Set Region to one that the API's page names, or leave it out where the page says that it is not needed; then send the request again.
    /// - 处理建议：请将 Region 设为接口文档列出的地域，如文档说明无需传入该参数，则不要传入；然后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    UnsupportedRegion,
    #[doc(hidden)]
    #[non_exhaustive]
    __Uncastable,
}

api::word_enum!(CommonError, common_table);

mod common_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{CommonError, index};
    pub(super) const NAME: &str = "common";
    pub(super) const CODE_INDEX: Index = index::COMMON_CODES;
    pub(super) const KEY_INDEX: Index = index::COMMON_KEYS;
    pub(super) static VARIANTS: [CommonError; 44] = [
        CommonError::ActionOffline,
        CommonError::AuthFailure,
        CommonError::AuthFailureInvalidAuthorization,
        CommonError::AuthFailureInvalidSecretId,
        CommonError::AuthFailureMfaFailure,
        CommonError::AuthFailureSecretIdNotFound,
        CommonError::AuthFailureSignatureExpire,
        CommonError::AuthFailureSignatureFailure,
        CommonError::AuthFailureTokenFailure,
        CommonError::AuthFailureUnauthorizedOperation,
        CommonError::DryRunOperation,
        CommonError::FailedOperation,
        CommonError::InternalError,
        CommonError::InvalidAction,
        CommonError::InvalidFilter,
        CommonError::InvalidParameter,
        CommonError::InvalidParameterCombination,
        CommonError::InvalidParameterValue,
        CommonError::InvalidRequest,
        CommonError::IpInBlacklist,
        CommonError::IpNotInWhitelist,
        CommonError::LimitExceeded,
        CommonError::MissingParameter,
        CommonError::NoSuchProduct,
        CommonError::NoSuchVersion,
        CommonError::OperationDenied,
        CommonError::RegionError,
        CommonError::RequestLimitExceeded,
        CommonError::RequestLimitExceededGlobalRegionUinLimitExceeded,
        CommonError::RequestLimitExceededIpLimitExceeded,
        CommonError::RequestLimitExceededUinLimitExceeded,
        CommonError::RequestSizeLimitExceeded,
        CommonError::ResourceInUse,
        CommonError::ResourceInsufficient,
        CommonError::ResourceNotFound,
        CommonError::ResourceUnavailable,
        CommonError::ResourcesSoldOut,
        CommonError::ResponseSizeLimitExceeded,
        CommonError::ServiceUnavailable,
        CommonError::UnauthorizedOperation,
        CommonError::UnknownParameter,
        CommonError::UnsupportedOperation,
        CommonError::UnsupportedProtocol,
        CommonError::UnsupportedRegion,
    ];
    pub(super) static WORDS: [&str; 44] = [
        "ActionOffline",
        "AuthFailure",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidFilter",
        "InvalidParameter",
        "InvalidParameterCombination",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "OperationDenied",
        "RegionError",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResourcesSoldOut",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion",
    ];
    pub(super) static NAMES: [&str; 44] = [
        "ActionOffline",
        "AuthFailure",
        "AuthFailureInvalidAuthorization",
        "AuthFailureInvalidSecretId",
        "AuthFailureMfaFailure",
        "AuthFailureSecretIdNotFound",
        "AuthFailureSignatureExpire",
        "AuthFailureSignatureFailure",
        "AuthFailureTokenFailure",
        "AuthFailureUnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidFilter",
        "InvalidParameter",
        "InvalidParameterCombination",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "OperationDenied",
        "RegionError",
        "RequestLimitExceeded",
        "RequestLimitExceededGlobalRegionUinLimitExceeded",
        "RequestLimitExceededIpLimitExceeded",
        "RequestLimitExceededUinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResourcesSoldOut",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion",
    ];
    pub(super) static TITLES_EN: [&str; 44] = [
        "API has been taken offline",
        "CAM signature or authentication error",
        "Authorization in the request header is invalid",
        "invalid key (not a Tencent Cloud API key)",
        "MFA failed",
        "key does not exist",
        "signature expired",
        "invalid signature",
        "token error",
        "request is not authorized",
        "dry run: the request would have succeeded, but the DryRun parameter was used",
        "operation failed",
        "internal error",
        "API does not exist",
        "invalid filter",
        "incorrect parameter",
        "invalid combination of parameters",
        "invalid parameter value",
        "multipart format of the request body is incorrect",
        "IP address is on the root account's blacklist",
        "IP address is not on the root account's whitelist",
        "quota limit exceeded",
        "parameter is missing",
        "product does not exist",
        "API version does not exist",
        "operation denied",
        "region error",
        "number of requests exceeds the rate limit",
        "root account exceeds the rate limit (global region)",
        "number of requests from the IP address exceeds the rate limit",
        "number of requests of the root account exceeds the rate limit",
        "request size exceeds the upper limit",
        "resource is in use",
        "insufficient resources",
        "resource does not exist",
        "resource is unavailable",
        "resources are sold out",
        "response size exceeds the upper limit",
        "service is temporarily unavailable",
        "unauthorized operation",
        "unknown parameter",
        "unsupported operation",
        "HTTP(S) request protocol error",
        "API does not support the requested region",
    ];
    pub(super) static TITLES_ZH: [&str; 44] = [
        "接口已下线",
        "CAM签名/鉴权错误",
        "请求头部的Authorization不符合腾讯云标准",
        "密钥非法（不是云API密钥类型）",
        "MFA错误",
        "密钥不存在",
        "签名过期",
        "签名错误",
        "token错误",
        "请求未授权",
        "DryRun操作，代表请求将会是成功的，只是多传了DryRun参数",
        "操作失败",
        "内部错误",
        "接口不存在",
        "无效的过滤器",
        "参数错误",
        "无效参数组合",
        "参数取值错误",
        "请求body的multipart格式错误",
        "IP地址在黑名单中",
        "IP地址不在白名单中",
        "超过配额限制",
        "缺少参数",
        "产品不存在",
        "接口版本不存在",
        "操作被拒绝",
        "地域错误",
        "请求的次数超过了频率限制",
        "主账号超过频率限制",
        "IP限频",
        "主账号限频",
        "请求包超过限制大小",
        "资源被占用",
        "资源不足",
        "资源不存在",
        "资源不可用",
        "资源售罄",
        "返回包超过限制大小",
        "当前服务暂时不可用",
        "未授权操作",
        "未知参数错误",
        "操作不支持",
        "http(s)请求协议错误",
        "接口不支持所传地域",
    ];
    pub(super) static REMEDIES_EN: [&str; 44] = [
        "Look in the product's API documentation for a newer version or another API that does the same, and call that one instead.",
        "Read the Message field, then check what authentication depends on: the key, the signature, the system clock, the token and the policies in Cloud Access Management (CAM, https://www.tencentcloud.com/document/product/598). Correct what is wrong, then send the request again.",
        "Build the Authorization header as signature method v3 prescribes: TC3-HMAC-SHA256, then Credential, SignedHeaders and Signature (https://www.tencentcloud.com/document/product/213/33224). An official SDK does it for you.",
        "Sign with the SecretId and SecretKey of a Tencent Cloud API key, not with a key of another kind; API keys are created and listed at https://console.cloud.tencent.com/cam/capi (international accounts: https://console.tencentcloud.com/cam/capi).",
        "Complete multi-factor authentication (MFA, https://www.tencentcloud.com/document/product/378/10740) once more with a code that is still valid, then send the request again.",
        "Check at https://console.cloud.tencent.com/cam/capi (international accounts: https://console.tencentcloud.com/cam/capi) whether the key has been deleted or disabled. If it is there and enabled, make sure that the program has it without typing errors and without blanks before or after it.",
        "Sign the request again with the current Timestamp and send it at once. If it still fails, synchronize the system clock with standard time, because Timestamp and the server's time may differ by no more than five minutes.",
        "Check the calculation of the signature step by step against its documentation (TC3-HMAC-SHA256: https://www.tencentcloud.com/document/product/213/33224), correct it, then send the request again. If the Message field says that the request is too large, sign with TC3-HMAC-SHA256 instead, which allows 10 MB.",
        "Check that the token is complete, has not expired and was issued together with the temporary key in use; if not, obtain new temporary credentials and sign with them. With a long-term key, send no token at all.",
        "Ask the administrator of the root account to allow this API and the resources it operates on for the caller in Cloud Access Management (CAM, https://www.tencentcloud.com/document/product/598), then send the request again.",
        "Nothing was carried out and nothing has to be corrected. To carry the request out, send it without DryRun.",
        "Read the Message field, and find out whether the operation has taken effect, in full or in part, before you send the request again. If the cause stays unclear, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
        "If the request is idempotent (may be repeated without harm, for example under the same ClientToken), wait and retry, pausing 100 milliseconds at first and twice as long each time after that. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
        "Compare Action, Version and the domain of the request with the API's page, since an action exists only in its own product and version; correct them, then send the request again.",
        "Use only the filters that the API's page names, spelled as they are there and with no more values than it allows; correct them, then send the request again.",
        "Read the Message field to see which parameter is meant, and compare its format and type with the API's page; correct it, then send the request again.",
        "Find out from the Message field and the API's page which parameters exclude and which require each other; change the combination, then send the request again.",
        "Read the Message field to see which value is meant, and compare it with the range, the length and the choices on the API's page; correct it, then send the request again.",
        "Check the boundary, the headers of each part and the end of the multipart/form-data body. Only some APIs accept this format, and only when it is signed with TC3-HMAC-SHA256; send application/json to all others.",
        "Ask the administrator of the root account to take this address off the blacklist, or call from one that is allowed. Behind a NAT gateway or proxy, it is the outgoing address that counts.",
        "Ask the administrator of the root account to put this address on the whitelist, or call from one that is on it. Behind a NAT gateway or proxy, it is the outgoing address that counts.",
        "Read the Message field to see which quota is used up, then free what is no longer needed, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category. If it is a quota per second or per day, slow down, or wait until the period is over.",
        "Read the Message field to see which parameter is missing, and compare the request with the required parameters, those common to all APIs and the API's own; add what is missing, then send the request again.",
        "Check the name of the product in the domain of the request (cvm in cvm.tencentcloudapi.com) and in the Credential of the signature; correct it, then send the request again.",
        "Set Version to one that the product's API documentation names, written as a date with hyphens (2017-03-12 for CVM), then send the request again.",
        "Read the Message field to see what prevents the operation, such as the state of the resource, a task that is still running, arrears or a missing permission; send the request again once that is settled.",
        "Make sure that Region names a region which the API supports and in which the resource lies; correct it, then send the request again.",
        "Slow down, then send the request again; for a limit per second, pause 100 milliseconds at first and twice as long each time after that. The Message field says which limit was reached and the API's page what is allowed; ask for more in a ticket at https://console.cloud.tencent.com/workorder/category.",
        "Slow down all calls under the root account, whatever their region, then send the request again with increasing pauses. If the limit is too low, ask for a higher one in a ticket at https://console.cloud.tencent.com/workorder/category.",
        "Slow down all calls from this IP address, including those of other programs behind the same NAT gateway or proxy, then send the request again with increasing pauses.",
        "Slow down all calls under the root account, including those of its sub-accounts, then send the request again with increasing pauses. If the limit is too low, ask for a higher one in a ticket at https://console.cloud.tencent.com/workorder/category.",
        "Make the request smaller or split it: the limit is 32 KB for GET, 1 MB for POST signed with HmacSHA1 or HmacSHA256, and 10 MB for POST signed with TC3-HMAC-SHA256 (https://www.tencentcloud.com/document/api/608/33031).",
        "Read the Message field to see what uses the resource: let a running task finish, detach or delete what depends on it, or choose another name if this one is taken. Then send the request again.",
        "Read the Message field to see what is short. If it is the stock of the service, ask for less or choose another zone or type; if it is a quota, an address range or the balance of the account, extend that first.",
        "Check that the ID or name is that of a resource which exists in the region of the request and belongs to the account that signs it, and that the service has been activated; correct it, then send the request again.",
        "Read the Message field and look up the state of the resource in the console: pay what is owed, enable what is disabled, or wait until what is being set up is ready. Then send the request again.",
        "Choose another zone or type, or place the order again when there is new stock. If the Message field speaks of billing or arrears, top up the account first.",
        "Ask for less at a time: fewer items a page, a shorter period or narrower filters. If the request changes anything, find out first whether it has taken effect, because it may have run before its response turned out too large.",
        "If the request is idempotent (may be repeated without harm, for example under the same ClientToken), wait and retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.",
        "Ask the administrator of the root account to allow the operation for the caller in Cloud Access Management (CAM, https://www.tencentcloud.com/document/product/598). If the Message field names another obstacle, such as an account that is isolated or not verified, remove that first.",
        "A single parameter that the API does not define in this version is enough to cause this error. Remove it or correct its name, upper and lower case included, then send the request again.",
        "Find out from the Message field and the API's page for which resources, in which state, the operation is meant; change the resource, its state or the operation, then send the request again.",
        "Send the request with GET or POST, the only methods that are supported, and over HTTPS.",
        "Set Region to one that the API's page names, or leave it out where the page says that it is not needed; then send the request again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 44] = [
        "请在该产品的 API 文档中查找功能相同的新版本接口或其他接口，并改为调用该接口。",
        "请查看 Message 字段，并检查与鉴权有关的各项：密钥、签名、系统时钟、token，以及访问管理（CAM，https://cloud.tencent.com/document/product/598）中的策略。更正后重新发送请求。",
        "请按签名方法 v3 的规定构造 Authorization 头部：先写 TC3-HMAC-SHA256，再依次写 Credential、SignedHeaders 和 Signature（参见 https://cloud.tencent.com/document/api/213/30654）。也可以直接使用官方 SDK 完成签名。",
        "请使用云 API 密钥的 SecretId 和 SecretKey 签名，不要使用其他类型的密钥；云 API 密钥可在 https://console.cloud.tencent.com/cam/capi 创建和查看（国际站账号请访问 https://console.tencentcloud.com/cam/capi）。",
        "请使用当前有效的验证码重新完成多因素认证（MFA，参见 https://cloud.tencent.com/document/product/378/12036），然后重新发送请求。",
        "请在 https://console.cloud.tencent.com/cam/capi（国际站账号请访问 https://console.tencentcloud.com/cam/capi）查看密钥是否已被删除或禁用。如果密钥状态正常，请核对程序中填写的密钥有无错误，并去掉前后的空格。",
        "请使用当前的 Timestamp 重新签名，然后立即发送。如仍失败，请将系统时钟与标准时间同步，因为 Timestamp 与服务器时间相差不得超过五分钟。",
        "请对照签名方法文档逐步检查签名的计算过程（TC3-HMAC-SHA256 参见 https://cloud.tencent.com/document/api/213/30654），更正后重新发送请求。如果 Message 字段提示请求包过大，请改用 TC3-HMAC-SHA256 签名，该方法最大支持 10 MB 的请求包。",
        "请检查 token 是否完整、是否在有效期内、是否与所用的临时密钥一同签发；如有问题，请重新获取临时凭证并用其签名。使用长期密钥时，请不要携带 token。",
        "请联系主账号管理员，在访问管理（CAM，https://cloud.tencent.com/document/product/598）中为调用者授予此接口及其所操作资源的权限，然后重新发送请求。",
        "本次请求并未实际执行，也无需更正。如需真正执行，请去掉 DryRun 参数后重新发送。",
        "请查看 Message 字段；重新发送请求之前，请先确认操作是否已经全部或部分生效。如果仍无法确定原因，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
        "如果请求是幂等的（重复执行不会产生不良影响，例如使用同一个 ClientToken），请稍后重试，首次间隔 100 毫秒，之后逐次加倍。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
        "请对照接口文档核对 Action、Version 和请求域名（Action 只在其所属的产品和版本中有效），更正后重新发送请求。",
        "请只使用接口文档列出的过滤条件，名称须与文档一致，取值个数不得超过文档的限制，更正后重新发送请求。",
        "请查看 Message 字段，确认是哪个参数有误，并对照接口文档检查其格式和类型，更正后重新发送请求。",
        "请根据 Message 字段和接口文档，确认哪些参数互斥、哪些参数必须同时传入，调整组合后重新发送请求。",
        "请查看 Message 字段，确认是哪个参数的取值有误，并对照接口文档检查取值范围、长度和可选值，更正后重新发送请求。",
        "请检查 multipart/form-data 请求体的分隔符、各部分的头部以及结尾。只有部分接口支持该格式，且必须使用 TC3-HMAC-SHA256 签名；其他接口请使用 application/json。",
        "请联系主账号管理员将该地址移出黑名单，或改用允许访问的 IP 地址调用。如果经由 NAT 网关或代理访问，以出口 IP 地址为准。",
        "请联系主账号管理员将该地址加入白名单，或改用白名单中的 IP 地址调用。如果经由 NAT 网关或代理访问，以出口 IP 地址为准。",
        "请查看 Message 字段，确认是哪项配额已用完，然后释放不再需要的资源，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。如果是按秒或按天计算的配额，请降低频率，或等待该周期结束。",
        "请查看 Message 字段，确认缺少哪个参数，并对照文档核对所有必填的公共参数和接口参数，补齐后重新发送请求。",
        "请核对请求域名（例如 cvm.tencentcloudapi.com 中的 cvm）和签名 Credential 中的产品名，更正后重新发送请求。",
        "请将 Version 设为该产品 API 文档列出的版本，格式为带连字符的日期（例如云服务器为 2017-03-12），然后重新发送请求。",
        "请查看 Message 字段，确认操作被拒绝的原因，例如资源状态不允许、有任务正在执行、账号欠费或缺少权限，待原因消除后再重新发送请求。",
        "请检查 Region 是否为接口支持的地域、是否为资源所在的地域，更正后重新发送请求。",
        "请降低请求频率，然后重新发送；如果是每秒的频率上限，首次间隔 100 毫秒，之后逐次加倍。Message 字段会说明触发了哪项限制，接口文档列有频率上限；如需提高上限，请在 https://console.cloud.tencent.com/workorder/category 提交工单申请。",
        "请降低该主账号下所有调用的频率（不论地域），然后重新发送请求，并逐次延长重试间隔。如果上限过低，请在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高。",
        "请降低来自该 IP 地址的所有调用的频率（包括同一 NAT 网关或代理之后的其他程序），然后重新发送请求，并逐次延长重试间隔。",
        "请降低该主账号及其子账号的所有调用的频率，然后重新发送请求，并逐次延长重试间隔。如果上限过低，请在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高。",
        "请减小或拆分请求包：GET 请求不得超过 32 KB；POST 请求使用 HmacSHA1 或 HmacSHA256 签名时不得超过 1 MB，使用 TC3-HMAC-SHA256 签名时最大支持 10 MB（参见 https://cloud.tencent.com/document/product/1130/46710）。",
        "请查看 Message 字段，确认资源被什么占用：如有任务正在执行，请等待其结束；如有其他对象依赖该资源，请将其解绑或删除；如名称已被占用，请更换名称。然后重新发送请求。",
        "请查看 Message 字段，确认是什么不足。如果是服务的库存不足，请减少数量，或更换可用区、规格；如果是账号的配额、网段或余额不足，请先扩充或充值。",
        "请检查资源的 ID 或名称是否正确、资源是否位于请求的地域且属于签名所用的账号，以及服务是否已开通，更正后重新发送请求。",
        "请查看 Message 字段，并在控制台确认资源状态：如已欠费请充值，如被禁用请启用，如正在创建或开通请等待完成。然后重新发送请求。",
        "请更换可用区或规格，或等有库存后重新下单。如果 Message 字段提到计费异常或欠费，请先为账号充值。",
        "请减少单次查询的数据量，例如减小分页大小、缩短时间范围或收窄过滤条件。如果请求会产生变更，请先确认其是否已经生效，因为请求可能已执行，只是返回结果过大。",
        "如果请求是幂等的（重复执行不会产生不良影响，例如使用同一个 ClientToken），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。",
        "请联系主账号管理员，在访问管理（CAM，https://cloud.tencent.com/document/product/598）中为调用者授予此操作的权限。如果 Message 字段指出的是其他原因，例如账号被隔离或未完成实名认证，请先予以解决。",
        "只要多传一个接口在该版本中未定义的参数，就会报此错误。请去掉该参数，或更正参数名（注意大小写），然后重新发送请求。",
        "请根据 Message 字段和接口文档，确认该操作适用于哪些资源、要求资源处于何种状态，更换资源、调整状态或改用其他操作后，重新发送请求。",
        "请使用 GET 或 POST 方法并通过 HTTPS 发送请求，其他方法均不支持。",
        "请将 Region 设为接口文档列出的地域，如文档说明无需传入该参数，则不要传入；然后重新发送请求。",
    ];
    pub(super) static CATEGORIES: [Category; 44] = [
        Category::Unimplemented,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::PermissionDenied,
        Category::FailedPrecondition,
        Category::Internal,
        Category::Internal,
        Category::Unimplemented,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::PermissionDenied,
        Category::PermissionDenied,
        Category::ResourceExhausted,
        Category::InvalidArgument,
        Category::Unimplemented,
        Category::Unimplemented,
        Category::FailedPrecondition,
        Category::InvalidArgument,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::InvalidArgument,
        Category::FailedPrecondition,
        Category::ResourceExhausted,
        Category::NotFound,
        Category::FailedPrecondition,
        Category::ResourceExhausted,
        Category::InvalidArgument,
        Category::Unavailable,
        Category::PermissionDenied,
        Category::InvalidArgument,
        Category::FailedPrecondition,
        Category::Unimplemented,
        Category::InvalidArgument,
    ];
    pub(super) static RETRIES: [Option<Retry>; 44] = [
        Some(Retry::Never),
        None,
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::SignAgain),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        None,
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        None,
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        None,
        Some(Retry::Never),
        Some(Retry::Throttle),
        Some(Retry::Throttle),
        Some(Retry::Throttle),
        Some(Retry::Throttle),
        Some(Retry::Never),
        None,
        None,
        Some(Retry::Never),
        None,
        None,
        Some(Retry::Never),
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 44] = [
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::SDK_GO_ZH, super::SDK_GO_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN, super::KMS_BACKOFF_ZH],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::SDK_GO_ZH, super::SDK_GO_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::SDK_GO_ZH, super::SDK_GO_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::SDK_GO_ZH, super::SDK_GO_EN],
        &[super::SDK_GO_ZH, super::SDK_GO_EN],
        &[super::COMMON_ZH, super::COMMON_EN, super::KMS_BACKOFF_ZH],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::SDK_GO_ZH, super::SDK_GO_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
        &[super::COMMON_ZH, super::COMMON_EN],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "CommonError",
        label_en: "Common codes (API 3.0)",
        label_zh: "公共错误码（API 3.0）",
        level: Level::Common,
        words: &WORDS,
        names: &NAMES,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        former_words: &FORMER_WORDS,
        families: &[
            1, 11, 12, 14, 15, 16, 17, 21, 22, 25, 26, 27, 32, 33, 34, 35, 36, 39, 40, 41,
        ],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const COMMON_ZH: api::Source = api::Source::new(
    "common-zh",
    ["API 3.0: common error codes", "API 3.0：公共错误码"],
    api::Lang::Zh,
    Some("https://cloud.tencent.com/document/product/1388/114322"),
);
const COMMON_EN: api::Source = api::Source::new(
    "common-en",
    [
        "API 3.0 (international): common error codes",
        "API 3.0（国际站）：公共错误码",
    ],
    api::Lang::En,
    Some("https://www.tencentcloud.com/document/product/1148/49317"),
);
const KMS_BACKOFF_ZH: api::Source = api::Source::new(
    "kms-backoff-zh",
    [
        "Key Management Service: implementing exponential backoff",
        "密钥管理系统：实现指数退避",
    ],
    api::Lang::Zh,
    Some("https://cloud.tencent.com/document/product/573/50894"),
);
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
