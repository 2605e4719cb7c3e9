// @generated from spec/sms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 140679f1a263a54c, rust-hash: e9084eae7b83a831
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sms.rs"]
mod index;

/// Error codes of the first SMS API, in the field result of its replies.
///
/// Sources:
/// - Short Message Service (international): error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum SmsError {
    /// 1001: sig verification failed · sig 校验失败
    ///
    /// - Remedy: Check that the sig field has the format that the API description asks for, correct it, then send the request again.
    /// - 处理建议：请对照 API 说明检查 sig 字段的格式，更正后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    /// - In API 3.0: InternalError.SigVerificationFail
    #[doc(alias("1001"))]
    SigVerificationFailed = 1001,
    /// 1002: text/voice SMS contains sensitive words · 文本或语音短信含有敏感词
    ///
    /// - Remedy: The reply names the sensitive words: take them out of the message, then send it again.
    /// - 处理建议：应答中会列出命中的敏感词，请从短信内容中删去，再重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: FailedOperation.ContainSensitiveWord
    #[doc(alias("1002"))]
    SensitiveWordsFound = 1002,
    /// 1003: sig field is missing or left empty in request packet · 请求包缺少 sig 字段或 sig 为空
    ///
    /// - Remedy: Put the sig field into the request as the API description lays down, then send it again.
    /// - 处理建议：请按 API 说明在请求包中填写 sig 字段，再重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    /// - In API 3.0: InternalError.SigFieldMissing
    #[doc(alias("1003"))]
    SigMissing = 1003,
    /// 1004: failed to resolve request packet · 请求包解析失败
    ///
    /// - Remedy: The request is usually not built as the API description lays down: compare them field by field. What causes this code is explained at <https://intl.cloud.tencent.com/document/product/382/9558>.
    /// - 处理建议：通常是请求包不符合 API 说明，请逐项核对；返回 1004 的原因详见 <https://cloud.tencent.com/document/product/382/9558>。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: FailedOperation.FailResolvePacket
    #[doc(alias("1004"))]
    MalformedPacket = 1004,
    /// 1006: no permission to request · 没有请求权限
    ///
    /// - Remedy: Read errmsg to see which permission is missing, such as the one for extended codes. If it does not say, ask SMS Helper (<https://intl.cloud.tencent.com/document/product/382/3773>) and name the phone number that could not be sent to.
    /// - 处理建议：请查看 errmsg，确认缺少哪种权限，例如扩展码权限；仍有疑问请联系短信小助手（<https://cloud.tencent.com/document/product/382/3773>），并提供发送失败的手机号。
    /// - Retry: `never`; category: `permission_denied`
    /// - In API 3.0: UnauthorizedOperation.RequestPermissionDeny
    #[doc(alias("1006"))]
    PermissionDenied = 1006,
    /// 1007: other error · 其他错误
    ///
    /// - Remedy: Read errmsg for the cause. If it does not say, ask SMS Helper (<https://intl.cloud.tencent.com/document/product/382/3773>) and name the phone number that failed.
    /// - 处理建议：请查看 errmsg 中的具体原因；仍有疑问请联系短信小助手（<https://cloud.tencent.com/document/product/382/3773>），并提供发送失败的手机号。
    /// - Retry: `never`; category: `internal`
    /// - In API 3.0: InternalError.OtherError
    #[doc(alias("1007"))]
    OtherFailure = 1007,
    /// 1008: request to send text/voice SMS timed out · 下发文本或语音短信超时
    ///
    /// - Remedy: This is rare. The message may have been sent all the same: look for its status report, and send it again only if it has not arrived.
    /// - 处理建议：这种情况极少出现。短信可能已经发出，请先通过状态报告核实，确认没有送达后再重新发送。
    /// - Retry: `never`; category: `unavailable`
    /// - In API 3.0: InternalError.Timeout
    #[doc(alias("1008"))]
    Timeout = 1008,
    /// 1009: request ip is not on the whitelist · 请求 IP 不在白名单中
    ///
    /// - Remedy: Your settings check the source IP of requests, and their list lacks this one: add it, or send from an IP that is listed. SMS Helper (<https://intl.cloud.tencent.com/document/product/382/3773>) can help.
    /// - 处理建议：您已开启请求来源 IP 校验，而当前 IP 不在配置列表中：请将其加入列表，或改用列表中的 IP 发送；如有需要请联系短信小助手（<https://cloud.tencent.com/document/product/382/3773>）。
    /// - Retry: `never`; category: `permission_denied`
    /// - In API 3.0: UnauthorizedOperation.RequestIpNotInWhitelist
    #[doc(alias("1009"))]
    IpNotWhitelisted = 1009,
    /// 1011: REST API does not exist · REST API 不存在
    ///
    /// - Remedy: Compare the address of the request with the description of the REST API, correct it, then send the request again.
    /// - 处理建议：请对照 REST API 说明检查请求地址，更正后重新发送请求。
    /// - Retry: `never`; category: `unimplemented`
    /// - In API 3.0: InternalError.RestApiInterfaceNotExist
    #[doc(alias("1011"))]
    ApiNotFound = 1011,
    /// 1012: signature format is incorrect or signature is not approved · 签名格式错误或签名未审核通过
    ///
    /// - Remedy: Give the message a signature of 2 to 8 characters, English letters and digits only. If it has that format, check whether it has been approved.
    /// - 处理建议：短信签名只能由 2 至 8 个英文字母和数字组成；格式无误时，请检查该签名是否已审核通过。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: FailedOperation.SignatureIncorrectOrUnapproved
    #[doc(alias("1012"))]
    SignatureIncorrectOrUnapproved = 1012,
    /// 1013: text/voice SMS hits the delivery frequency limit policy · 文本或语音短信触发发送频率限制策略
    ///
    /// - Remedy: Slow down, then send again. The frequency policy for text messages can be adjusted in the console; for voice messages ask SMS Helper (<https://intl.cloud.tencent.com/document/product/382/3773>).
    /// - 处理建议：请降低发送频率后再发送。文本短信的频率限制策略可在控制台调整，语音短信请联系短信小助手（<https://cloud.tencent.com/document/product/382/3773>）。
    /// - Retry: `throttle`; category: `resource_exhausted`
    /// - In API 3.0: LimitExceeded.DeliveryFrequencyLimit
    #[doc(alias("1013"))]
    FrequencyLimitExceeded = 1013,
    /// 1014: template is not approved or request content does not match the approved template content · 模板未审核通过，或请求内容与审核通过的模板不符
    ///
    /// - Remedy: Check that the template has been approved, and that the content of the request fits it. What causes this code is explained at <https://intl.cloud.tencent.com/document/product/382/9558>.
    /// - 处理建议：请检查模板是否已审核通过、请求内容是否与模板一致；返回 1014 的原因详见 <https://cloud.tencent.com/document/product/382/9558>。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: FailedOperation.TemplateIncorrectOrUnapproved
    #[doc(alias("1014"))]
    TemplateIncorrectOrUnapproved = 1014,
    /// 1015: number on the blacklist · 手机号在黑名单中
    ///
    /// - Remedy: The owner of the number has usually unsubscribed, or the operator has blacklisted it: send nothing more to it, or ask SMS Helper (<https://intl.cloud.tencent.com/document/product/382/3773>) to solve it.
    /// - 处理建议：通常是用户已退订，或号码命中运营商黑名单：请停止向该号码发送，或联系短信小助手（<https://cloud.tencent.com/document/product/382/3773>）处理。
    /// - Retry: `never`; category: `failed_precondition`
    /// - In API 3.0: FailedOperation.PhoneNumberInBlacklist
    #[doc(alias("1015"))]
    NumberOnBlacklist = 1015,
    /// 1016: incorrect number format · 手机号格式错误
    ///
    /// - Remedy: Check the format of the phone number that the text or voice message goes to, correct it, then send again.
    /// - 处理建议：请检查接收文本或语音短信的手机号格式，更正后重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: InvalidParameterValue.IncorrectPhoneNumber
    #[doc(alias("1016"))]
    InvalidNumber = 1016,
    /// 1017: content of the requested SMS is too long · 请求发送的短信内容过长
    ///
    /// - Remedy: Shorten the message, whose length exceeds the limit, then send it again.
    /// - 处理建议：短信内容的长度超过限制，请缩短后重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: InvalidParameterValue.ContentLengthLimit
    #[doc(alias("1017"))]
    ContentTooLong = 1017,
    /// 1018: format of voice verification code is incorrect · 语音验证码格式错误
    ///
    /// - Remedy: Give the voice verification code the format that the API description lays down, then send it again.
    /// - 处理建议：请按 API 说明调整语音验证码的格式，再重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1018"))]
    InvalidVoiceCode = 1018,
    /// 1019: sdkappid does not exist · sdkappid 不存在
    ///
    /// - Remedy: Check the sdkappid of the request against that of your application, correct it, then send the request again.
    /// - 处理建议：请将请求中的 sdkappid 与您应用的 sdkappid 核对，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    /// - In API 3.0: InvalidParameterValue.SdkAppIdNotExist
    #[doc(alias("1019"))]
    SdkAppIdNotFound = 1019,
    /// 1020: sdkappid is disabled · sdkappid 已被禁用
    ///
    /// - Remedy: No service is provided for this sdkappid: use that of another application, or ask SMS Helper (<https://intl.cloud.tencent.com/document/product/382/3773>).
    /// - 处理建议：该 sdkappid 已停止服务：请改用其他应用的 sdkappid，如有需要请联系短信小助手（<https://cloud.tencent.com/document/product/382/3773>）。
    /// - Retry: `never`; category: `permission_denied`
    /// - In API 3.0: UnauthorizedOperation.SdkAppIdIsDisabled
    #[doc(alias("1020"))]
    SdkAppIdDisabled = 1020,
    /// 1021: time when the request was initiated is exceptional · 请求发起时间异常
    ///
    /// - Remedy: The clock of your server usually differs from Tencent Cloud's by more than 10 minutes: check it and the time field of the request, then make the request anew with the current time.
    /// - 处理建议：通常是您的服务器与腾讯云服务器的时间相差超过 10 分钟：请检查服务器时间和请求中的时间字段，再用当前时间重新生成请求。
    /// - Retry: `sign_again`; category: `unauthenticated`
    /// - In API 3.0: InternalError.RequestTimeException
    #[doc(alias("1021"))]
    RequestTimeAbnormal = 1021,
    /// 1022: number of business SMS messages sent every day exceeds the upper limit · 业务短信当日发送总量超过上限
    ///
    /// - Remedy: Raise the limit of the frequency policy in the console, or send the rest of the messages on another day.
    /// - 处理建议：请在控制台调整短信频率限制策略，或改日再发送其余短信。
    /// - Retry: `never`; category: `resource_exhausted`
    /// - In API 3.0: LimitExceeded.AppDailyLimit
    #[doc(alias("1022"))]
    DailyTotalExceeded = 1022,
    /// 1023: number of SMS messages sent to a single mobile number within 30 seconds exceeds the upper limit · 单个手机号 30 秒内的短信条数超过上限
    ///
    /// - Remedy: Let 30 seconds pass before you send to this number again, or adjust the frequency policy in the console.
    /// - 处理建议：请间隔 30 秒后再向该号码发送，或在控制台调整短信频率限制策略。
    /// - Retry: `throttle`; category: `resource_exhausted`
    /// - In API 3.0: LimitExceeded.PhoneNumberThirtySecondLimit
    #[doc(alias("1023"))]
    ThirtySecondLimitExceeded = 1023,
    /// 1024: number of SMS messages sent to a single mobile number within 1 hour exceeds the upper limit · 单个手机号 1 小时内的短信条数超过上限
    ///
    /// - Remedy: Send nothing more to this number until the hour is over, or adjust the frequency policy in the console.
    /// - 处理建议：请在 1 小时之后再向该号码发送，或在控制台调整短信频率限制策略。
    /// - Retry: `never`; category: `resource_exhausted`
    /// - In API 3.0: LimitExceeded.PhoneNumberOneHourLimit
    #[doc(alias("1024"))]
    HourlyLimitExceeded = 1024,
    /// 1025: number of SMS messages sent to a single mobile number every day exceeds the upper limit · 单个手机号当日的短信条数超过上限
    ///
    /// - Remedy: Send nothing more to this number today, or adjust the frequency policy in the console.
    /// - 处理建议：当日请勿再向该号码发送，或在控制台调整短信频率限制策略。
    /// - Retry: `never`; category: `resource_exhausted`
    /// - In API 3.0: LimitExceeded.PhoneNumberDailyLimit
    #[doc(alias("1025"))]
    DailyLimitExceeded = 1025,
    /// 1026: number of the same SMS messages sent to a single mobile number exceeds the upper limit · 单个手机号收到相同内容的短信条数超过上限
    ///
    /// - Remedy: Stop sending this number the same text, or adjust the frequency policy in the console.
    /// - 处理建议：请勿再向该号码发送相同内容，或在控制台调整短信频率限制策略。
    /// - Retry: `never`; category: `resource_exhausted`
    /// - In API 3.0: LimitExceeded.PhoneNumberSameContentDailyLimit
    #[doc(alias("1026"))]
    SameContentLimitExceeded = 1026,
    /// 1029: time constraint on delivering marketing SMS messages · 营销短信的发送时间受限
    ///
    /// - Remedy: Send marketing messages between 8:00 and 22:00 only, so that they disturb nobody.
    /// - 处理建议：为避免打扰用户，请仅在 8:00 至 22:00 之间发送营销短信。
    /// - Retry: `never`; category: `failed_precondition`
    /// - In API 3.0: FailedOperation.MarketingSendTimeConstraint
    #[doc(alias("1029"))]
    OutsideMarketingHours = 1029,
    /// 1030: this request is not supported · 不支持该请求
    ///
    /// - Remedy: Look up in the API description what the API supports, change the request, then send it again.
    /// - 处理建议：请查阅 API 说明，了解接口支持的请求，修改后重新发送。
    /// - Retry: `never`; category: `unimplemented`
    #[doc(alias("1030"))]
    UnsupportedRequest = 1030,
    /// 1031: insufficient balance in SMS package · 短信套餐包余量不足
    ///
    /// - Remedy: Buy another SMS package, then send the message again.
    /// - 处理建议：请购买短信套餐包，再重新发送短信。
    /// - Retry: `never`; category: `failed_precondition`
    /// - In API 3.0: FailedOperation.InsufficientBalanceInSmsPackage
    #[doc(alias("1031"))]
    InsufficientPackageBalance = 1031,
    /// 1032: individual user does not have the permission to send marketing SMS messages · 个人用户没有发送营销短信的权限
    ///
    /// - Remedy: Send marketing messages from the account of an enterprise; an individual may not.
    /// - 处理建议：请使用企业账号发送营销短信，个人用户无此权限。
    /// - Retry: `never`; category: `permission_denied`
    /// - In API 3.0: UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny
    #[doc(alias("1032"))]
    MarketingNotPermitted = 1032,
    /// 1033: service is suspended due to arrears · 账户欠费，服务已停止
    ///
    /// - Remedy: Log in to Tencent Cloud and top up your account so that nothing is owed any more, then send the message again.
    /// - 处理建议：请登录腾讯云充值并结清欠款，再重新发送短信。
    /// - Retry: `never`; category: `failed_precondition`
    /// - In API 3.0: UnauthorizedOperation.ServiceSuspendDueToArrears
    #[doc(alias("1033"))]
    ServiceSuspended = 1033,
}

