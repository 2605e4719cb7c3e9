// @generated from spec/public.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e3058a0e539a5f9c
// regenerate: cargo run -- generate

use crate::entry::{Entry, Table};
use crate::{Category, Edition, Lang, Product, Retry, Source};

/// Public error codes of API 2.0, shared by every product.
///
/// Sources:
/// - Custom monitoring (legacy): error codes
/// - Cloud Virtual Machine, API 2.0: error codes
/// - Project management: error codes
/// - CDN and DSA: error codes
/// - Auto Scaling (international): error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum PublicError {
    /// invalid request parameter · 请求参数非法
    InvalidParameter = 4000,
    /// authentication failed · 鉴权失败
    AuthenticationFailed = 4100,
    /// not authorized to access the API · 未授权访问接口
    ApiNotAuthorized = 4101,
    /// not authorized to access the resource · 未授权访问资源
    ResourceNotAuthorized = 4102,
    /// not authorized to access the resource that this API call operates on · 未授权访问当前接口所操作的资源
    ApiResourceNotAuthorized = 4103,
    /// secret key does not exist · 密钥不存在
    SecretKeyNotFound = 4104,
    /// invalid token · token 错误
    InvalidToken = 4105,
    /// MFA verification failed · MFA 校验失败
    MfaFailed = 4106,
    /// other CAM authentication failure · 其他 CAM 鉴权失败
    CamAuthenticationFailed = 4110,
    /// request expired · 请求过期
    RequestExpired = 4200,
    /// access denied · 拒绝访问
    AccessDenied = 4300,
    /// quota exceeded · 超过配额
    QuotaExceeded = 4400,
    /// replay attack · 重放攻击
    ReplayAttack = 4500,
    /// protocol is not supported · 协议不支持
    UnsupportedProtocol = 4600,
    /// resource does not exist · 资源不存在
    ResourceNotFound = 5000,
    /// resource operation failed · 资源操作失败
    ResourceOperationFailed = 5100,
    /// failed to purchase resource · 资源购买失败
    ResourcePurchaseFailed = 5200,
    /// failed to purchase resource because of insufficient balance · 资源购买失败
    InsufficientBalance = 5300,
    /// only some of the operations succeeded · 部分执行成功
    PartiallySucceeded = 5400,
    /// user has not passed identity verification · 用户资质审核未通过
    IdentityNotVerified = 5500,
    /// internal server error · 服务器内部错误
    InternalFailure = 6000,
    /// not supported by this version · 版本暂不支持
    UnsupportedVersion = 6100,
    /// API is temporarily unavailable · 接口暂时无法访问
    ApiUnavailable = 6200,
    /// payment failed · 支付失败
    PaymentFailed = 100_193,
}

