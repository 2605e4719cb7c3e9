// @generated from spec/public.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e0b8fd77e66d41d0, rust-hash: a3980a7790109af7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/public.rs"]
mod index;

/// Public error codes of API 2.0, shared by every product.
///
/// Sources:
/// - Custom monitoring (legacy): error codes
/// - [Cloud Virtual Machine, API 2.0: error codes](<https://cloud.tencent.com/document/api/213/6982>)
/// - Project management: error codes
/// - CDN and DSA: error codes
/// - Auto Scaling (international): error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum PublicError {
    /// 4000: invalid request parameter · 请求参数非法
    ///
    /// - Remedy: Read the message field for details; add the missing required parameter or correct the badly formatted value, then send the request again.
    /// - 处理建议：请查看 message 字段中的具体错误信息，补齐缺少的必要参数或更正格式不正确的参数值，然后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Carries any module code, whose verdict counts instead
    #[doc(alias("4000"))]
    InvalidParameter = 4000,
    /// 4100: authentication failed · 鉴权失败
    ///
    /// - Remedy: Check how the request is signed against the signature method in the API documentation (for API 2.0: <https://cloud.tencent.com/document/api/213/6984>), correct the signature, then send the request again.
    /// - 处理建议：请对照 API 文档的签名方法（API 2.0：<https://cloud.tencent.com/document/api/213/6984>）检查请求的签名，更正签名后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    /// - Worded differently by: cvm
    #[doc(alias("4100"))]
    AuthenticationFailed = 4100,
    /// 4101: not authorized to access the API · 未授权访问接口
    ///
    /// - Remedy: Ask the administrator of the root account to grant this sub-account permission for the API, then send the request again.
    /// - 处理建议：请联系主账号管理员，为该子账号开通此接口的权限，然后重新发送请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("4101"))]
    ApiNotAuthorized = 4101,
    /// 4102: not authorized to access the resource · 未授权访问资源
    ///
    /// - Remedy: Ask the administrator of the root account to grant this sub-account permission for the specific resource being accessed, then send the request again.
    /// - 处理建议：请联系主账号管理员，为该子账号开通所访问的特定资源的权限，然后重新发送请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("4102"))]
    ResourceNotAuthorized = 4102,
    /// 4103: not authorized to access the resource that this API call operates on · 未授权访问当前接口所操作的资源
    ///
    /// - Remedy: Ask the administrator of the root account to grant this sub-account permission for the specific resource on which the API call operates, then send the request again.
    /// - 处理建议：请联系主账号管理员，为该子账号开通此次接口调用所操作的特定资源的权限，然后重新发送请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("4103"))]
    ApiResourceNotAuthorized = 4103,
    /// 4104: secret key does not exist · 密钥不存在
    ///
    /// - Remedy: Check the secret key used for the request for typing errors and make sure that it has not been deleted; correct or replace it, then send the request again.
    /// - 处理建议：请确认用于请求的密钥填写无误且未被删除，更正或更换密钥后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    /// - In API 3.0: AuthFailure.SecretIdNotFound
    #[doc(alias("4104"))]
    SecretKeyNotFound = 4104,
    /// 4105: invalid token · token 错误
    ///
    /// - Remedy: Check that the token is complete, has not expired and belongs to the secret key in use; if not, obtain a new token, then send the request again.
    /// - 处理建议：请检查 token 是否完整、是否在有效期内、是否与所用密钥匹配；如有问题，请获取新的 token 后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    /// - In API 3.0: AuthFailure.TokenFailure
    #[doc(alias("4105"))]
    InvalidToken = 4105,
    /// 4106: MFA verification failed · MFA 校验失败
    ///
    /// - Remedy: Authenticate once more with a current multi-factor authentication (MFA) code, then send the request again.
    /// - 处理建议：请使用当前有效的验证码重新完成多因素认证（MFA），然后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    /// - In API 3.0: AuthFailure.MFAFailure
    #[doc(alias("4106"))]
    MfaFailed = 4106,
    /// 4110: other CAM authentication failure · 其他 CAM 鉴权失败
    ///
    /// - Remedy: Read the message field and, together with the administrator of the root account, check the caller's credentials and policies in Cloud Access Management (CAM); correct them, then send the request again.
    /// - 处理建议：请查看 message 字段，并与主账号管理员一起在访问管理（CAM）中检查调用者的凭证和策略，更正后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("4110"))]
    CamAuthenticationFailed = 4110,
    /// 4200: request expired · 请求过期
    ///
    /// - Remedy: Sign the request again with a new Nonce and the current Timestamp, then send it at once. If it still fails, check the system clock and read the section on the request validity period in the API documentation.
    /// - 处理建议：请使用新的 Nonce 和当前的 Timestamp 重新签名，然后立即发送。如仍失败，请检查系统时钟，并参考 API 文档的请求有效期部分。
    /// - Retry: `sign_again`; category: `unauthenticated`
    /// - In API 3.0: AuthFailure.SignatureExpire
    #[doc(alias("4200"))]
    RequestExpired = 4200,
    /// 4300: access denied · 拒绝访问
    ///
    /// - Remedy: Users report that API 2.0 has been switched off for most accounts, for CDN since November 2022 and for other products since January 2023: call the corresponding action of API 3.0, or move to a current SDK. If the account still has access to API 2.0, check whether it has been suspended, is outside the group of users the API is meant for, or is barred for a similar reason; remove the cause, then send the request again.
    /// - 处理建议：据用户反馈，API 2.0 已对大多数账号关闭（CDN 自 2022 年 11 月起，其他产品自 2023 年 1 月起），请改用 API 3.0 的对应接口，或升级到最新版 SDK。如果该账号仍可使用 API 2.0，请检查账号是否已被封禁、是否属于接口面向的用户范围，或是否受到其他类似限制，排除原因后重新发送请求。
    /// - Retry: `never`; category: `permission_denied`
    /// - Worded differently by: auto\_scaling
    #[doc(alias("4300"))]
    AccessDenied = 4300,
    /// 4400: quota exceeded · 超过配额
    ///
    /// - Remedy: Slow down, then send the request again. If requests are still rejected, open a ticket at <https://console.cloud.tencent.com/workorder/category> to have Tencent Cloud customer service resolve the quota problem.
    /// - 处理建议：请降低请求频率，然后重新发送请求。如仍被拒绝，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云客服处理请求配额问题。
    /// - Retry: `throttle`; category: `resource_exhausted`
    /// - In API 3.0: RequestLimitExceeded
    /// - Worded differently by: auto\_scaling, cdn, cvm, project
    #[doc(alias("4400"))]
    QuotaExceeded = 4400,
    /// 4500: replay attack · 重放攻击
    ///
    /// - Remedy: Unless an earlier copy of the request has already taken effect, sign it again with a new Nonce, different from the last one, and the current Timestamp, then send it at once. The server executes each request only once, and Timestamp must be within 2 hours of the time on Tencent Cloud's servers.
    /// - 处理建议：如果此前发送的同一请求尚未生效，请使用与上次不同的新 Nonce 和当前的 Timestamp 重新签名，然后立即发送。服务器对每个请求只执行一次，且 Timestamp 与腾讯云服务器的时间相差不能超过 2 小时。
    /// - Retry: `sign_again`; category: `unauthenticated`
    /// - In API 3.0: AuthFailure.SignatureExpire
    /// - Worded differently by: cvm
    #[doc(alias("4500"))]
    ReplayAttack = 4500,
    /// 4600: protocol is not supported · 协议不支持
    ///
    /// - Remedy: Look up the supported protocols in the API documentation, then send the request again over one of them.
    /// - 处理建议：请参考 API 文档，改用受支持的协议重新发送请求。
    /// - Retry: `never`; category: `unimplemented`
    /// - In API 3.0: UnsupportedProtocol
    /// - Worded differently by: cvm
    #[doc(alias("4600"))]
    UnsupportedProtocol = 4600,
    /// 5000: resource does not exist · 资源不存在
    ///
    /// - Remedy: Check that the resource ID stands for an instance that exists, has not been returned and does not belong to another user; correct the ID, then send the request again.
    /// - 处理建议：请检查资源标识对应的实例是否存在、是否已被退还、是否属于其他用户，更正资源标识后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    /// - In API 3.0: ResourceNotFound
    #[doc(alias("5000"))]
    ResourceNotFound = 5000,
    /// 5100: resource operation failed · 资源操作失败
    ///
    /// - Remedy: Read the message field, and act on the module code in parentheses at its start. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> to reach Tencent Cloud customer service.
    /// - 处理建议：请查看 message 字段；如果开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云客服处理。
    /// - Retry: `backoff`; category: `internal`
    /// - Carries any module code, whose verdict counts instead
    /// - Worded differently by: auto\_scaling, cdn, cvm, project
    #[doc(alias("5100"))]
    ResourceOperationFailed = 5100,
    /// 5200: failed to purchase resource · 资源购买失败
    ///
    /// - Remedy: Check whether the instance configuration is supported, whether enough resources are available, or whether something else stands in the way; adjust the order, then place it again.
    /// - 处理建议：请检查实例配置是否受支持、资源是否充足，或是否存在其他原因，调整订单后重新购买。
    /// - Retry: `never`; category: `failed_precondition`
    /// - Worded differently by: auto\_scaling
    #[doc(alias("5200"))]
    ResourcePurchaseFailed = 5200,
    /// 5300: failed to purchase resource because of insufficient balance · 资源购买失败
    ///
    /// - Remedy: Top up the account so that its balance covers the order, then place the order again.
    /// - 处理建议：请为账号充值，确保余额足以支付订单，然后重新购买。
    /// - Retry: `never`; category: `failed_precondition`
    /// - Worded differently by: cvm
    #[doc(alias("5300"))]
    InsufficientBalance = 5300,
    /// 5400: only some of the operations succeeded · 部分执行成功
    ///
    /// - Remedy: Read the return value to see which operations of the batch succeeded and which failed, and deal only with the failed ones. Never resend the whole batch blindly, as that would repeat the operations already done.
    /// - 处理建议：请根据方法返回值确认批量操作中哪些成功、哪些失败，只处理失败的部分。切勿盲目重发整批请求，否则已完成的操作会被重复执行。
    /// - Retry: `never`; category: `aborted`
    #[doc(alias("5400"))]
    PartiallySucceeded = 5400,
    /// 5500: user has not passed identity verification · 用户资质审核未通过
    ///
    /// - Remedy: Complete the identity verification of the account; once it is approved, place the order again.
    /// - 处理建议：请先完成账号的资质审核，审核通过后再重新购买。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("5500"))]
    IdentityNotVerified = 5500,
    /// 6000: internal server error · 服务器内部错误
    ///
    /// - Remedy: Act on the module code in parentheses at the start of message. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at <https://console.cloud.tencent.com/workorder/category> to reach Tencent Cloud customer service.
    /// - 处理建议：如果 message 开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云客服处理。
    /// - Retry: `backoff`; category: `internal`
    /// - Carries any module code, whose verdict counts instead
    /// - In API 3.0: InternalError
    /// - Worded differently by: auto\_scaling, cdn, cvm, project
    #[doc(alias("6000"))]
    InternalFailure = 6000,
    /// 6100: not supported by this version · 版本暂不支持
    ///
    /// - Remedy: First check the domain of the request, as modules can have different domains, and correct it if it is wrong. If it is right, find out whether this version lacks the API, the API is under maintenance or there is a similar cause, and do not resend the request until that is settled.
    /// - 处理建议：请先核对请求的域名（不同模块的域名可能不同），如有误，更正后重新发送请求。若域名无误，请确认是当前版本不提供该接口、接口正在维护，还是存在类似原因，问题解决前不要重复发送请求。
    /// - Retry: `never`; category: `unimplemented`
    /// - Worded differently by: auto\_scaling
    #[doc(alias("6100"))]
    UnsupportedVersion = 6100,
    /// 6200: API is temporarily unavailable · 接口暂时无法访问
    ///
    /// - Remedy: The API is down for maintenance. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.
    /// - 处理建议：接口正在停服维护。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。
    /// - Retry: `backoff`; category: `unavailable`
    #[doc(alias("6200"))]
    ApiUnavailable = 6200,
    /// 100193: payment failed · 支付失败
    ///
    /// - Remedy: Pay for all orders of the same purchase batch together, in one payment.
    /// - 处理建议：请将同一批购买的所有订单合并，一次性完成支付。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("100193"))]
    PaymentFailed = 100_193,
}

