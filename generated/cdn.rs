// @generated from spec/cdn.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 82f3868eb34f6e9b, rust-hash: 39d3c3c2d1c8ac21
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdn.rs"]
mod index;

/// Module error codes of CDN and DSA (dynamic site acceleration), API 2.0.
///
/// Sources:
/// - CDN and DSA: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum CdnError {
    /// 1000: internal system error · 系统内部错误
    ///
    /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud support.
    /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("1000"))]
    InternalFailure = 1000,
    /// 1001: database error · DB错误
    ///
    /// - Remedy: If the request is idempotent (may be repeated without harm), give the database time to recover and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud support.
    /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请待数据库恢复后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("1001"))]
    DbFailure = 1001,
    /// 1010: invalid request · 非法请求
    ///
    /// - Remedy: Compare the request with the API documentation (method, address, API name and parameters), correct whatever differs, then send it again.
    /// - 处理建议：请对照 API 文档检查请求方法、请求地址、接口名称和参数，更正不符之处后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1010"))]
    InvalidRequest = 1010,
    /// 1011: invalid API requested · 请求接口非法
    ///
    /// - Remedy: Check the API name (the Action parameter) against the CDN API documentation, correct it, then send the request again.
    /// - 处理建议：请对照 CDN 的 API 文档核对接口名称（Action 参数），更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1011"))]
    InvalidApi = 1011,
    /// 1012: invalid request parameter · 请求参数非法
    ///
    /// - Remedy: Check that every required parameter is present and that names, types and values match the API documentation; correct the request, then send it again.
    /// - 处理建议：请对照 API 文档逐项检查参数：必填项是否齐全，名称、类型和取值是否正确；更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1012"))]
    InvalidRequestParameter = 1012,
    /// 1013: parameter configuration error · 参数配置错误
    ///
    /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud support and name the parameters you sent.
    /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服，并提供所发送的参数。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("1013"))]
    ParameterConfigurationFailure = 1013,
    /// 1014: operation already in progress · 操作正在执行中
    ///
    /// - Remedy: Do not submit the operation again; wait for the one already running to finish, then query its result.
    /// - 处理建议：请勿再次提交；请等待先前提交的操作执行完毕，再查询其结果。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("1014"))]
    OperationInProgress = 1014,
    /// 1015: incorrect module name · 模块名称错误
    ///
    /// - Remedy: Check the module name in the request against the API documentation, correct it, then send the request again.
    /// - 处理建议：请对照 API 文档核对请求中的模块名称，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1015"))]
    InvalidModuleName = 1015,
    /// 1100: user does not exist · 用户不存在
    ///
    /// - Remedy: Check that the request is signed with the right account's key and names the right user; correct what is wrong, then send it again.
    /// - 处理建议：请核对签名密钥是否属于正确的账号、请求中填写的用户是否正确，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("1100"))]
    UserNotFound = 1100,
    /// 1101: user already exists · 用户已经存在
    ///
    /// - Remedy: Do not repeat the operation; carry on with the existing user.
    /// - 处理建议：请勿重复操作，直接使用现有用户即可。
    /// - Retry: `never`; category: `already_exists`
    #[doc(alias("1101"))]
    UserAlreadyExists = 1101,
    /// 1102: user is banned · 用户已封禁
    ///
    /// - Remedy: Contact Tencent Cloud support to find out why the account was banned and to have the ban lifted; do not resend the request before that.
    /// - 处理建议：请联系腾讯云客服，了解账号被封禁的原因并申请解封；解封之前不要重发请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("1102"))]
    UserBanned = 1102,
    /// 1103: user is in arrears · 用户已欠费
    ///
    /// - Remedy: Top up the account to clear the overdue balance, then send the request again.
    /// - 处理建议：请为账号充值并结清欠款，然后重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("1103"))]
    UserInArrears = 1103,
    /// 1104: operation restricted for non-VIP customers · 非VIP客户，限制操作
    ///
    /// - Remedy: Use a VIP account for this operation, or ask Tencent Cloud support whether it can be enabled for yours.
    /// - 处理建议：请改用 VIP 账号执行该操作，或联系腾讯云客服，询问能否为当前账号开通。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("1104"))]
    VipRequired = 1104,
    /// 1110: user is under review · 用户审核中
    ///
    /// - Remedy: Wait for the review of the account to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the review is over.
    /// - 处理建议：请等待账号审核结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在审核结束后再重新发送。
    /// - Retry: `backoff`; category: `failed_precondition`
    #[doc(alias("1110"))]
    UserUnderReview = 1110,
    /// 1112: no permission for this operation · 您没有该项操作的权限
    ///
    /// - Remedy: Contact Tencent Cloud support to apply for the permission; once it has been granted, send the request again.
    /// - 处理建议：请联系腾讯云客服申请相应权限，获得授权后重新发送请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("1112"))]
    OperationNotPermitted = 1112,
    /// 1120: number of accelerated domains exceeds the system limit · 加速域名数量超过系统限制
    ///
    /// - Remedy: Delete accelerated domains that are no longer in use, or ask Tencent Cloud support whether the limit can be raised; then send the request again.
    /// - 处理建议：请删除不再使用的加速域名，或联系腾讯云客服，询问能否提高上限；然后重新发送请求。
    /// - Retry: `never`; category: `resource_exhausted`
    #[doc(alias("1120"))]
    DomainCountLimitExceeded = 1120,
    /// 2000: accelerated domain does not exist · 加速域名不存在
    ///
    /// - Remedy: Check that the domain is spelled correctly and has been added to CDN under this account; correct or add it, then send the request again.
    /// - 处理建议：请核对域名拼写，并确认该域名已在当前账号下接入 CDN；更正或添加后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("2000"))]
    DomainNotFound = 2000,
    /// 2001: submitted domain already exists · 您提交的域名已经存在
    ///
    /// - Remedy: Do not add the domain again; if its settings need changing, modify the existing domain.
    /// - 处理建议：请勿再次添加；如需调整配置，请直接修改已有域名。
    /// - Retry: `never`; category: `already_exists`
    #[doc(alias("2001"))]
    DomainAlreadyExists = 2001,
    /// 2002: requested domain has no ICP filing · 请求的域名尚未备案
    ///
    /// - Remedy: Complete the domain's ICP filing and confirm that it has taken effect, then send the request again.
    /// - 处理建议：请先为该域名办理 ICP 备案，确认备案生效后重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("2002"))]
    DomainIcpFilingMissing = 2002,
    /// 2003: requested domain is locked · 请求的域名已被锁定
    ///
    /// - Remedy: Contact Tencent Cloud support to find out why the domain was locked and to have it unlocked; do not resend the request before that.
    /// - 处理建议：请联系腾讯云客服，了解该域名被锁定的原因并申请解锁；解锁之前不要重发请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("2003"))]
    DomainLocked = 2003,
    /// 2004: requested domain is not online yet · 请求的域名尚未上线
    ///
    /// - Remedy: Check that the request names the right domain and make sure that this domain is online, then send the request again.
    /// - 处理建议：请核对请求中的域名是否正确，确认该域名已上线后重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("2004"))]
    DomainNotYetOnline = 2004,
    /// 2005: requested domain has been taken offline · 请求的域名已下线
    ///
    /// - Remedy: Check the domain in the request: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.
    /// - 处理建议：请核对请求中的域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("2005"))]
    DomainOffline = 2005,
    /// 2006: requested domain is banned · 请求的域名已被封禁
    ///
    /// - Remedy: Contact Tencent Cloud support to find out why the domain was banned and to have the ban lifted; do not resend the request before that.
    /// - 处理建议：请联系腾讯云客服，了解该域名被封禁的原因并申请解封；解封之前不要重发请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("2006"))]
    DomainBanned = 2006,
    /// 2010: operations are too frequent · 操作过于频繁
    ///
    /// - Remedy: Slow down: leave more time between calls, then send the request again.
    /// - 处理建议：请放慢调用速度：拉长两次调用的间隔，再重新发送请求。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("2010"))]
    OperationTooFrequent = 2010,
    /// 2011: number of operations exceeds the system limit · 操作次数超过系统限制
    ///
    /// - Remedy: Slow down: lower your overall call rate and drop calls you do not need, then send the request again.
    /// - 处理建议：请放慢调用速度：降低整体调用频率，省去不必要的调用，再重新发送请求。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("2011"))]
    OperationCountLimitExceeded = 2011,
    /// 2100: invalid domain parameter · 域名非法参数
    ///
    /// - Remedy: Check the spelling and format of the domain, correct it, then send the request again.
    /// - 处理建议：请检查域名的拼写和格式，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2100"))]
    InvalidDomain = 2100,
    /// 2111: domain is internal to Tencent · 腾讯内部域名
    ///
    /// - Remedy: If this is really the domain you meant, contact Tencent Cloud support; do not resend the request until they have dealt with it.
    /// - 处理建议：如果域名没有填错，请联系腾讯云客服处理；处理完毕之前不要重发请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("2111"))]
    TencentInternalDomain = 2111,
    /// 2112: restricted domain · 受限域名
    ///
    /// - Remedy: If you need CDN for this domain, open a ticket with Tencent Cloud; do not resend the request until access has been granted.
    /// - 处理建议：如需接入该域名，请向腾讯云提交工单；获准接入之前不要重发请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("2112"))]
    DomainRestricted = 2112,
    /// 2113: requested domain is on the system blocklist, operation forbidden · 请求的域名为系统黑名单，禁止操作
    ///
    /// - Remedy: Contact Tencent Cloud support to find out why the domain is listed and to ask for its removal; do not resend the request before that.
    /// - 处理建议：请联系腾讯云客服，了解该域名被列入的原因并申请移出；移出之前不要重发请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("2113"))]
    DomainBlocklisted = 2113,
    /// 2114: domain length exceeds the system limit · 域名长度超过系统限制
    ///
    /// - Remedy: Use a shorter domain, then send the request again.
    /// - 处理建议：请改用更短的域名，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2114"))]
    DomainLengthLimitExceeded = 2114,
    /// 2121: number of origins exceeds the limit · 源站数量超过限制
    ///
    /// - Remedy: Check the list of origins and remove those you do not need, then send the request again.
    /// - 处理建议：请检查源站列表，去掉不必要的源站后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2121"))]
    OriginCountLimitExceeded = 2121,
    /// 2122: domain conflicts with its origin · 域名源站冲突
    ///
    /// - Remedy: Check the domain against its origin (the origin must not be the accelerated domain itself, for example), change one of them, then send the request again.
    /// - 处理建议：请检查域名与源站是否互相冲突（例如，加速域名不能作为自己的源站），修改其中一项后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2122"))]
    DomainOriginConflict = 2122,
    /// 2123: requested origin is on the system blocklist, operation forbidden · 请求的源站为系统黑名单，禁止操作
    ///
    /// - Remedy: Contact Tencent Cloud support to find out why the origin is listed and to ask for its removal; do not resend the request before that.
    /// - 处理建议：请联系腾讯云客服，了解该源站被列入的原因并申请移出；移出之前不要重发请求。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("2123"))]
    OriginBlocklisted = 2123,
    /// 2124: origin is a private IP address · 源站为内网IP
    ///
    /// - Remedy: Change the origin to an address that can be reached from the public internet, then send the request again.
    /// - 处理建议：请将源站改为公网可以访问的地址，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2124"))]
    OriginIpPrivate = 2124,
    /// 2125: origin length exceeds the system limit · 源站长度超过系统限制
    ///
    /// - Remedy: Use a shorter origin address, then send the request again.
    /// - 处理建议：请改用更短的源站地址，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2125"))]
    OriginLengthLimitExceeded = 2125,
    /// 2130: invalid ProjectID parameter in domain configuration · 非法ProjectID参数
    ///
    /// - Remedy: Check that the ProjectID set for the domain belongs to an existing project of this account, correct it, then send the request again.
    /// - 处理建议：请核对为域名设置的 ProjectID 是否属于当前账号下已有的项目，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2130"))]
    InvalidDomainProjectId = 2130,
    /// 2140: invalid HTTPS parameter · 非法HTTPS参数
    ///
    /// - Remedy: Check the HTTPS settings in the request against the API documentation, correct them, then send the request again.
    /// - 处理建议：请对照 API 文档检查请求中的 HTTPS 设置，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2140"))]
    InvalidHttpsParameter = 2140,
    /// 2150: invalid Platform parameter · 非法Platform参数
    ///
    /// - Remedy: Set Platform to a value that the API documentation allows, then send the request again.
    /// - 处理建议：请将 Platform 改为 API 文档允许的取值，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2150"))]
    InvalidPlatform = 2150,
    /// 2160: invalid PidConfig parameter · 非法PidConfig参数
    ///
    /// - Remedy: Check the structure and values of PidConfig against the API documentation, correct them, then send the request again.
    /// - 处理建议：请对照 API 文档检查 PidConfig 的结构和取值，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2160"))]
    InvalidPidConfig = 2160,
    /// 2170: invalid HTTP response header configuration · HTTP Response Header参数配置不合法
    ///
    /// - Remedy: Check the names and values of the HTTP response headers you set, correct the invalid ones, then send the request again.
    /// - 处理建议：请检查所设置的 HTTP 响应头的名称和取值，修改有误的部分后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2170"))]
    InvalidResponseHeader = 2170,
    /// 2171: HTTP response header exceeds the system limit · HTTP Response Header超过系统限制
    ///
    /// - Remedy: Set fewer or shorter HTTP response headers, then send the request again.
    /// - 处理建议：请减少 HTTP 响应头的数量或缩短其内容，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2171"))]
    ResponseHeaderLimitExceeded = 2171,
    /// 2180: invalid Extension configuration · Extension参数配置不合法
    ///
    /// - Remedy: Check the structure and values of Extension against the API documentation, correct them, then send the request again.
    /// - 处理建议：请对照 API 文档检查 Extension 的结构和取值，修改后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("2180"))]
    InvalidExtension = 2180,
    /// 3000: certificate error · 证书错误
    ///
    /// - Remedy: Check that the certificate is complete and unexpired, covers the domain and matches its private key; replace what is wrong, then send the request again.
    /// - 处理建议：请检查证书是否完整、是否在有效期内、是否覆盖该域名、是否与私钥配对，更换有误的部分后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("3000"))]
    InvalidCertificate = 3000,
    /// 3001: certificate information cannot be parsed · 无法解析证书信息
    ///
    /// - Remedy: Check that the certificate is complete, was not damaged in copying and is in the format that the API documentation requires, then submit the corrected certificate.
    /// - 处理建议：请检查证书内容是否完整、复制时有无损坏、格式是否符合 API 文档的要求，更正后重新提交。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("3001"))]
    CertificateUnreadable = 3001,
    /// 3002: certificate does not match the domain · 证书与对应的域名信息不匹配
    ///
    /// - Remedy: Check which domains the certificate covers; use one that covers this domain or correct the domain, then send the request again.
    /// - 处理建议：请核对证书所覆盖的域名；改用覆盖该域名的证书，或更正域名，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("3002"))]
    CertificateDomainMismatch = 3002,
    /// 3003: certificate does not match the private key · 证书与对应的私钥信息不匹配
    ///
    /// - Remedy: Check that the certificate and the private key are a pair, replace whichever is wrong, then send the request again.
    /// - 处理建议：请核对证书和私钥是否为同一对，换掉有误的一方后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("3003"))]
    CertificatePrivateKeyMismatch = 3003,
    /// 3004: certificate has expired · 证书已过期
    ///
    /// - Remedy: Check the certificate's expiry date and renew it if necessary, then send the request again with a certificate that is still valid.
    /// - 处理建议：请核对证书的到期时间，必要时先续期，再用有效期内的证书重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("3004"))]
    CertificateExpired = 3004,
    /// 3005: certificate is about to expire · 证书即将过期
    ///
    /// - Remedy: Check the certificate's expiry date and renew it, then send the request again with the new certificate.
    /// - 处理建议：请核对证书的到期时间并为其续期，再用新证书重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("3005"))]
    CertificateExpiringSoon = 3005,
    /// 3006: certificate chain error · 证书链错误
    ///
    /// - Remedy: Check that the chain is complete and in order, from the domain's certificate through every intermediate certificate; correct it, then send the request again.
    /// - 处理建议：请检查证书链是否完整、顺序是否正确（从域名证书开始，依次包含各级中间证书），更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("3006"))]
    InvalidCertificateChain = 3006,
    /// 9000: invalid time parameter · 非法时间参数
    ///
    /// - Remedy: Check the format of the times in the query and that the start is not after the end, correct them, then send the query again.
    /// - 处理建议：请检查查询时间的格式，并确认开始时间不晚于结束时间，更正后重新发送查询请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("9000"))]
    InvalidTime = 9000,
    /// 9001: invalid Metric parameter · 非法Metirc参数
    ///
    /// - Remedy: Set Metric to one of the metrics that the API documentation lists, then send the query again.
    /// - 处理建议：请将 Metric 改为 API 文档列出的指标，再重新发送查询请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("9001"))]
    InvalidMetric = 9001,
    /// 9002: invalid ProjectID parameter in statistics query · 非法ProjectID参数
    ///
    /// - Remedy: Check that the ProjectID in the statistics query belongs to an existing project of this account, correct it, then send the query again.
    /// - 处理建议：请核对统计查询中的 ProjectID 是否属于当前账号下已有的项目，更正后重新发送查询请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("9002"))]
    InvalidStatisticsProjectId = 9002,
    /// 10000: DSA configuration system error · DSA配置系统错误
    ///
    /// - Remedy: Check the DSA configuration you submitted (version, action, domain, origin and so on), correct it, then send the request again.
    /// - 处理建议：请检查所提交的 DSA 配置（版本、操作、域名、源站等），修改后重新发送请求。
    /// - Retry: `never`; category: `internal`
    #[doc(alias("10000"))]
    DsaConfigurationFailure = 10000,
    /// 10100: invalid DSA configuration parameter · DSA配置参数不合法
    ///
    /// - Remedy: Check every parameter of the DSA configuration against the API documentation, correct the invalid ones, then send the request again.
    /// - 处理建议：请对照 API 文档逐项检查 DSA 配置的参数，修改有误的部分后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10100"))]
    DsaInvalidParameter = 10100,
    /// 10101: invalid Version in DSA configuration · DSA配置Version不合法
    ///
    /// - Remedy: Check the Version field of the DSA configuration against the API documentation, correct it, then send the request again.
    /// - 处理建议：请对照 API 文档检查 DSA 配置中的 Version 字段，修改后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10101"))]
    DsaInvalidVersion = 10101,
    /// 10102: invalid Action in DSA configuration · DSA配置Action不合法
    ///
    /// - Remedy: Check the Action field of the DSA configuration against the API documentation, correct it, then send the request again.
    /// - 处理建议：请对照 API 文档检查 DSA 配置中的 Action 字段，修改后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10102"))]
    DsaInvalidAction = 10102,
    /// 10103: invalid Token in DSA configuration · DSA配置Token不合法
    ///
    /// - Remedy: Check that the DSA configuration carries the right Token in full, correct it, then send the request again.
    /// - 处理建议：请检查 DSA 配置中的 Token 是否正确、完整，修改后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10103"))]
    DsaInvalidToken = 10103,
    /// 10104: domain of the DSA configuration is offline · DSA配置对应域名已下线
    ///
    /// - Remedy: Check the domain in the DSA configuration: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.
    /// - 处理建议：请核对 DSA 配置中的域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("10104"))]
    DsaDomainOffline = 10104,
    /// 10105: domain of the DSA configuration is online · DSA配置对应域名已上线
    ///
    /// - Remedy: Check the domain and the action you requested: if you meant to bring this domain online, nothing is left to do; otherwise correct the domain or the action, then send the request again.
    /// - 处理建议：请核对域名和所请求的操作：如果本来就是要上线该域名，则无需再做任何操作；否则请更正域名或操作，再重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("10105"))]
    DsaDomainOnline = 10105,
    /// 10106: invalid JSON in DSA configuration · DSA配置Json格式不合法
    ///
    /// - Remedy: Run the DSA configuration through a JSON parser and compare its structure with the API documentation; correct it, then send the request again.
    /// - 处理建议：请用 JSON 解析器校验 DSA 配置，并对照 API 文档检查其结构，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10106"))]
    DsaInvalidJson = 10106,
    /// 10107: domain of the DSA configuration does not exist · DSA配置对应域名不存在
    ///
    /// - Remedy: Check that the domain in the DSA configuration is spelled correctly and has been added under this account; correct or add it, then send the request again.
    /// - 处理建议：请核对 DSA 配置中的域名拼写，并确认该域名已在当前账号下添加；更正或添加后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("10107"))]
    DsaDomainNotFound = 10107,
    /// 10108: invalid HOST in DSA configuration · DSA配置对应HOST不合法
    ///
    /// - Remedy: Check the spelling and format of HOST in the DSA configuration, correct it, then send the request again.
    /// - 处理建议：请检查 DSA 配置中 HOST 的拼写和格式，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10108"))]
    DsaInvalidHost = 10108,
    /// 10109: invalid origin in DSA configuration · DSA配置源站不合法
    ///
    /// - Remedy: Check the spelling and format of the origin address in the DSA configuration, correct it, then send the request again.
    /// - 处理建议：请检查 DSA 配置中源站地址的拼写和格式，修改后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10109"))]
    DsaInvalidOrigin = 10109,
}