impl Table for PublicError {
    const NAME: &'static str = "public";
    const PRODUCT: Option<Product> = None;
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::InvalidParameter,
            name: "InvalidParameter",
            id: None,
            title_en: "invalid request parameter",
            title_zh: "请求参数非法",
            remedy_en: "Read the message field for details; add the missing required parameter or correct the badly formatted value, then send the request again.",
            remedy_zh: "请查看 message 字段中的具体错误信息，补齐缺少的必要参数或更正格式不正确的参数值，然后重新发送请求。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::AuthenticationFailed,
            name: "AuthenticationFailed",
            id: None,
            title_en: "authentication failed",
            title_zh: "鉴权失败",
            remedy_en: "Check how the request is signed against the authentication section of the API documentation, correct the signature, then send the request again.",
            remedy_zh: "请对照 API 文档的鉴权部分检查请求的签名，更正签名后重新发送请求。",
            category: Category::Unauthenticated,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::ApiNotAuthorized,
            name: "ApiNotAuthorized",
            id: None,
            title_en: "not authorized to access the API",
            title_zh: "未授权访问接口",
            remedy_en: "Ask the administrator of the root account to grant this sub-account permission for the API, then send the request again.",
            remedy_zh: "请联系主账号管理员，为该子账号开通此接口的权限，然后重新发送请求。",
            category: Category::PermissionDenied,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::ResourceNotAuthorized,
            name: "ResourceNotAuthorized",
            id: None,
            title_en: "not authorized to access the resource",
            title_zh: "未授权访问资源",
            remedy_en: "Ask the administrator of the root account to grant this sub-account permission for the specific resource being accessed, then send the request again.",
            remedy_zh: "请联系主账号管理员，为该子账号开通所访问的特定资源的权限，然后重新发送请求。",
            category: Category::PermissionDenied,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::ApiResourceNotAuthorized,
            name: "ApiResourceNotAuthorized",
            id: None,
            title_en: "not authorized to access the resource that this API call operates on",
            title_zh: "未授权访问当前接口所操作的资源",
            remedy_en: "Ask the administrator of the root account to grant this sub-account permission for the specific resource on which the API call operates, then send the request again.",
            remedy_zh: "请联系主账号管理员，为该子账号开通此次接口调用所操作的特定资源的权限，然后重新发送请求。",
            category: Category::PermissionDenied,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::SecretKeyNotFound,
            name: "SecretKeyNotFound",
            id: None,
            title_en: "secret key does not exist",
            title_zh: "密钥不存在",
            remedy_en: "Check the secret key used for the request for typing errors and make sure that it has not been deleted; correct or replace it, then send the request again.",
            remedy_zh: "请确认用于请求的密钥填写无误且未被删除，更正或更换密钥后重新发送请求。",
            category: Category::Unauthenticated,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::InvalidToken,
            name: "InvalidToken",
            id: None,
            title_en: "invalid token",
            title_zh: "token 错误",
            remedy_en: "Check that the token is complete, has not expired and belongs to the secret key in use; if not, obtain a new token, then send the request again.",
            remedy_zh: "请检查 token 是否完整、是否在有效期内、是否与所用密钥匹配；如有问题，请获取新的 token 后重新发送请求。",
            category: Category::Unauthenticated,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::MfaFailed,
            name: "MfaFailed",
            id: None,
            title_en: "MFA verification failed",
            title_zh: "MFA 校验失败",
            remedy_en: "Authenticate once more with a current multi-factor authentication (MFA) code, then send the request again.",
            remedy_zh: "请使用当前有效的验证码重新完成多因素认证（MFA），然后重新发送请求。",
            category: Category::Unauthenticated,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::CamAuthenticationFailed,
            name: "CamAuthenticationFailed",
            id: None,
            title_en: "other CAM authentication failure",
            title_zh: "其他 CAM 鉴权失败",
            remedy_en: "Read the message field and, together with the administrator of the root account, check the caller's credentials and policies in Cloud Access Management (CAM); correct them, then send the request again.",
            remedy_zh: "请查看 message 字段，并与主账号管理员一起在访问管理（CAM）中检查调用者的凭证和策略，更正后重新发送请求。",
            category: Category::Unauthenticated,
            retry: Retry::Never,
            sources: &[CVM_ZH],
        },
        Entry {
            variant: Self::RequestExpired,
            name: "RequestExpired",
            id: None,
            title_en: "request expired",
            title_zh: "请求过期",
            remedy_en: "Sign the request again with a new Nonce and the current Timestamp, then send it at once. If it still fails, check the system clock and read the section on the request validity period in the API documentation.",
            remedy_zh: "请使用新的 Nonce 和当前的 Timestamp 重新签名，然后立即发送。如仍失败，请检查系统时钟，并参考 API 文档的请求有效期部分。",
            category: Category::Unauthenticated,
            retry: Retry::Resign,
            sources: &[MONITORING_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::AccessDenied,
            name: "AccessDenied",
            id: None,
            title_en: "access denied",
            title_zh: "拒绝访问",
            remedy_en: "Check whether the account has been suspended, is outside the group of users the API is meant for, or is barred for a similar reason; remove the cause, then send the request again.",
            remedy_zh: "请检查账号是否已被封禁、是否属于接口面向的用户范围，或是否受到其他类似限制，排除原因后重新发送请求。",
            category: Category::PermissionDenied,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::QuotaExceeded,
            name: "QuotaExceeded",
            id: None,
            title_en: "quota exceeded",
            title_zh: "超过配额",
            remedy_en: "Slow down, then send the request again. If requests are still rejected, open a ticket at https://console.cloud.tencent.com/workorder/category to have Tencent Cloud customer service resolve the quota problem.",
            remedy_zh: "请降低请求频率，然后重新发送请求。如仍被拒绝，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理请求配额问题。",
            category: Category::ResourceExhausted,
            retry: Retry::Throttle,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::ReplayAttack,
            name: "ReplayAttack",
            id: None,
            title_en: "replay attack",
            title_zh: "重放攻击",
            remedy_en: "Unless an earlier copy of the request has already taken effect, sign it again with a new Nonce, different from the last one, and the current Timestamp, then send it at once. The server executes each request only once, and Timestamp must be within 2 hours of the time on Tencent Cloud's servers.",
            remedy_zh: "如果此前发送的同一请求尚未生效，请使用与上次不同的新 Nonce 和当前的 Timestamp 重新签名，然后立即发送。服务器对每个请求只执行一次，且 Timestamp 与腾讯云服务器的时间相差不能超过 2 小时。",
            category: Category::Unauthenticated,
            retry: Retry::Resign,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::UnsupportedProtocol,
            name: "UnsupportedProtocol",
            id: None,
            title_en: "protocol is not supported",
            title_zh: "协议不支持",
            remedy_en: "Look up the supported protocols in the API documentation, then send the request again over one of them.",
            remedy_zh: "请参考 API 文档，改用受支持的协议重新发送请求。",
            category: Category::Unimplemented,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::ResourceNotFound,
            name: "ResourceNotFound",
            id: None,
            title_en: "resource does not exist",
            title_zh: "资源不存在",
            remedy_en: "Check that the resource ID stands for an instance that exists, has not been returned and does not belong to another user; correct the ID, then send the request again.",
            remedy_zh: "请检查资源标识对应的实例是否存在、是否已被退还、是否属于其他用户，更正资源标识后重新发送请求。",
            category: Category::NotFound,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::ResourceOperationFailed,
            name: "ResourceOperationFailed",
            id: None,
            title_en: "resource operation failed",
            title_zh: "资源操作失败",
            remedy_en: "Read the message field for details. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud customer service.",
            remedy_zh: "请查看 message 字段中的具体错误信息。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::ResourcePurchaseFailed,
            name: "ResourcePurchaseFailed",
            id: None,
            title_en: "failed to purchase resource",
            title_zh: "资源购买失败",
            remedy_en: "Check whether the instance configuration is supported, whether enough resources are available, or whether something else stands in the way; adjust the order, then place it again.",
            remedy_zh: "请检查实例配置是否受支持、资源是否充足，或是否存在其他原因，调整订单后重新购买。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::InsufficientBalance,
            name: "InsufficientBalance",
            id: None,
            title_en: "failed to purchase resource because of insufficient balance",
            title_zh: "资源购买失败",
            remedy_en: "Top up the account so that its balance covers the order, then place the order again.",
            remedy_zh: "请为账号充值，确保余额足以支付订单，然后重新购买。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::PartiallySucceeded,
            name: "PartiallySucceeded",
            id: None,
            title_en: "only some of the operations succeeded",
            title_zh: "部分执行成功",
            remedy_en: "Read the return value to see which operations of the batch succeeded and which failed, and deal only with the failed ones. Never resend the whole batch blindly, as that would repeat the operations already done.",
            remedy_zh: "请根据方法返回值确认批量操作中哪些成功、哪些失败，只处理失败的部分。切勿盲目重发整批请求，否则已完成的操作会被重复执行。",
            category: Category::Aborted,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::IdentityNotVerified,
            name: "IdentityNotVerified",
            id: None,
            title_en: "user has not passed identity verification",
            title_zh: "用户资质审核未通过",
            remedy_en: "Complete the identity verification of the account; once it is approved, place the order again.",
            remedy_zh: "请先完成账号的资质审核，审核通过后再重新购买。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::InternalFailure,
            name: "InternalFailure",
            id: None,
            title_en: "internal server error",
            title_zh: "服务器内部错误",
            remedy_en: "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud customer service.",
            remedy_zh: "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::UnsupportedVersion,
            name: "UnsupportedVersion",
            id: None,
            title_en: "not supported by this version",
            title_zh: "版本暂不支持",
            remedy_en: "First check the domain of the request, as modules can have different domains, and correct it if it is wrong. If it is right, find out whether this version lacks the API, the API is under maintenance or there is a similar cause, and do not resend the request until that is settled.",
            remedy_zh: "请先核对请求的域名（不同模块的域名可能不同），如有误，更正后重新发送请求。若域名无误，请确认是当前版本不提供该接口、接口正在维护，还是存在类似原因，问题解决前不要重复发送请求。",
            category: Category::Unimplemented,
            retry: Retry::Never,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::ApiUnavailable,
            name: "ApiUnavailable",
            id: None,
            title_en: "API is temporarily unavailable",
            title_zh: "接口暂时无法访问",
            remedy_en: "The API is down for maintenance. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.",
            remedy_zh: "接口正在停服维护。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。",
            category: Category::Unavailable,
            retry: Retry::Backoff,
            sources: &[MONITORING_ZH, CVM_ZH, PROJECT_ZH, CDN_ZH, AUTO_SCALING_EN],
        },
        Entry {
            variant: Self::PaymentFailed,
            name: "PaymentFailed",
            id: None,
            title_en: "payment failed",
            title_zh: "支付失败",
            remedy_en: "Pay for all orders of the same purchase batch together, in one payment.",
            remedy_zh: "请将同一批购买的所有订单合并，一次性完成支付。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
    ];
    const EDITIONS: &'static [(Self, &'static [Edition])] = &[
        (
            Self::AuthenticationFailed,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: Some("identity authentication failed"),
                    title_zh: Some("身份认证失败"),
                    remedy_en: Some(
                        "Check how the signature is calculated, since a wrong calculation is the usual cause; correct it, then send the request again.",
                    ),
                    remedy_zh: Some(
                        "此错误一般由签名计算有误引起，请检查签名的计算过程，更正后重新发送请求。",
                    ),
                },
            ],
        ),
        (
            Self::AccessDenied,
            &[
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Check whether the account has been suspended or is outside the group of users the API is meant for; remove the cause, then send the request again.",
                    ),
                    remedy_zh: Some(
                        "请检查账号是否已被封禁、是否属于接口面向的用户范围，排除原因后重新发送请求。",
                    ),
                },
            ],
        ),
        (
            Self::QuotaExceeded,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Slow down, then send the request again. If requests are still rejected, open a ticket at https://console.cloud.tencent.com/workorder/category?level1_id=141&level2_id=645&source=0&data_title=%E6%B4%BB%E5%8A%A8%E9%98%B2%E5%88%B7AA&level3_id=647&radio_title=%E5%9C%BA%E6%99%AF%E5%92%A8%E8%AF%A2&queue=3&scene_code=16593&step=2 to have the quota problem resolved.",
                    ),
                    remedy_zh: Some(
                        "请降低请求频率，然后重新发送请求。如仍被拒绝，请在 https://console.cloud.tencent.com/workorder/category?level1_id=141&level2_id=645&source=0&data_title=%E6%B4%BB%E5%8A%A8%E9%98%B2%E5%88%B7AA&level3_id=647&radio_title=%E5%9C%BA%E6%99%AF%E5%92%A8%E8%AF%A2&queue=3&scene_code=16593&step=2 提交工单，解决请求配额问题。",
                    ),
                },
                Edition {
                    product: Product::Project,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Slow down, then send the request again. If requests are still rejected, open a ticket at https://console.cloud.tencent.com/workorder/category to have Tencent Cloud technical staff resolve the quota problem.",
                    ),
                    remedy_zh: Some(
                        "请降低请求频率，然后重新发送请求。如仍被拒绝，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理请求配额问题。",
                    ),
                },
                Edition {
                    product: Product::Cdn,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Slow down, then send the request again. See the request-quota section of the API documentation for the limit, and keep the number of requests within it.",
                    ),
                    remedy_zh: Some(
                        "请降低请求频率，然后重新发送请求。具体限制请参考 API 文档的请求配额部分，并将请求次数控制在限制以内。",
                    ),
                },
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Slow down, then send the request again. See the request-quota section of the API documentation for the limit, and keep the number of requests within it.",
                    ),
                    remedy_zh: Some(
                        "请降低请求频率，然后重新发送请求。具体限制请参考 API 文档的请求配额部分，并将请求次数控制在限制以内。",
                    ),
                },
            ],
        ),
        (
            Self::ReplayAttack,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Unless an earlier copy of the request has already taken effect, sign it again with a new Nonce, different from the last one, and the current Timestamp, then send it at once. The server executes each request only once, and Timestamp must be within 5 minutes of the time on Tencent Cloud's servers.",
                    ),
                    remedy_zh: Some(
                        "如果此前发送的同一请求尚未生效，请使用与上次不同的新 Nonce 和当前的 Timestamp 重新签名，然后立即发送。服务器对每个请求只执行一次，且 Timestamp 与腾讯云服务器的时间相差不能超过 5 分钟。",
                    ),
                },
            ],
        ),
        (
            Self::UnsupportedProtocol,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Send the request again over HTTPS: the API supports HTTPS only, not HTTP.",
                    ),
                    remedy_zh: Some(
                        "请改用 HTTPS 重新发送请求，该 API 只支持 HTTPS，不支持 HTTP。",
                    ),
                },
            ],
        ),
        (
            Self::ResourceOperationFailed,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Read the message field for details. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                    ),
                    remedy_zh: Some(
                        "请查看 message 字段中的具体错误信息。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                    ),
                },
                Edition {
                    product: Product::Project,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Read the message field for details. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud technical staff.",
                    ),
                    remedy_zh: Some(
                        "请查看 message 字段中的具体错误信息。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理。",
                    ),
                },
                Edition {
                    product: Product::Cdn,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Read the message field for details. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                    ),
                    remedy_zh: Some(
                        "请查看 message 字段中的具体错误信息。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                    ),
                },
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Read the message field for details. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                    ),
                    remedy_zh: Some(
                        "请查看 message 字段中的具体错误信息。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                    ),
                },
            ],
        ),
        (
            Self::ResourcePurchaseFailed,
            &[
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "Check whether the instance configuration is supported and whether enough resources are available; adjust the order, then place it again.",
                    ),
                    remedy_zh: Some(
                        "请检查实例配置是否受支持、资源是否充足，调整订单后重新购买。",
                    ),
                },
            ],
        ),
        (
            Self::InsufficientBalance,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: Some("insufficient balance"),
                    title_zh: Some("余额不足"),
                    remedy_en: Some(
                        "Top up the account so that its balance covers the purchase or upgrade, then submit the purchase or upgrade again.",
                    ),
                    remedy_zh: Some(
                        "请为账号充值，确保余额足以完成购买或升级，然后重新提交。",
                    ),
                },
            ],
        ),
        (
            Self::InternalFailure,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                    ),
                    remedy_zh: Some(
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                    ),
                },
                Edition {
                    product: Product::Project,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud technical staff.",
                    ),
                    remedy_zh: Some(
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理。",
                    ),
                },
                Edition {
                    product: Product::Cdn,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                    ),
                    remedy_zh: Some(
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                    ),
                },
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                    ),
                    remedy_zh: Some(
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                    ),
                },
            ],
        ),
        (
            Self::UnsupportedVersion,
            &[
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some(
                        "First check the domain of the request, as modules can have different domains, and correct it if it is wrong. If it is right, find out whether this version lacks the API or the API is under maintenance, and do not resend the request until that is settled.",
                    ),
                    remedy_zh: Some(
                        "请先核对请求的域名（不同模块的域名可能不同），如有误，更正后重新发送请求。若域名无误，请确认是当前版本不提供该接口，还是接口正在维护，问题解决前不要重复发送请求。",
                    ),
                },
            ],
        ),
    ];
}

crate::table::table!(PublicError);

const MONITORING_ZH: Source = Source {
    id: "monitoring-zh",
    title: "Custom monitoring (legacy): error codes",
    lang: Lang::Zh,
    url: None,
};
const CVM_ZH: Source = Source {
    id: "cvm-zh",
    title: "Cloud Virtual Machine, API 2.0: error codes",
    lang: Lang::Zh,
    url: None,
};
const PROJECT_ZH: Source = Source {
    id: "project-zh",
    title: "Project management: error codes",
    lang: Lang::Zh,
    url: None,
};
const CDN_ZH: Source = Source {
    id: "cdn-zh",
    title: "CDN and DSA: error codes",
    lang: Lang::Zh,
    url: None,
};
const AUTO_SCALING_EN: Source = Source {
    id: "auto-scaling-en",
    title: "Auto Scaling (international): error codes",
    lang: Lang::En,
    url: None,
};