api::code_enum!(PublicError, public_table);

mod public_table {
    use super::api::{Category, Edition, Index, Level, Retry, Source, Table, TableData};
    use super::{PublicError, index};
    use super::super::products;
    pub(super) const NAME: &str = "public";
    pub(super) const CODE_INDEX: Index = index::PUBLIC_CODES;
    pub(super) const KEY_INDEX: Index = index::PUBLIC_KEYS;
    pub(super) static VARIANTS: [PublicError; 24] = [
        PublicError::InvalidParameter,
        PublicError::AuthenticationFailed,
        PublicError::ApiNotAuthorized,
        PublicError::ResourceNotAuthorized,
        PublicError::ApiResourceNotAuthorized,
        PublicError::SecretKeyNotFound,
        PublicError::InvalidToken,
        PublicError::MfaFailed,
        PublicError::CamAuthenticationFailed,
        PublicError::RequestExpired,
        PublicError::AccessDenied,
        PublicError::QuotaExceeded,
        PublicError::ReplayAttack,
        PublicError::UnsupportedProtocol,
        PublicError::ResourceNotFound,
        PublicError::ResourceOperationFailed,
        PublicError::ResourcePurchaseFailed,
        PublicError::InsufficientBalance,
        PublicError::PartiallySucceeded,
        PublicError::IdentityNotVerified,
        PublicError::InternalFailure,
        PublicError::UnsupportedVersion,
        PublicError::ApiUnavailable,
        PublicError::PaymentFailed,
    ];
    pub(super) static CODES: [i32; 24] = [
        4000, 4100, 4101, 4102, 4103, 4104, 4105, 4106, 4110, 4200, 4300, 4400, 4500,
        4600, 5000, 5100, 5200, 5300, 5400, 5500, 6000, 6100, 6200, 100_193,
    ];
    pub(super) static NAMES: [&str; 24] = [
        "InvalidParameter",
        "AuthenticationFailed",
        "ApiNotAuthorized",
        "ResourceNotAuthorized",
        "ApiResourceNotAuthorized",
        "SecretKeyNotFound",
        "InvalidToken",
        "MfaFailed",
        "CamAuthenticationFailed",
        "RequestExpired",
        "AccessDenied",
        "QuotaExceeded",
        "ReplayAttack",
        "UnsupportedProtocol",
        "ResourceNotFound",
        "ResourceOperationFailed",
        "ResourcePurchaseFailed",
        "InsufficientBalance",
        "PartiallySucceeded",
        "IdentityNotVerified",
        "InternalFailure",
        "UnsupportedVersion",
        "ApiUnavailable",
        "PaymentFailed",
    ];
    pub(super) static TITLES_EN: [&str; 24] = [
        "invalid request parameter",
        "authentication failed",
        "not authorized to access the API",
        "not authorized to access the resource",
        "not authorized to access the resource that this API call operates on",
        "secret key does not exist",
        "invalid token",
        "MFA verification failed",
        "other CAM authentication failure",
        "request expired",
        "access denied",
        "quota exceeded",
        "replay attack",
        "protocol is not supported",
        "resource does not exist",
        "resource operation failed",
        "failed to purchase resource",
        "failed to purchase resource because of insufficient balance",
        "only some of the operations succeeded",
        "user has not passed identity verification",
        "internal server error",
        "not supported by this version",
        "API is temporarily unavailable",
        "payment failed",
    ];
    pub(super) static TITLES_ZH: [&str; 24] = [
        "请求参数非法",
        "鉴权失败",
        "未授权访问接口",
        "未授权访问资源",
        "未授权访问当前接口所操作的资源",
        "密钥不存在",
        "token 错误",
        "MFA 校验失败",
        "其他 CAM 鉴权失败",
        "请求过期",
        "拒绝访问",
        "超过配额",
        "重放攻击",
        "协议不支持",
        "资源不存在",
        "资源操作失败",
        "资源购买失败",
        "资源购买失败",
        "部分执行成功",
        "用户资质审核未通过",
        "服务器内部错误",
        "版本暂不支持",
        "接口暂时无法访问",
        "支付失败",
    ];
    pub(super) static REMEDIES_EN: [&str; 24] = [
        "Read the message field for details; add the missing required parameter or correct the badly formatted value, then send the request again.",
        "Check how the request is signed against the signature method in the API documentation (for API 2.0: https://cloud.tencent.com/document/api/213/6984), correct the signature, then send the request again.",
        "Ask the administrator of the root account to grant this sub-account permission for the API, then send the request again.",
        "Ask the administrator of the root account to grant this sub-account permission for the specific resource being accessed, then send the request again.",
        "Ask the administrator of the root account to grant this sub-account permission for the specific resource on which the API call operates, then send the request again.",
        "Check the secret key used for the request for typing errors and make sure that it has not been deleted; correct or replace it, then send the request again.",
        "Check that the token is complete, has not expired and belongs to the secret key in use; if not, obtain a new token, then send the request again.",
        "Authenticate once more with a current multi-factor authentication (MFA) code, then send the request again.",
        "Read the message field and, together with the administrator of the root account, check the caller's credentials and policies in Cloud Access Management (CAM); correct them, then send the request again.",
        "Sign the request again with a new Nonce and the current Timestamp, then send it at once. If it still fails, check the system clock and read the section on the request validity period in the API documentation.",
        "Users report that API 2.0 has been switched off for most accounts, for CDN since November 2022 and for other products since January 2023: call the corresponding action of API 3.0, or move to a current SDK. If the account still has access to API 2.0, check whether it has been suspended, is outside the group of users the API is meant for, or is barred for a similar reason; remove the cause, then send the request again.",
        "Slow down, then send the request again. If requests are still rejected, open a ticket at https://console.cloud.tencent.com/workorder/category to have Tencent Cloud customer service resolve the quota problem.",
        "Unless an earlier copy of the request has already taken effect, sign it again with a new Nonce, different from the last one, and the current Timestamp, then send it at once. The server executes each request only once, and Timestamp must be within 2 hours of the time on Tencent Cloud's servers.",
        "Look up the supported protocols in the API documentation, then send the request again over one of them.",
        "Check that the resource ID stands for an instance that exists, has not been returned and does not belong to another user; correct the ID, then send the request again.",
        "Read the message field, and act on the module code in parentheses at its start. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud customer service.",
        "Check whether the instance configuration is supported, whether enough resources are available, or whether something else stands in the way; adjust the order, then place it again.",
        "Top up the account so that its balance covers the order, then place the order again.",
        "Read the return value to see which operations of the batch succeeded and which failed, and deal only with the failed ones. Never resend the whole batch blindly, as that would repeat the operations already done.",
        "Complete the identity verification of the account; once it is approved, place the order again.",
        "Act on the module code in parentheses at the start of message. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud customer service.",
        "First check the domain of the request, as modules can have different domains, and correct it if it is wrong. If it is right, find out whether this version lacks the API, the API is under maintenance or there is a similar cause, and do not resend the request until that is settled.",
        "The API is down for maintenance. If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, make sure that it has not taken effect before you send it again.",
        "Pay for all orders of the same purchase batch together, in one payment.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 24] = [
        "请查看 message 字段中的具体错误信息，补齐缺少的必要参数或更正格式不正确的参数值，然后重新发送请求。",
        "请对照 API 文档的签名方法（API 2.0：https://cloud.tencent.com/document/api/213/6984）检查请求的签名，更正签名后重新发送请求。",
        "请联系主账号管理员，为该子账号开通此接口的权限，然后重新发送请求。",
        "请联系主账号管理员，为该子账号开通所访问的特定资源的权限，然后重新发送请求。",
        "请联系主账号管理员，为该子账号开通此次接口调用所操作的特定资源的权限，然后重新发送请求。",
        "请确认用于请求的密钥填写无误且未被删除，更正或更换密钥后重新发送请求。",
        "请检查 token 是否完整、是否在有效期内、是否与所用密钥匹配；如有问题，请获取新的 token 后重新发送请求。",
        "请使用当前有效的验证码重新完成多因素认证（MFA），然后重新发送请求。",
        "请查看 message 字段，并与主账号管理员一起在访问管理（CAM）中检查调用者的凭证和策略，更正后重新发送请求。",
        "请使用新的 Nonce 和当前的 Timestamp 重新签名，然后立即发送。如仍失败，请检查系统时钟，并参考 API 文档的请求有效期部分。",
        "据用户反馈，API 2.0 已对大多数账号关闭（CDN 自 2022 年 11 月起，其他产品自 2023 年 1 月起），请改用 API 3.0 的对应接口，或升级到最新版 SDK。如果该账号仍可使用 API 2.0，请检查账号是否已被封禁、是否属于接口面向的用户范围，或是否受到其他类似限制，排除原因后重新发送请求。",
        "请降低请求频率，然后重新发送请求。如仍被拒绝，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理请求配额问题。",
        "如果此前发送的同一请求尚未生效，请使用与上次不同的新 Nonce 和当前的 Timestamp 重新签名，然后立即发送。服务器对每个请求只执行一次，且 Timestamp 与腾讯云服务器的时间相差不能超过 2 小时。",
        "请参考 API 文档，改用受支持的协议重新发送请求。",
        "请检查资源标识对应的实例是否存在、是否已被退还、是否属于其他用户，更正资源标识后重新发送请求。",
        "请查看 message 字段；如果开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理。",
        "请检查实例配置是否受支持、资源是否充足，或是否存在其他原因，调整订单后重新购买。",
        "请为账号充值，确保余额足以支付订单，然后重新购买。",
        "请根据方法返回值确认批量操作中哪些成功、哪些失败，只处理失败的部分。切勿盲目重发整批请求，否则已完成的操作会被重复执行。",
        "请先完成账号的资质审核，审核通过后再重新购买。",
        "如果 message 开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理。",
        "请先核对请求的域名（不同模块的域名可能不同），如有误，更正后重新发送请求。若域名无误，请确认是当前版本不提供该接口、接口正在维护，还是存在类似原因，问题解决前不要重复发送请求。",
        "接口正在停服维护。如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求并未生效，再重新发送。",
        "请将同一批购买的所有订单合并，一次性完成支付。",
    ];
    pub(super) static CATEGORIES: [Category; 24] = [
        Category::InvalidArgument,
        Category::Unauthenticated,
        Category::PermissionDenied,
        Category::PermissionDenied,
        Category::PermissionDenied,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::PermissionDenied,
        Category::ResourceExhausted,
        Category::Unauthenticated,
        Category::Unimplemented,
        Category::NotFound,
        Category::Internal,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::Aborted,
        Category::FailedPrecondition,
        Category::Internal,
        Category::Unimplemented,
        Category::Unavailable,
        Category::FailedPrecondition,
    ];
    pub(super) static RETRIES: [Option<Retry>; 24] = [
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::SignAgain),
        Some(Retry::Never),
        Some(Retry::Throttle),
        Some(Retry::SignAgain),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Backoff),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 24] = [
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[super::CVM_ZH],
        &[super::CVM_ZH],
        &[super::CVM_ZH],
        &[super::CVM_ZH],
        &[super::CVM_ZH],
        &[super::CVM_ZH],
        &[super::CVM_ZH],
        &[
            super::MONITORING_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[
            super::MONITORING_ZH,
            super::CVM_ZH,
            super::PROJECT_ZH,
            super::CDN_ZH,
            super::AUTO_SCALING_EN,
        ],
        &[super::PROJECT_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "PublicError",
        label_en: "Public codes",
        label_zh: "公共错误码",
        level: Level::Public,
        codes: &CODES,
        names: &NAMES,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        editions: &[
            (
                1,
                &[
                    Edition::new(
                        products::CVM,
                        Some(["identity authentication failed", "身份认证失败"]),
                        Some([
                            "Check how the signature is calculated, since a wrong calculation is the usual cause; correct it, then send the request again.",
                            "此错误一般由签名计算有误引起，请检查签名的计算过程，更正后重新发送请求。",
                        ]),
                    ),
                ],
            ),
            (
                10,
                &[
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some([
                            "Users report that API 2.0 has been switched off for most accounts, for CDN since November 2022 and for other products since January 2023: call the corresponding action of API 3.0, or move to a current SDK. If the account still has access to API 2.0, check whether it has been suspended or is outside the group of users the API is meant for; remove the cause, then send the request again.",
                            "据用户反馈，API 2.0 已对大多数账号关闭（CDN 自 2022 年 11 月起，其他产品自 2023 年 1 月起），请改用 API 3.0 的对应接口，或升级到最新版 SDK。如果该账号仍可使用 API 2.0，请检查账号是否已被封禁、是否属于接口面向的用户范围，排除原因后重新发送请求。",
                        ]),
                    ),
                ],
            ),
            (
                11,
                &[
                    Edition::new(
                        products::CVM,
                        None,
                        Some([
                            "Slow down, then send the request again. If requests are still rejected, open a ticket at https://console.cloud.tencent.com/workorder/category to have the quota problem resolved.",
                            "请降低请求频率，然后重新发送请求。如仍被拒绝，请在 https://console.cloud.tencent.com/workorder/category 提交工单解决请求配额问题。",
                        ]),
                    ),
                    Edition::new(
                        products::PROJECT,
                        None,
                        Some([
                            "Slow down, then send the request again. If requests are still rejected, open a ticket at https://console.cloud.tencent.com/workorder/category to have Tencent Cloud technical staff resolve the quota problem.",
                            "请降低请求频率，然后重新发送请求。如仍被拒绝，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理请求配额问题。",
                        ]),
                    ),
                    Edition::new(
                        products::CDN,
                        None,
                        Some([
                            "Slow down, then send the request again. See the request-quota section of the API documentation for the limit, and keep the number of requests within it.",
                            "请降低请求频率，然后重新发送请求。具体限制请参考 API 文档的请求配额部分，并将请求次数控制在限制以内。",
                        ]),
                    ),
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some([
                            "Slow down, then send the request again. See the request-quota section of the API documentation for the limit, and keep the number of requests within it.",
                            "请降低请求频率，然后重新发送请求。具体限制请参考 API 文档的请求配额部分，并将请求次数控制在限制以内。",
                        ]),
                    ),
                ],
            ),
            (
                12,
                &[
                    Edition::new(
                        products::CVM,
                        None,
                        Some([
                            "Unless an earlier copy of the request has already taken effect, sign it again with a new Nonce, different from the last one, and the current Timestamp, then send it at once. The server executes each request only once, and Timestamp must be within 5 minutes of the time on Tencent Cloud's servers.",
                            "如果此前发送的同一请求尚未生效，请使用与上次不同的新 Nonce 和当前的 Timestamp 重新签名，然后立即发送。服务器对每个请求只执行一次，且 Timestamp 与腾讯云服务器的时间相差不能超过 5 分钟。",
                        ]),
                    ),
                ],
            ),
            (
                13,
                &[
                    Edition::new(
                        products::CVM,
                        None,
                        Some([
                            "Send the request again over HTTPS: the API supports HTTPS only, not HTTP.",
                            "请改用 HTTPS 重新发送请求，该 API 只支持 HTTPS，不支持 HTTP。",
                        ]),
                    ),
                ],
            ),
            (
                15,
                &[
                    Edition::new(
                        products::CVM,
                        None,
                        Some([
                            "Read the message field, and act on the module code in parentheses at its start. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                            "请查看 message 字段；如果开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                        ]),
                    ),
                    Edition::new(
                        products::PROJECT,
                        None,
                        Some([
                            "Read the message field, and act on the module code in parentheses at its start. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud technical staff.",
                            "请查看 message 字段；如果开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理。",
                        ]),
                    ),
                    Edition::new(
                        products::CDN,
                        None,
                        Some([
                            "Read the message field, and act on the module code in parentheses at its start. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                            "请查看 message 字段；如果开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                        ]),
                    ),
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some([
                            "Read the message field, and act on the module code in parentheses at its start. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                            "请查看 message 字段；如果开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                        ]),
                    ),
                ],
            ),
            (
                16,
                &[
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some([
                            "Check whether the instance configuration is supported and whether enough resources are available; adjust the order, then place it again.",
                            "请检查实例配置是否受支持、资源是否充足，调整订单后重新购买。",
                        ]),
                    ),
                ],
            ),
            (
                17,
                &[
                    Edition::new(
                        products::CVM,
                        Some(["insufficient balance", "余额不足"]),
                        Some([
                            "Top up the account so that its balance covers the purchase or upgrade, then submit the purchase or upgrade again.",
                            "请为账号充值，确保余额足以完成购买或升级，然后重新提交。",
                        ]),
                    ),
                ],
            ),
            (
                20,
                &[
                    Edition::new(
                        products::CVM,
                        None,
                        Some([
                            "Act on the module code in parentheses at the start of message. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                            "如果 message 开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                        ]),
                    ),
                    Edition::new(
                        products::PROJECT,
                        None,
                        Some([
                            "Act on the module code in parentheses at the start of message. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, open a ticket at https://console.cloud.tencent.com/workorder/category to reach Tencent Cloud technical staff.",
                            "如果 message 开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理。",
                        ]),
                    ),
                    Edition::new(
                        products::CDN,
                        None,
                        Some([
                            "Act on the module code in parentheses at the start of message. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                            "如果 message 开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                        ]),
                    ),
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some([
                            "Act on the module code in parentheses at the start of message. If there is none, and the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud customer service for help.",
                            "如果 message 开头的括号内有模块错误码，请按该错误码处理。如果没有，且请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服协助解决。",
                        ]),
                    ),
                ],
            ),
            (
                21,
                &[
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some([
                            "First check the domain of the request, as modules can have different domains, and correct it if it is wrong. If it is right, find out whether this version lacks the API or the API is under maintenance, and do not resend the request until that is settled.",
                            "请先核对请求的域名（不同模块的域名可能不同），如有误，更正后重新发送请求。若域名无误，请确认是当前版本不提供该接口，还是接口正在维护，问题解决前不要重复发送请求。",
                        ]),
                    ),
                ],
            ),
        ],
        carriers: &[0, 15, 20],
        successors: &[
            (5, "AuthFailure.SecretIdNotFound"),
            (6, "AuthFailure.TokenFailure"),
            (7, "AuthFailure.MFAFailure"),
            (9, "AuthFailure.SignatureExpire"),
            (11, "RequestLimitExceeded"),
            (12, "AuthFailure.SignatureExpire"),
            (13, "UnsupportedProtocol"),
            (14, "ResourceNotFound"),
            (20, "InternalError"),
        ],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const MONITORING_ZH: api::Source = api::Source::new(
    "monitoring-zh",
    [
        "Custom monitoring (legacy): error codes",
        "自定义监控（旧版）：错误码",
    ],
    api::Lang::Zh,
    None,
);
const CVM_ZH: api::Source = api::Source::new(
    "cvm-zh",
    ["Cloud Virtual Machine, API 2.0: error codes", "云服务器 API 2.0：错误码"],
    api::Lang::Zh,
    Some("https://cloud.tencent.com/document/api/213/6982"),
);
const PROJECT_ZH: api::Source = api::Source::new(
    "project-zh",
    ["Project management: error codes", "项目管理：错误码"],
    api::Lang::Zh,
    None,
);
const CDN_ZH: api::Source = api::Source::new(
    "cdn-zh",
    ["CDN and DSA: error codes", "CDN 与全站加速：错误码"],
    api::Lang::Zh,
    None,
);
const AUTO_SCALING_EN: api::Source = api::Source::new(
    "auto-scaling-en",
    [
        "Auto Scaling (international): error codes",
        "弹性伸缩（国际站）：错误码",
    ],
    api::Lang::En,
    None,
);
