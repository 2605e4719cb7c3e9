// @generated from spec/tpns.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2b2bd098ec7893d6, rust-hash: b6c1c371721285c0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tpns.rs"]
mod index;

/// Error codes of the TPNS mobile push API, in the field ret\_code of its replies.
///
/// Sources:
/// - TPNS mobile push: server error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum TpnsError {
    /// 1008001: paramter parse error · 参数解析错误
    ///
    /// - Remedy: Compare how the parameters are written with the API description, correct them, then send the request again.
    /// - 处理建议：请对照接口文档检查参数的写法，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008001"))]
    ParameterParseFailed = 1_008_001,
    /// 1008002: missing parameter · 必填参数缺失
    ///
    /// - Remedy: Add the required parameter that is missing, then send the request again.
    /// - 处理建议：请补全缺失的必填参数，再重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008002"))]
    MissingParameter = 1_008_002,
    /// 1008003: auth failure · 认证鉴权失败
    ///
    /// - Remedy: Check the credentials of the application and how the request is signed with them, correct it, then send the request again.
    /// - 处理建议：请检查应用的访问凭证以及请求的签名方式，更正后重新发送请求。
    /// - Retry: `never`; category: `unauthenticated`
    #[doc(alias("1008003"))]
    AuthenticationFailed = 1_008_003,
    /// 1008004: invoke service error · 调用内部服务失败
    ///
    /// - Remedy: Find out first whether the request has taken effect, such as whether the push was sent; only if it has not, send it again. If it keeps failing, ask Tencent Cloud.
    /// - 处理建议：请先核实请求是否已经生效，例如推送是否已发出，确认没有生效后再重新发送；若持续失败，请联系腾讯云。
    /// - Retry: `never`; category: `internal`
    #[doc(alias("1008004"))]
    InternalServiceFailed = 1_008_004,
    /// 1008006: invalid token · Token 无效
    ///
    /// - Remedy: Check the device tokens of the request for tags or accounts, take out those that are not valid, then send it again.
    /// - 处理建议：请检查标签或账号操作请求中的设备 Token，去掉无效的 Token 后重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008006"))]
    InvalidToken = 1_008_006,
    /// 1008007: invalid parameter · 参数校验失败
    ///
    /// - Remedy: Check the values of the parameters against the API description, correct them, then send the request again.
    /// - 处理建议：请对照接口文档检查参数取值，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008007"))]
    InvalidParameter = 1_008_007,
    /// 1008011: upload file error · 文件上传失败
    ///
    /// - Remedy: Check the certificate or the package of numbers that you upload, and how the request carries it, then upload it again.
    /// - 处理建议：请检查要上传的证书或号码包，以及请求携带文件的方式，再重新上传。
    /// - Retry: `never`; category: `internal`
    #[doc(alias("1008011"))]
    UploadFailed = 1_008_011,
    /// 1008012: upload empty file · 上传文件为空
    ///
    /// - Remedy: Put the content of the certificate or of the package of numbers into the request, then upload it again.
    /// - 处理建议：请确认证书或号码包的内容不为空，再重新上传。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008012"))]
    EmptyFile = 1_008_012,
    /// 1008013: parse certificate error · 证书解析失败
    ///
    /// - Remedy: Export the push certificate anew in the format that the API asks for, then upload it again.
    /// - 处理建议：请按接口要求的格式重新导出推送证书，再重新上传。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008013"))]
    CertificateParseFailed = 1_008_013,
    /// 1008015: push id not exist · 推送任务 ID 不存在
    ///
    /// - Remedy: Check the push ID of the query against the one that the push was answered with, correct it, then query again.
    /// - 处理建议：请将查询的推送任务 ID 与推送时返回的 ID 核对，更正后重新查询。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("1008015"))]
    PushTaskNotFound = 1_008_015,
    /// 1008016: date param formate error · 日期时间参数格式不对
    ///
    /// - Remedy: Write date and time of the query in the format that the API description lays down, then query again.
    /// - 处理建议：请按接口文档规定的格式填写日期和时间，再重新查询。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008016"))]
    InvalidDateTime = 1_008_016,
    /// 1008019: content may be evil · 被内容安全服务判定不和谐
    ///
    /// - Remedy: The content check has turned the text of the push away: reword it, then push it.
    /// - 处理建议：推送内容未通过内容安全检测，请修改文案后再推送。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008019"))]
    ContentRejected = 1_008_019,
    /// 1008020: cert bundleId check failed · 证书包名校验失败
    ///
    /// - Remedy: Upload a certificate that was issued for the bundle ID of the application.
    /// - 处理建议：请上传与应用包名（Bundle ID）一致的证书。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008020"))]
    BundleIdMismatch = 1_008_020,
    /// 1008021: not correct p12 file · p12 证书格式内容校验失败
    ///
    /// - Remedy: Export the certificate as a p12 file anew, then upload it again.
    /// - 处理建议：请重新导出 p12 格式的证书，再重新上传。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008021"))]
    InvalidP12File = 1_008_021,
    /// 1008022: p12 password is not correct · p12 证书密码不对
    ///
    /// - Remedy: Send the password that the p12 certificate was exported with.
    /// - 处理建议：请填写导出 p12 证书时设置的密码。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008022"))]
    WrongP12Password = 1_008_022,
    /// 1008025: create app, platform exist · 创建应用失败，产品下已存在该平台的应用
    ///
    /// - Remedy: Use the application that the product already has for this platform, or create the new one for another platform.
    /// - 处理建议：该产品下已有此平台的应用：请直接使用，或为其他平台创建应用。
    /// - Retry: `never`; category: `already_exists`
    #[doc(alias("1008025"))]
    PlatformAlreadyExists = 1_008_025,
    /// 1008026: batch op, partly error · 批量操作，部分失败
    ///
    /// - Remedy: Look in the reply for the accounts that failed, and deal with those alone. Never send the whole batch again.
    /// - 处理建议：请查看应答中失败的账号，仅处理失败的部分，切勿重发整个批次。
    /// - Retry: `never`; category: `aborted`
    #[doc(alias("1008026"))]
    PartlyFailed = 1_008_026,
    /// 1008027: batch op, total error · 批量操作，全部失败
    ///
    /// - Remedy: Look in the reply for why each account failed, correct the batch, then send it again.
    /// - 处理建议：请查看应答中每个账号失败的原因，更正后重新提交该批次。
    /// - Retry: `never`; category: `aborted`
    #[doc(alias("1008027"))]
    BatchFailed = 1_008_027,
    /// 1008028: request too fast · 超出限频
    ///
    /// - Remedy: Slow down: leave more time between queries, then send the request again.
    /// - 处理建议：请拉长两次查询的间隔，再重新发送请求。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("1008028"))]
    RequestTooFast = 1_008_028,
    /// 1008029: token is not valid · Token 校验非法
    ///
    /// - Remedy: Check the device token that is pushed or bound to, replace it with the current one of the device, then send the request again.
    /// - 处理建议：请检查推送或绑定所用的设备 Token，换成设备当前的 Token 后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1008029"))]
    TokenRejected = 1_008_029,
    /// 1008030: app not paid · App 未付费
    ///
    /// - Remedy: Buy the push service for the application, then send the request again.
    /// - 处理建议：请先为该应用购买推送服务，再重新发送请求。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("1008030"))]
    AppNotPaid = 1_008_030,
    /// 1008031: app was expired · App 资源已销毁
    ///
    /// - Remedy: The service for this application has run out, and what belonged to it was deleted: buy it anew, or use another application.
    /// - 处理建议：该应用的服务已到期，资源已被销毁：请重新购买，或改用其他应用。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("1008031"))]
    AppExpired = 1_008_031,
    /// 10010005: internal error · 推送目标不存在
    ///
    /// - Remedy: Check whether the devices, accounts or tags that you push to exist, correct them, then push.
    /// - 处理建议：请检查推送的设备、账号或标签是否存在，更正后再推送。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("10010005"))]
    TargetNotFound = 10_010_005,
    /// 10010012: illegal push time · 非法的推送时间
    ///
    /// - Remedy: Check the time that the push is planned for, correct it, then push.
    /// - 处理建议：请检查推送的计划时间，更正后再推送。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("10010012"))]
    InvalidPushTime = 10_010_012,
    /// 10010018: push repeat · 重复推送
    ///
    /// - Remedy: The same push has been accepted before: look up what became of it, and do not send it again.
    /// - 处理建议：相同的推送此前已经提交：请查询其结果，勿再次推送。
    /// - Retry: `never`; category: `already_exists`
    #[doc(alias("10010018"))]
    DuplicatePush = 10_010_018,
    /// 10110008: no token, no account · 查询的 Token，账号不存在
    ///
    /// - Remedy: Check the token and the account that you query or bind, correct them, then send the request again.
    /// - 处理建议：请检查要查询或绑定的 Token 和账号，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("10110008"))]
    TokenOrAccountNotFound = 10_110_008,
}