api::code_enum!(SmsError, sms_table);

mod sms_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{SmsError, index};
    use super::super::products;
    pub(super) const NAME: &str = "sms";
    pub(super) const CODE_INDEX: Index = index::SMS_CODES;
    pub(super) const KEY_INDEX: Index = index::SMS_KEYS;
    pub(super) static VARIANTS: [SmsError; 29] = [
        SmsError::SigVerificationFailed,
        SmsError::SensitiveWordsFound,
        SmsError::SigMissing,
        SmsError::MalformedPacket,
        SmsError::PermissionDenied,
        SmsError::OtherFailure,
        SmsError::Timeout,
        SmsError::IpNotWhitelisted,
        SmsError::ApiNotFound,
        SmsError::SignatureIncorrectOrUnapproved,
        SmsError::FrequencyLimitExceeded,
        SmsError::TemplateIncorrectOrUnapproved,
        SmsError::NumberOnBlacklist,
        SmsError::InvalidNumber,
        SmsError::ContentTooLong,
        SmsError::InvalidVoiceCode,
        SmsError::SdkAppIdNotFound,
        SmsError::SdkAppIdDisabled,
        SmsError::RequestTimeAbnormal,
        SmsError::DailyTotalExceeded,
        SmsError::ThirtySecondLimitExceeded,
        SmsError::HourlyLimitExceeded,
        SmsError::DailyLimitExceeded,
        SmsError::SameContentLimitExceeded,
        SmsError::OutsideMarketingHours,
        SmsError::UnsupportedRequest,
        SmsError::InsufficientPackageBalance,
        SmsError::MarketingNotPermitted,
        SmsError::ServiceSuspended,
    ];
    pub(super) static CODES: [i32; 29] = [
        1001, 1002, 1003, 1004, 1006, 1007, 1008, 1009, 1011, 1012, 1013, 1014, 1015,
        1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1029, 1030,
        1031, 1032, 1033,
    ];
    pub(super) static NAMES: [&str; 29] = [
        "SigVerificationFailed",
        "SensitiveWordsFound",
        "SigMissing",
        "MalformedPacket",
        "PermissionDenied",
        "OtherFailure",
        "Timeout",
        "IpNotWhitelisted",
        "ApiNotFound",
        "SignatureIncorrectOrUnapproved",
        "FrequencyLimitExceeded",
        "TemplateIncorrectOrUnapproved",
        "NumberOnBlacklist",
        "InvalidNumber",
        "ContentTooLong",
        "InvalidVoiceCode",
        "SdkAppIdNotFound",
        "SdkAppIdDisabled",
        "RequestTimeAbnormal",
        "DailyTotalExceeded",
        "ThirtySecondLimitExceeded",
        "HourlyLimitExceeded",
        "DailyLimitExceeded",
        "SameContentLimitExceeded",
        "OutsideMarketingHours",
        "UnsupportedRequest",
        "InsufficientPackageBalance",
        "MarketingNotPermitted",
        "ServiceSuspended",
    ];
    pub(super) static TITLES_EN: [&str; 29] = [
        "sig verification failed",
        "text/voice SMS contains sensitive words",
        "sig field is missing or left empty in request packet",
        "failed to resolve request packet",
        "no permission to request",
        "other error",
        "request to send text/voice SMS timed out",
        "request ip is not on the whitelist",
        "REST API does not exist",
        "signature format is incorrect or signature is not approved",
        "text/voice SMS hits the delivery frequency limit policy",
        "template is not approved or request content does not match the approved template content",
        "number on the blacklist",
        "incorrect number format",
        "content of the requested SMS is too long",
        "format of voice verification code is incorrect",
        "sdkappid does not exist",
        "sdkappid is disabled",
        "time when the request was initiated is exceptional",
        "number of business SMS messages sent every day exceeds the upper limit",
        "number of SMS messages sent to a single mobile number within 30 seconds exceeds the upper limit",
        "number of SMS messages sent to a single mobile number within 1 hour exceeds the upper limit",
        "number of SMS messages sent to a single mobile number every day exceeds the upper limit",
        "number of the same SMS messages sent to a single mobile number exceeds the upper limit",
        "time constraint on delivering marketing SMS messages",
        "this request is not supported",
        "insufficient balance in SMS package",
        "individual user does not have the permission to send marketing SMS messages",
        "service is suspended due to arrears",
    ];
    pub(super) static TITLES_ZH: [&str; 29] = [
        "sig 校验失败",
        "文本或语音短信含有敏感词",
        "请求包缺少 sig 字段或 sig 为空",
        "请求包解析失败",
        "没有请求权限",
        "其他错误",
        "下发文本或语音短信超时",
        "请求 IP 不在白名单中",
        "REST API 不存在",
        "签名格式错误或签名未审核通过",
        "文本或语音短信触发发送频率限制策略",
        "模板未审核通过，或请求内容与审核通过的模板不符",
        "手机号在黑名单中",
        "手机号格式错误",
        "请求发送的短信内容过长",
        "语音验证码格式错误",
        "sdkappid 不存在",
        "sdkappid 已被禁用",
        "请求发起时间异常",
        "业务短信当日发送总量超过上限",
        "单个手机号 30 秒内的短信条数超过上限",
        "单个手机号 1 小时内的短信条数超过上限",
        "单个手机号当日的短信条数超过上限",
        "单个手机号收到相同内容的短信条数超过上限",
        "营销短信的发送时间受限",
        "不支持该请求",
        "短信套餐包余量不足",
        "个人用户没有发送营销短信的权限",
        "账户欠费，服务已停止",
    ];
    pub(super) static REMEDIES_EN: [&str; 29] = [
        "Check that the sig field has the format that the API description asks for, correct it, then send the request again.",
        "The reply names the sensitive words: take them out of the message, then send it again.",
        "Put the sig field into the request as the API description lays down, then send it again.",
        "The request is usually not built as the API description lays down: compare them field by field. What causes this code is explained at https://intl.cloud.tencent.com/document/product/382/9558.",
        "Read errmsg to see which permission is missing, such as the one for extended codes. If it does not say, ask SMS Helper (https://intl.cloud.tencent.com/document/product/382/3773) and name the phone number that could not be sent to.",
        "Read errmsg for the cause. If it does not say, ask SMS Helper (https://intl.cloud.tencent.com/document/product/382/3773) and name the phone number that failed.",
        "This is rare. The message may have been sent all the same: look for its status report, and send it again only if it has not arrived.",
        "Your settings check the source IP of requests, and their list lacks this one: add it, or send from an IP that is listed. SMS Helper (https://intl.cloud.tencent.com/document/product/382/3773) can help.",
        "Compare the address of the request with the description of the REST API, correct it, then send the request again.",
        "Give the message a signature of 2 to 8 characters, English letters and digits only. If it has that format, check whether it has been approved.",
        "Slow down, then send again. The frequency policy for text messages can be adjusted in the console; for voice messages ask SMS Helper (https://intl.cloud.tencent.com/document/product/382/3773).",
        "Check that the template has been approved, and that the content of the request fits it. What causes this code is explained at https://intl.cloud.tencent.com/document/product/382/9558.",
        "The owner of the number has usually unsubscribed, or the operator has blacklisted it: send nothing more to it, or ask SMS Helper (https://intl.cloud.tencent.com/document/product/382/3773) to solve it.",
        "Check the format of the phone number that the text or voice message goes to, correct it, then send again.",
        "Shorten the message, whose length exceeds the limit, then send it again.",
        "Give the voice verification code the format that the API description lays down, then send it again.",
        "Check the sdkappid of the request against that of your application, correct it, then send the request again.",
        "No service is provided for this sdkappid: use that of another application, or ask SMS Helper (https://intl.cloud.tencent.com/document/product/382/3773).",
        "The clock of your server usually differs from Tencent Cloud's by more than 10 minutes: check it and the time field of the request, then make the request anew with the current time.",
        "Raise the limit of the frequency policy in the console, or send the rest of the messages on another day.",
        "Let 30 seconds pass before you send to this number again, or adjust the frequency policy in the console.",
        "Send nothing more to this number until the hour is over, or adjust the frequency policy in the console.",
        "Send nothing more to this number today, or adjust the frequency policy in the console.",
        "Stop sending this number the same text, or adjust the frequency policy in the console.",
        "Send marketing messages between 8:00 and 22:00 only, so that they disturb nobody.",
        "Look up in the API description what the API supports, change the request, then send it again.",
        "Buy another SMS package, then send the message again.",
        "Send marketing messages from the account of an enterprise; an individual may not.",
        "Log in to Tencent Cloud and top up your account so that nothing is owed any more, then send the message again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 29] = [
        "请对照 API 说明检查 sig 字段的格式，更正后重新发送请求。",
        "应答中会列出命中的敏感词，请从短信内容中删去，再重新发送。",
        "请按 API 说明在请求包中填写 sig 字段，再重新发送请求。",
        "通常是请求包不符合 API 说明，请逐项核对；返回 1004 的原因详见 https://cloud.tencent.com/document/product/382/9558。",
        "请查看 errmsg，确认缺少哪种权限，例如扩展码权限；仍有疑问请联系短信小助手（https://cloud.tencent.com/document/product/382/3773），并提供发送失败的手机号。",
        "请查看 errmsg 中的具体原因；仍有疑问请联系短信小助手（https://cloud.tencent.com/document/product/382/3773），并提供发送失败的手机号。",
        "这种情况极少出现。短信可能已经发出，请先通过状态报告核实，确认没有送达后再重新发送。",
        "您已开启请求来源 IP 校验，而当前 IP 不在配置列表中：请将其加入列表，或改用列表中的 IP 发送；如有需要请联系短信小助手（https://cloud.tencent.com/document/product/382/3773）。",
        "请对照 REST API 说明检查请求地址，更正后重新发送请求。",
        "短信签名只能由 2 至 8 个英文字母和数字组成；格式无误时，请检查该签名是否已审核通过。",
        "请降低发送频率后再发送。文本短信的频率限制策略可在控制台调整，语音短信请联系短信小助手（https://cloud.tencent.com/document/product/382/3773）。",
        "请检查模板是否已审核通过、请求内容是否与模板一致；返回 1014 的原因详见 https://cloud.tencent.com/document/product/382/9558。",
        "通常是用户已退订，或号码命中运营商黑名单：请停止向该号码发送，或联系短信小助手（https://cloud.tencent.com/document/product/382/3773）处理。",
        "请检查接收文本或语音短信的手机号格式，更正后重新发送。",
        "短信内容的长度超过限制，请缩短后重新发送。",
        "请按 API 说明调整语音验证码的格式，再重新发送。",
        "请将请求中的 sdkappid 与您应用的 sdkappid 核对，更正后重新发送请求。",
        "该 sdkappid 已停止服务：请改用其他应用的 sdkappid，如有需要请联系短信小助手（https://cloud.tencent.com/document/product/382/3773）。",
        "通常是您的服务器与腾讯云服务器的时间相差超过 10 分钟：请检查服务器时间和请求中的时间字段，再用当前时间重新生成请求。",
        "请在控制台调整短信频率限制策略，或改日再发送其余短信。",
        "请间隔 30 秒后再向该号码发送，或在控制台调整短信频率限制策略。",
        "请在 1 小时之后再向该号码发送，或在控制台调整短信频率限制策略。",
        "当日请勿再向该号码发送，或在控制台调整短信频率限制策略。",
        "请勿再向该号码发送相同内容，或在控制台调整短信频率限制策略。",
        "为避免打扰用户，请仅在 8:00 至 22:00 之间发送营销短信。",
        "请查阅 API 说明，了解接口支持的请求，修改后重新发送。",
        "请购买短信套餐包，再重新发送短信。",
        "请使用企业账号发送营销短信，个人用户无此权限。",
        "请登录腾讯云充值并结清欠款，再重新发送短信。",
    ];
    pub(super) static CATEGORIES: [Category; 29] = [
        Category::Unauthenticated,
        Category::InvalidArgument,
        Category::Unauthenticated,
        Category::InvalidArgument,
        Category::PermissionDenied,
        Category::Internal,
        Category::Unavailable,
        Category::PermissionDenied,
        Category::Unimplemented,
        Category::InvalidArgument,
        Category::ResourceExhausted,
        Category::InvalidArgument,
        Category::FailedPrecondition,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::NotFound,
        Category::PermissionDenied,
        Category::Unauthenticated,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::FailedPrecondition,
        Category::Unimplemented,
        Category::FailedPrecondition,
        Category::PermissionDenied,
        Category::FailedPrecondition,
    ];
    pub(super) static RETRIES: [Option<Retry>; 29] = [
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Throttle),
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
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 29] = [
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
        &[super::SMS_EN],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "SmsError",
        label_en: "SMS",
        label_zh: "短信",
        level: Level::Module,
        field: Some("result"),
        product: Some(products::SMS),
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
        successors: &[
            (0, "InternalError.SigVerificationFail"),
            (1, "FailedOperation.ContainSensitiveWord"),
            (2, "InternalError.SigFieldMissing"),
            (3, "FailedOperation.FailResolvePacket"),
            (4, "UnauthorizedOperation.RequestPermissionDeny"),
            (5, "InternalError.OtherError"),
            (6, "InternalError.Timeout"),
            (7, "UnauthorizedOperation.RequestIpNotInWhitelist"),
            (8, "InternalError.RestApiInterfaceNotExist"),
            (9, "FailedOperation.SignatureIncorrectOrUnapproved"),
            (10, "LimitExceeded.DeliveryFrequencyLimit"),
            (11, "FailedOperation.TemplateIncorrectOrUnapproved"),
            (12, "FailedOperation.PhoneNumberInBlacklist"),
            (13, "InvalidParameterValue.IncorrectPhoneNumber"),
            (14, "InvalidParameterValue.ContentLengthLimit"),
            (16, "InvalidParameterValue.SdkAppIdNotExist"),
            (17, "UnauthorizedOperation.SdkAppIdIsDisabled"),
            (18, "InternalError.RequestTimeException"),
            (19, "LimitExceeded.AppDailyLimit"),
            (20, "LimitExceeded.PhoneNumberThirtySecondLimit"),
            (21, "LimitExceeded.PhoneNumberOneHourLimit"),
            (22, "LimitExceeded.PhoneNumberDailyLimit"),
            (23, "LimitExceeded.PhoneNumberSameContentDailyLimit"),
            (24, "FailedOperation.MarketingSendTimeConstraint"),
            (26, "FailedOperation.InsufficientBalanceInSmsPackage"),
            (27, "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"),
            (28, "UnauthorizedOperation.ServiceSuspendDueToArrears"),
        ],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const SMS_EN: api::Source = api::Source::new(
    "sms-en",
    [
        "Short Message Service (international): error codes",
        "短信（国际站）：错误码",
    ],
    api::Lang::En,
    None,
);