api::code_enum!(CdnError, cdn_table);

mod cdn_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{CdnError, index};
    use super::super::products;
    pub(super) const NAME: &str = "cdn";
    pub(super) const CODE_INDEX: Index = index::CDN_CODES;
    pub(super) const KEY_INDEX: Index = index::CDN_KEYS;
    pub(super) static VARIANTS: [CdnError; 63] = [
        CdnError::InternalFailure,
        CdnError::DbFailure,
        CdnError::InvalidRequest,
        CdnError::InvalidApi,
        CdnError::InvalidRequestParameter,
        CdnError::ParameterConfigurationFailure,
        CdnError::OperationInProgress,
        CdnError::InvalidModuleName,
        CdnError::UserNotFound,
        CdnError::UserAlreadyExists,
        CdnError::UserBanned,
        CdnError::UserInArrears,
        CdnError::VipRequired,
        CdnError::UserUnderReview,
        CdnError::OperationNotPermitted,
        CdnError::DomainCountLimitExceeded,
        CdnError::DomainNotFound,
        CdnError::DomainAlreadyExists,
        CdnError::DomainIcpFilingMissing,
        CdnError::DomainLocked,
        CdnError::DomainNotYetOnline,
        CdnError::DomainOffline,
        CdnError::DomainBanned,
        CdnError::OperationTooFrequent,
        CdnError::OperationCountLimitExceeded,
        CdnError::InvalidDomain,
        CdnError::TencentInternalDomain,
        CdnError::DomainRestricted,
        CdnError::DomainBlocklisted,
        CdnError::DomainLengthLimitExceeded,
        CdnError::OriginCountLimitExceeded,
        CdnError::DomainOriginConflict,
        CdnError::OriginBlocklisted,
        CdnError::OriginIpPrivate,
        CdnError::OriginLengthLimitExceeded,
        CdnError::InvalidDomainProjectId,
        CdnError::InvalidHttpsParameter,
        CdnError::InvalidPlatform,
        CdnError::InvalidPidConfig,
        CdnError::InvalidResponseHeader,
        CdnError::ResponseHeaderLimitExceeded,
        CdnError::InvalidExtension,
        CdnError::InvalidCertificate,
        CdnError::CertificateUnreadable,
        CdnError::CertificateDomainMismatch,
        CdnError::CertificatePrivateKeyMismatch,
        CdnError::CertificateExpired,
        CdnError::CertificateExpiringSoon,
        CdnError::InvalidCertificateChain,
        CdnError::InvalidTime,
        CdnError::InvalidMetric,
        CdnError::InvalidStatisticsProjectId,
        CdnError::DsaConfigurationFailure,
        CdnError::DsaInvalidParameter,
        CdnError::DsaInvalidVersion,
        CdnError::DsaInvalidAction,
        CdnError::DsaInvalidToken,
        CdnError::DsaDomainOffline,
        CdnError::DsaDomainOnline,
        CdnError::DsaInvalidJson,
        CdnError::DsaDomainNotFound,
        CdnError::DsaInvalidHost,
        CdnError::DsaInvalidOrigin,
    ];
    pub(super) static CODES: [i32; 63] = [
        1000, 1001, 1010, 1011, 1012, 1013, 1014, 1015, 1100, 1101, 1102, 1103, 1104,
        1110, 1112, 1120, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2010, 2011, 2100,
        2111, 2112, 2113, 2114, 2121, 2122, 2123, 2124, 2125, 2130, 2140, 2150, 2160,
        2170, 2171, 2180, 3000, 3001, 3002, 3003, 3004, 3005, 3006, 9000, 9001, 9002,
        10000, 10100, 10101, 10102, 10103, 10104, 10105, 10106, 10107, 10108, 10109,
    ];
    pub(super) static NAMES: [&str; 63] = [
        "InternalFailure",
        "DbFailure",
        "InvalidRequest",
        "InvalidApi",
        "InvalidRequestParameter",
        "ParameterConfigurationFailure",
        "OperationInProgress",
        "InvalidModuleName",
        "UserNotFound",
        "UserAlreadyExists",
        "UserBanned",
        "UserInArrears",
        "VipRequired",
        "UserUnderReview",
        "OperationNotPermitted",
        "DomainCountLimitExceeded",
        "DomainNotFound",
        "DomainAlreadyExists",
        "DomainIcpFilingMissing",
        "DomainLocked",
        "DomainNotYetOnline",
        "DomainOffline",
        "DomainBanned",
        "OperationTooFrequent",
        "OperationCountLimitExceeded",
        "InvalidDomain",
        "TencentInternalDomain",
        "DomainRestricted",
        "DomainBlocklisted",
        "DomainLengthLimitExceeded",
        "OriginCountLimitExceeded",
        "DomainOriginConflict",
        "OriginBlocklisted",
        "OriginIpPrivate",
        "OriginLengthLimitExceeded",
        "InvalidDomainProjectId",
        "InvalidHttpsParameter",
        "InvalidPlatform",
        "InvalidPidConfig",
        "InvalidResponseHeader",
        "ResponseHeaderLimitExceeded",
        "InvalidExtension",
        "InvalidCertificate",
        "CertificateUnreadable",
        "CertificateDomainMismatch",
        "CertificatePrivateKeyMismatch",
        "CertificateExpired",
        "CertificateExpiringSoon",
        "InvalidCertificateChain",
        "InvalidTime",
        "InvalidMetric",
        "InvalidStatisticsProjectId",
        "DsaConfigurationFailure",
        "DsaInvalidParameter",
        "DsaInvalidVersion",
        "DsaInvalidAction",
        "DsaInvalidToken",
        "DsaDomainOffline",
        "DsaDomainOnline",
        "DsaInvalidJson",
        "DsaDomainNotFound",
        "DsaInvalidHost",
        "DsaInvalidOrigin",
    ];
    pub(super) static TITLES_EN: [&str; 63] = [
        "internal system error",
        "database error",
        "invalid request",
        "invalid API requested",
        "invalid request parameter",
        "parameter configuration error",
        "operation already in progress",
        "incorrect module name",
        "user does not exist",
        "user already exists",
        "user is banned",
        "user is in arrears",
        "operation restricted for non-VIP customers",
        "user is under review",
        "no permission for this operation",
        "number of accelerated domains exceeds the system limit",
        "accelerated domain does not exist",
        "submitted domain already exists",
        "requested domain has no ICP filing",
        "requested domain is locked",
        "requested domain is not online yet",
        "requested domain has been taken offline",
        "requested domain is banned",
        "operations are too frequent",
        "number of operations exceeds the system limit",
        "invalid domain parameter",
        "domain is internal to Tencent",
        "restricted domain",
        "requested domain is on the system blocklist, operation forbidden",
        "domain length exceeds the system limit",
        "number of origins exceeds the limit",
        "domain conflicts with its origin",
        "requested origin is on the system blocklist, operation forbidden",
        "origin is a private IP address",
        "origin length exceeds the system limit",
        "invalid ProjectID parameter in domain configuration",
        "invalid HTTPS parameter",
        "invalid Platform parameter",
        "invalid PidConfig parameter",
        "invalid HTTP response header configuration",
        "HTTP response header exceeds the system limit",
        "invalid Extension configuration",
        "certificate error",
        "certificate information cannot be parsed",
        "certificate does not match the domain",
        "certificate does not match the private key",
        "certificate has expired",
        "certificate is about to expire",
        "certificate chain error",
        "invalid time parameter",
        "invalid Metric parameter",
        "invalid ProjectID parameter in statistics query",
        "DSA configuration system error",
        "invalid DSA configuration parameter",
        "invalid Version in DSA configuration",
        "invalid Action in DSA configuration",
        "invalid Token in DSA configuration",
        "domain of the DSA configuration is offline",
        "domain of the DSA configuration is online",
        "invalid JSON in DSA configuration",
        "domain of the DSA configuration does not exist",
        "invalid HOST in DSA configuration",
        "invalid origin in DSA configuration",
    ];
    pub(super) static TITLES_ZH: [&str; 63] = [
        "系统内部错误",
        "DB错误",
        "非法请求",
        "请求接口非法",
        "请求参数非法",
        "参数配置错误",
        "操作正在执行中",
        "模块名称错误",
        "用户不存在",
        "用户已经存在",
        "用户已封禁",
        "用户已欠费",
        "非VIP客户，限制操作",
        "用户审核中",
        "您没有该项操作的权限",
        "加速域名数量超过系统限制",
        "加速域名不存在",
        "您提交的域名已经存在",
        "请求的域名尚未备案",
        "请求的域名已被锁定",
        "请求的域名尚未上线",
        "请求的域名已下线",
        "请求的域名已被封禁",
        "操作过于频繁",
        "操作次数超过系统限制",
        "域名非法参数",
        "腾讯内部域名",
        "受限域名",
        "请求的域名为系统黑名单，禁止操作",
        "域名长度超过系统限制",
        "源站数量超过限制",
        "域名源站冲突",
        "请求的源站为系统黑名单，禁止操作",
        "源站为内网IP",
        "源站长度超过系统限制",
        "非法ProjectID参数",
        "非法HTTPS参数",
        "非法Platform参数",
        "非法PidConfig参数",
        "HTTP Response Header参数配置不合法",
        "HTTP Response Header超过系统限制",
        "Extension参数配置不合法",
        "证书错误",
        "无法解析证书信息",
        "证书与对应的域名信息不匹配",
        "证书与对应的私钥信息不匹配",
        "证书已过期",
        "证书即将过期",
        "证书链错误",
        "非法时间参数",
        "非法Metirc参数",
        "非法ProjectID参数",
        "DSA配置系统错误",
        "DSA配置参数不合法",
        "DSA配置Version不合法",
        "DSA配置Action不合法",
        "DSA配置Token不合法",
        "DSA配置对应域名已下线",
        "DSA配置对应域名已上线",
        "DSA配置Json格式不合法",
        "DSA配置对应域名不存在",
        "DSA配置对应HOST不合法",
        "DSA配置源站不合法",
    ];
    pub(super) static REMEDIES_EN: [&str; 63] = [
        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud support.",
        "If the request is idempotent (may be repeated without harm), give the database time to recover and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud support.",
        "Compare the request with the API documentation (method, address, API name and parameters), correct whatever differs, then send it again.",
        "Check the API name (the Action parameter) against the CDN API documentation, correct it, then send the request again.",
        "Check that every required parameter is present and that names, types and values match the API documentation; correct the request, then send it again.",
        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses. Otherwise, or if it keeps failing, contact Tencent Cloud support and name the parameters you sent.",
        "Do not submit the operation again; wait for the one already running to finish, then query its result.",
        "Check the module name in the request against the API documentation, correct it, then send the request again.",
        "Check that the request is signed with the right account's key and names the right user; correct what is wrong, then send it again.",
        "Do not repeat the operation; carry on with the existing user.",
        "Contact Tencent Cloud support to find out why the account was banned and to have the ban lifted; do not resend the request before that.",
        "Top up the account to clear the overdue balance, then send the request again.",
        "Use a VIP account for this operation, or ask Tencent Cloud support whether it can be enabled for yours.",
        "Wait for the review of the account to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the review is over.",
        "Contact Tencent Cloud support to apply for the permission; once it has been granted, send the request again.",
        "Delete accelerated domains that are no longer in use, or ask Tencent Cloud support whether the limit can be raised; then send the request again.",
        "Check that the domain is spelled correctly and has been added to CDN under this account; correct or add it, then send the request again.",
        "Do not add the domain again; if its settings need changing, modify the existing domain.",
        "Complete the domain's ICP filing and confirm that it has taken effect, then send the request again.",
        "Contact Tencent Cloud support to find out why the domain was locked and to have it unlocked; do not resend the request before that.",
        "Check that the request names the right domain and make sure that this domain is online, then send the request again.",
        "Check the domain in the request: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.",
        "Contact Tencent Cloud support to find out why the domain was banned and to have the ban lifted; do not resend the request before that.",
        "Slow down: leave more time between calls, then send the request again.",
        "Slow down: lower your overall call rate and drop calls you do not need, then send the request again.",
        "Check the spelling and format of the domain, correct it, then send the request again.",
        "If this is really the domain you meant, contact Tencent Cloud support; do not resend the request until they have dealt with it.",
        "If you need CDN for this domain, open a ticket with Tencent Cloud; do not resend the request until access has been granted.",
        "Contact Tencent Cloud support to find out why the domain is listed and to ask for its removal; do not resend the request before that.",
        "Use a shorter domain, then send the request again.",
        "Check the list of origins and remove those you do not need, then send the request again.",
        "Check the domain against its origin (the origin must not be the accelerated domain itself, for example), change one of them, then send the request again.",
        "Contact Tencent Cloud support to find out why the origin is listed and to ask for its removal; do not resend the request before that.",
        "Change the origin to an address that can be reached from the public internet, then send the request again.",
        "Use a shorter origin address, then send the request again.",
        "Check that the ProjectID set for the domain belongs to an existing project of this account, correct it, then send the request again.",
        "Check the HTTPS settings in the request against the API documentation, correct them, then send the request again.",
        "Set Platform to a value that the API documentation allows, then send the request again.",
        "Check the structure and values of PidConfig against the API documentation, correct them, then send the request again.",
        "Check the names and values of the HTTP response headers you set, correct the invalid ones, then send the request again.",
        "Set fewer or shorter HTTP response headers, then send the request again.",
        "Check the structure and values of Extension against the API documentation, correct them, then send the request again.",
        "Check that the certificate is complete and unexpired, covers the domain and matches its private key; replace what is wrong, then send the request again.",
        "Check that the certificate is complete, was not damaged in copying and is in the format that the API documentation requires, then submit the corrected certificate.",
        "Check which domains the certificate covers; use one that covers this domain or correct the domain, then send the request again.",
        "Check that the certificate and the private key are a pair, replace whichever is wrong, then send the request again.",
        "Check the certificate's expiry date and renew it if necessary, then send the request again with a certificate that is still valid.",
        "Check the certificate's expiry date and renew it, then send the request again with the new certificate.",
        "Check that the chain is complete and in order, from the domain's certificate through every intermediate certificate; correct it, then send the request again.",
        "Check the format of the times in the query and that the start is not after the end, correct them, then send the query again.",
        "Set Metric to one of the metrics that the API documentation lists, then send the query again.",
        "Check that the ProjectID in the statistics query belongs to an existing project of this account, correct it, then send the query again.",
        "Check the DSA configuration you submitted (version, action, domain, origin and so on), correct it, then send the request again.",
        "Check every parameter of the DSA configuration against the API documentation, correct the invalid ones, then send the request again.",
        "Check the Version field of the DSA configuration against the API documentation, correct it, then send the request again.",
        "Check the Action field of the DSA configuration against the API documentation, correct it, then send the request again.",
        "Check that the DSA configuration carries the right Token in full, correct it, then send the request again.",
        "Check the domain in the DSA configuration: correct it if it is the wrong one, or bring it back online if it should be in service; then send the request again.",
        "Check the domain and the action you requested: if you meant to bring this domain online, nothing is left to do; otherwise correct the domain or the action, then send the request again.",
        "Run the DSA configuration through a JSON parser and compare its structure with the API documentation; correct it, then send the request again.",
        "Check that the domain in the DSA configuration is spelled correctly and has been added under this account; correct or add it, then send the request again.",
        "Check the spelling and format of HOST in the DSA configuration, correct it, then send the request again.",
        "Check the spelling and format of the origin address in the DSA configuration, correct it, then send the request again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 63] = [
        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服。",
        "如果请求是幂等的（重复执行不会产生不良影响），请待数据库恢复后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服。",
        "请对照 API 文档检查请求方法、请求地址、接口名称和参数，更正不符之处后重新发送请求。",
        "请对照 CDN 的 API 文档核对接口名称（Action 参数），更正后重新发送请求。",
        "请对照 API 文档逐项检查参数：必填项是否齐全，名称、类型和取值是否正确；更正后重新发送请求。",
        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔。否则，或多次重试后仍失败，请联系腾讯云客服，并提供所发送的参数。",
        "请勿再次提交；请等待先前提交的操作执行完毕，再查询其结果。",
        "请对照 API 文档核对请求中的模块名称，更正后重新发送请求。",
        "请核对签名密钥是否属于正确的账号、请求中填写的用户是否正确，更正后重新发送请求。",
        "请勿重复操作，直接使用现有用户即可。",
        "请联系腾讯云客服，了解账号被封禁的原因并申请解封；解封之前不要重发请求。",
        "请为账号充值并结清欠款，然后重新发送请求。",
        "请改用 VIP 账号执行该操作，或联系腾讯云客服，询问能否为当前账号开通。",
        "请等待账号审核结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在审核结束后再重新发送。",
        "请联系腾讯云客服申请相应权限，获得授权后重新发送请求。",
        "请删除不再使用的加速域名，或联系腾讯云客服，询问能否提高上限；然后重新发送请求。",
        "请核对域名拼写，并确认该域名已在当前账号下接入 CDN；更正或添加后重新发送请求。",
        "请勿再次添加；如需调整配置，请直接修改已有域名。",
        "请先为该域名办理 ICP 备案，确认备案生效后重新发送请求。",
        "请联系腾讯云客服，了解该域名被锁定的原因并申请解锁；解锁之前不要重发请求。",
        "请核对请求中的域名是否正确，确认该域名已上线后重新发送请求。",
        "请核对请求中的域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。",
        "请联系腾讯云客服，了解该域名被封禁的原因并申请解封；解封之前不要重发请求。",
        "请放慢调用速度：拉长两次调用的间隔，再重新发送请求。",
        "请放慢调用速度：降低整体调用频率，省去不必要的调用，再重新发送请求。",
        "请检查域名的拼写和格式，更正后重新发送请求。",
        "如果域名没有填错，请联系腾讯云客服处理；处理完毕之前不要重发请求。",
        "如需接入该域名，请向腾讯云提交工单；获准接入之前不要重发请求。",
        "请联系腾讯云客服，了解该域名被列入的原因并申请移出；移出之前不要重发请求。",
        "请改用更短的域名，再重新发送请求。",
        "请检查源站列表，去掉不必要的源站后重新发送请求。",
        "请检查域名与源站是否互相冲突（例如，加速域名不能作为自己的源站），修改其中一项后重新发送请求。",
        "请联系腾讯云客服，了解该源站被列入的原因并申请移出；移出之前不要重发请求。",
        "请将源站改为公网可以访问的地址，再重新发送请求。",
        "请改用更短的源站地址，再重新发送请求。",
        "请核对为域名设置的 ProjectID 是否属于当前账号下已有的项目，更正后重新发送请求。",
        "请对照 API 文档检查请求中的 HTTPS 设置，更正后重新发送请求。",
        "请将 Platform 改为 API 文档允许的取值，再重新发送请求。",
        "请对照 API 文档检查 PidConfig 的结构和取值，更正后重新发送请求。",
        "请检查所设置的 HTTP 响应头的名称和取值，修改有误的部分后重新发送请求。",
        "请减少 HTTP 响应头的数量或缩短其内容，再重新发送请求。",
        "请对照 API 文档检查 Extension 的结构和取值，修改后重新发送请求。",
        "请检查证书是否完整、是否在有效期内、是否覆盖该域名、是否与私钥配对，更换有误的部分后重新发送请求。",
        "请检查证书内容是否完整、复制时有无损坏、格式是否符合 API 文档的要求，更正后重新提交。",
        "请核对证书所覆盖的域名；改用覆盖该域名的证书，或更正域名，再重新发送请求。",
        "请核对证书和私钥是否为同一对，换掉有误的一方后重新发送请求。",
        "请核对证书的到期时间，必要时先续期，再用有效期内的证书重新发送请求。",
        "请核对证书的到期时间并为其续期，再用新证书重新发送请求。",
        "请检查证书链是否完整、顺序是否正确（从域名证书开始，依次包含各级中间证书），更正后重新发送请求。",
        "请检查查询时间的格式，并确认开始时间不晚于结束时间，更正后重新发送查询请求。",
        "请将 Metric 改为 API 文档列出的指标，再重新发送查询请求。",
        "请核对统计查询中的 ProjectID 是否属于当前账号下已有的项目，更正后重新发送查询请求。",
        "请检查所提交的 DSA 配置（版本、操作、域名、源站等），修改后重新发送请求。",
        "请对照 API 文档逐项检查 DSA 配置的参数，修改有误的部分后重新发送请求。",
        "请对照 API 文档检查 DSA 配置中的 Version 字段，修改后重新发送请求。",
        "请对照 API 文档检查 DSA 配置中的 Action 字段，修改后重新发送请求。",
        "请检查 DSA 配置中的 Token 是否正确、完整，修改后重新发送请求。",
        "请核对 DSA 配置中的域名：填错的予以更正，无误且本应在线的重新上线；之后重新发送请求。",
        "请核对域名和所请求的操作：如果本来就是要上线该域名，则无需再做任何操作；否则请更正域名或操作，再重新发送请求。",
        "请用 JSON 解析器校验 DSA 配置，并对照 API 文档检查其结构，更正后重新发送请求。",
        "请核对 DSA 配置中的域名拼写，并确认该域名已在当前账号下添加；更正或添加后重新发送请求。",
        "请检查 DSA 配置中 HOST 的拼写和格式，更正后重新发送请求。",
        "请检查 DSA 配置中源站地址的拼写和格式，修改后重新发送请求。",
    ];
    pub(super) static CATEGORIES: [Category; 63] = [
        Category::Internal,
        Category::Internal,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::Internal,
        Category::FailedPrecondition,
        Category::InvalidArgument,
        Category::NotFound,
        Category::AlreadyExists,
        Category::PermissionDenied,
        Category::FailedPrecondition,
        Category::PermissionDenied,
        Category::FailedPrecondition,
        Category::PermissionDenied,
        Category::ResourceExhausted,
        Category::NotFound,
        Category::AlreadyExists,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::PermissionDenied,
        Category::ResourceExhausted,
        Category::ResourceExhausted,
        Category::InvalidArgument,
        Category::PermissionDenied,
        Category::PermissionDenied,
        Category::PermissionDenied,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::PermissionDenied,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::Internal,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::InvalidArgument,
        Category::NotFound,
        Category::InvalidArgument,
        Category::InvalidArgument,
    ];
    pub(super) static RETRIES: [Option<Retry>; 63] = [
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Backoff),
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
        Some(Retry::Throttle),
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
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 63] = [
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
        &[super::CDN_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "CdnError",
        label_en: "CDN and DSA",
        label_zh: "CDN 与全站加速",
        level: Level::Module,
        product: Some(products::CDN),
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
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const CDN_ZH: api::Source = api::Source::new(
    "cdn-zh",
    "CDN and DSA: error codes",
    api::Lang::Zh,
    None,
);