api::code_enum!(TpnsError, tpns_table);

mod tpns_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{TpnsError, index};
    use super::super::products;
    pub(super) const NAME: &str = "tpns";
    pub(super) const CODE_INDEX: Index = index::TPNS_CODES;
    pub(super) const KEY_INDEX: Index = index::TPNS_KEYS;
    pub(super) static VARIANTS: [TpnsError; 26] = [
        TpnsError::ParameterParseFailed,
        TpnsError::MissingParameter,
        TpnsError::AuthenticationFailed,
        TpnsError::InternalServiceFailed,
        TpnsError::InvalidToken,
        TpnsError::InvalidParameter,
        TpnsError::UploadFailed,
        TpnsError::EmptyFile,
        TpnsError::CertificateParseFailed,
        TpnsError::PushTaskNotFound,
        TpnsError::InvalidDateTime,
        TpnsError::ContentRejected,
        TpnsError::BundleIdMismatch,
        TpnsError::InvalidP12File,
        TpnsError::WrongP12Password,
        TpnsError::PlatformAlreadyExists,
        TpnsError::PartlyFailed,
        TpnsError::BatchFailed,
        TpnsError::RequestTooFast,
        TpnsError::TokenRejected,
        TpnsError::AppNotPaid,
        TpnsError::AppExpired,
        TpnsError::TargetNotFound,
        TpnsError::InvalidPushTime,
        TpnsError::DuplicatePush,
        TpnsError::TokenOrAccountNotFound,
    ];
    pub(super) static CODES: [i32; 26] = [
        1_008_001, 1_008_002, 1_008_003, 1_008_004, 1_008_006, 1_008_007, 1_008_011,
        1_008_012, 1_008_013, 1_008_015, 1_008_016, 1_008_019, 1_008_020, 1_008_021,
        1_008_022, 1_008_025, 1_008_026, 1_008_027, 1_008_028, 1_008_029, 1_008_030,
        1_008_031, 10_010_005, 10_010_012, 10_010_018, 10_110_008,
    ];
    pub(super) static NAMES: [&str; 26] = [
        "ParameterParseFailed",
        "MissingParameter",
        "AuthenticationFailed",
        "InternalServiceFailed",
        "InvalidToken",
        "InvalidParameter",
        "UploadFailed",
        "EmptyFile",
        "CertificateParseFailed",
        "PushTaskNotFound",
        "InvalidDateTime",
        "ContentRejected",
        "BundleIdMismatch",
        "InvalidP12File",
        "WrongP12Password",
        "PlatformAlreadyExists",
        "PartlyFailed",
        "BatchFailed",
        "RequestTooFast",
        "TokenRejected",
        "AppNotPaid",
        "AppExpired",
        "TargetNotFound",
        "InvalidPushTime",
        "DuplicatePush",
        "TokenOrAccountNotFound",
    ];
    pub(super) static TITLES_EN: [&str; 26] = [
        "paramter parse error",
        "missing parameter",
        "auth failure",
        "invoke service error",
        "invalid token",
        "invalid parameter",
        "upload file error",
        "upload empty file",
        "parse certificate error",
        "push id not exist",
        "date param formate error",
        "content may be evil",
        "cert bundleId check failed",
        "not correct p12 file",
        "p12 password is not correct",
        "create app, platform exist",
        "batch op, partly error",
        "batch op, total error",
        "request too fast",
        "token is not valid",
        "app not paid",
        "app was expired",
        "internal error",
        "illegal push time",
        "push repeat",
        "no token, no account",
    ];
    pub(super) static TITLES_ZH: [&str; 26] = [
        "参数解析错误",
        "必填参数缺失",
        "认证鉴权失败",
        "调用内部服务失败",
        "Token 无效",
        "参数校验失败",
        "文件上传失败",
        "上传文件为空",
        "证书解析失败",
        "推送任务 ID 不存在",
        "日期时间参数格式不对",
        "被内容安全服务判定不和谐",
        "证书包名校验失败",
        "p12 证书格式内容校验失败",
        "p12 证书密码不对",
        "创建应用失败，产品下已存在该平台的应用",
        "批量操作，部分失败",
        "批量操作，全部失败",
        "超出限频",
        "Token 校验非法",
        "App 未付费",
        "App 资源已销毁",
        "推送目标不存在",
        "非法的推送时间",
        "重复推送",
        "查询的 Token，账号不存在",
    ];
    pub(super) static REMEDIES_EN: [&str; 26] = [
        "Compare how the parameters are written with the API description, correct them, then send the request again.",
        "Add the required parameter that is missing, then send the request again.",
        "Check the credentials of the application and how the request is signed with them, correct it, then send the request again.",
        "Find out first whether the request has taken effect, such as whether the push was sent; only if it has not, send it again. If it keeps failing, ask Tencent Cloud.",
        "Check the device tokens of the request for tags or accounts, take out those that are not valid, then send it again.",
        "Check the values of the parameters against the API description, correct them, then send the request again.",
        "Check the certificate or the package of numbers that you upload, and how the request carries it, then upload it again.",
        "Put the content of the certificate or of the package of numbers into the request, then upload it again.",
        "Export the push certificate anew in the format that the API asks for, then upload it again.",
        "Check the push ID of the query against the one that the push was answered with, correct it, then query again.",
        "Write date and time of the query in the format that the API description lays down, then query again.",
        "The content check has turned the text of the push away: reword it, then push it.",
        "Upload a certificate that was issued for the bundle ID of the application.",
        "Export the certificate as a p12 file anew, then upload it again.",
        "Send the password that the p12 certificate was exported with.",
        "Use the application that the product already has for this platform, or create the new one for another platform.",
        "Look in the reply for the accounts that failed, and deal with those alone. Never send the whole batch again.",
        "Look in the reply for why each account failed, correct the batch, then send it again.",
        "Slow down: leave more time between queries, then send the request again.",
        "Check the device token that is pushed or bound to, replace it with the current one of the device, then send the request again.",
        "Buy the push service for the application, then send the request again.",
        "The service for this application has run out, and what belonged to it was deleted: buy it anew, or use another application.",
        "Check whether the devices, accounts or tags that you push to exist, correct them, then push.",
        "Check the time that the push is planned for, correct it, then push.",
        "The same push has been accepted before: look up what became of it, and do not send it again.",
        "Check the token and the account that you query or bind, correct them, then send the request again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 26] = [
        "请对照接口文档检查参数的写法，更正后重新发送请求。",
        "请补全缺失的必填参数，再重新发送请求。",
        "请检查应用的访问凭证以及请求的签名方式，更正后重新发送请求。",
        "请先核实请求是否已经生效，例如推送是否已发出，确认没有生效后再重新发送；若持续失败，请联系腾讯云。",
        "请检查标签或账号操作请求中的设备 Token，去掉无效的 Token 后重新发送。",
        "请对照接口文档检查参数取值，更正后重新发送请求。",
        "请检查要上传的证书或号码包，以及请求携带文件的方式，再重新上传。",
        "请确认证书或号码包的内容不为空，再重新上传。",
        "请按接口要求的格式重新导出推送证书，再重新上传。",
        "请将查询的推送任务 ID 与推送时返回的 ID 核对，更正后重新查询。",
        "请按接口文档规定的格式填写日期和时间，再重新查询。",
        "推送内容未通过内容安全检测，请修改文案后再推送。",
        "请上传与应用包名（Bundle ID）一致的证书。",
        "请重新导出 p12 格式的证书，再重新上传。",
        "请填写导出 p12 证书时设置的密码。",
        "该产品下已有此平台的应用：请直接使用，或为其他平台创建应用。",
        "请查看应答中失败的账号，仅处理失败的部分，切勿重发整个批次。",
        "请查看应答中每个账号失败的原因，更正后重新提交该批次。",
        "请拉长两次查询的间隔，再重新发送请求。",
        "请检查推送或绑定所用的设备 Token，换成设备当前的 Token 后重新发送请求。",
        "请先为该应用购买推送服务，再重新发送请求。",
        "该应用的服务已到期，资源已被销毁：请重新购买，或改用其他应用。",
        "请检查推送的设备、账号或标签是否存在，更正后再推送。",
        "请检查推送的计划时间，更正后再推送。",
        "相同的推送此前已经提交：请查询其结果，勿再次推送。",
        "请检查要查询或绑定的 Token 和账号，更正后重新发送请求。",
    ];
    pub(super) static CATEGORIES: [Category; 26] = [
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::Unauthenticated,
        Category::Internal,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::Internal,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::NotFound,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::AlreadyExists,
        Category::Aborted,
        Category::Aborted,
        Category::ResourceExhausted,
        Category::InvalidArgument,
        Category::FailedPrecondition,
        Category::FailedPrecondition,
        Category::NotFound,
        Category::InvalidArgument,
        Category::AlreadyExists,
        Category::NotFound,
    ];
    pub(super) static RETRIES: [Option<Retry>; 26] = [
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
        Some(Retry::Throttle),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 26] = [
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
        &[super::TPNS_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "TpnsError",
        label_en: "Mobile push (TPNS)",
        label_zh: "移动推送 TPNS",
        level: Level::Module,
        field: Some("ret_code"),
        product: Some(products::TPNS),
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

const TPNS_ZH: api::Source = api::Source::new(
    "tpns-zh",
    ["TPNS mobile push: server error codes", "移动推送 TPNS：服务端错误码"],
    api::Lang::Zh,
    None,
);
