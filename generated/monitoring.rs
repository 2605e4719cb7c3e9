// @generated from spec/monitoring.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e49007a03a7e1e74, rust-hash: 24e47b7f8c34c295
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/monitoring.rs"]
mod index;

/// Module error codes of custom monitoring (legacy edition), API 2.0.
///
/// Sources:
/// - Custom monitoring (legacy): error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum MonitoringError {
    /// -515: sub-resources exist, operation not allowed · 存在子资源，不可操作
    ///
    /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and ask Tencent Cloud customer service to deal with the sub-resources that block the operation.
    /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云客服处理阻碍本次操作的子资源。
    /// - Retry: `never`; category: `failed_precondition`
    /// - Id: OperationDenied.SubresourceExist
    #[doc(alias("-515", "OperationDenied.SubresourceExist"))]
    SubresourceExists = -515,
    /// -514: resource already exists · 资源重复
    ///
    /// - Remedy: Check whether the resource you want to create is there already; if it is, use it, or change the request before you send it again.
    /// - 处理建议：请检查要创建的资源是否已经存在；如已存在，请直接使用，或修改请求后重新发送。
    /// - Retry: `never`; category: `already_exists`
    /// - Id: OperationDenied.SourceAlreadyExists
    #[doc(alias("-514", "OperationDenied.SourceAlreadyExists"))]
    ResourceAlreadyExists = -514,
    /// -513: database operation failed · DB操作失败
    ///
    /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and ask Tencent Cloud customer service to look into the database failure.
    /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云客服排查数据库故障。
    /// - Retry: `never`; category: `internal`
    /// - Id: InternalError.DBoperationFail
    #[doc(alias("-513", "InternalError.DBoperationFail"))]
    DbOperationFailed = -513,
    /// -509: invalid combination of dimensions · 错误的维度组合
    ///
    /// - Remedy: Check which dimensions the request combines, correct the combination, then send the request again.
    /// - 处理建议：请检查请求中的维度组合，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Id: InvalidParameter.DimensionGroupError
    #[doc(alias("-509", "InvalidParameter.DimensionGroupError"))]
    InvalidDimensionCombination = -509,
    /// -505: missing parameter · 参数缺失
    ///
    /// - Remedy: Check that the request has all required parameters, add those that it lacks, then send it again.
    /// - 处理建议：请检查必要的参数是否齐全，补齐后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - Id: InvalidParameter.MissingParameter
    #[doc(alias("-505", "InvalidParameter.MissingParameter"))]
    MissingParameter = -505,
    /// -503: incorrect request parameter · 请求参数有误
    ///
    /// - Remedy: Check the parameters, for example whether the rule ID you query exists and whether the statistical period and the combination of dimensions are valid; correct them, then send the request again.
    /// - 处理建议：请检查各项参数，例如所查询的规则 ID 是否存在，统计周期和维度组合是否有效，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    /// - In API 3.0: InvalidParameter
    /// - Id: InvalidParameter
    #[doc(alias("-503"))]
    InvalidParameter = -503,
    /// -502: resource does not exist · 资源不存在
    ///
    /// - Remedy: Check that the policy group, rule or other resource the request operates on exists; correct the request, then send it again.
    /// - 处理建议：请检查请求所操作的策略组、规则等资源是否存在，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    /// - Id: OperationDenied.SourceNotExists
    #[doc(alias("-502", "OperationDenied.SourceNotExists"))]
    ResourceNotFound = -502,
}

api::code_enum!(MonitoringError, monitoring_table);

mod monitoring_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{MonitoringError, index};
    use super::super::products;
    pub(super) const NAME: &str = "monitoring";
    pub(super) const CODE_INDEX: Index = index::MONITORING_CODES;
    pub(super) const KEY_INDEX: Index = index::MONITORING_KEYS;
    pub(super) static VARIANTS: [MonitoringError; 7] = [
        MonitoringError::SubresourceExists,
        MonitoringError::ResourceAlreadyExists,
        MonitoringError::DbOperationFailed,
        MonitoringError::InvalidDimensionCombination,
        MonitoringError::MissingParameter,
        MonitoringError::InvalidParameter,
        MonitoringError::ResourceNotFound,
    ];
    pub(super) static CODES: [i32; 7] = [-515, -514, -513, -509, -505, -503, -502];
    pub(super) static NAMES: [&str; 7] = [
        "SubresourceExists",
        "ResourceAlreadyExists",
        "DbOperationFailed",
        "InvalidDimensionCombination",
        "MissingParameter",
        "InvalidParameter",
        "ResourceNotFound",
    ];
    pub(super) static IDS: [Option<&str>; 7] = [
        Some("OperationDenied.SubresourceExist"),
        Some("OperationDenied.SourceAlreadyExists"),
        Some("InternalError.DBoperationFail"),
        Some("InvalidParameter.DimensionGroupError"),
        Some("InvalidParameter.MissingParameter"),
        Some("InvalidParameter"),
        Some("OperationDenied.SourceNotExists"),
    ];
    pub(super) static TITLES_EN: [&str; 7] = [
        "sub-resources exist, operation not allowed",
        "resource already exists",
        "database operation failed",
        "invalid combination of dimensions",
        "missing parameter",
        "incorrect request parameter",
        "resource does not exist",
    ];
    pub(super) static TITLES_ZH: [&str; 7] = [
        "存在子资源，不可操作",
        "资源重复",
        "DB操作失败",
        "错误的维度组合",
        "参数缺失",
        "请求参数有误",
        "资源不存在",
    ];
    pub(super) static REMEDIES_EN: [&str; 7] = [
        "Open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud customer service to deal with the sub-resources that block the operation.",
        "Check whether the resource you want to create is there already; if it is, use it, or change the request before you send it again.",
        "Open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud customer service to look into the database failure.",
        "Check which dimensions the request combines, correct the combination, then send the request again.",
        "Check that the request has all required parameters, add those that it lacks, then send it again.",
        "Check the parameters, for example whether the rule ID you query exists and whether the statistical period and the combination of dimensions are valid; correct them, then send the request again.",
        "Check that the policy group, rule or other resource the request operates on exists; correct the request, then send it again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 7] = [
        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理阻碍本次操作的子资源。",
        "请检查要创建的资源是否已经存在；如已存在，请直接使用，或修改请求后重新发送。",
        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服排查数据库故障。",
        "请检查请求中的维度组合，更正后重新发送请求。",
        "请检查必要的参数是否齐全，补齐后重新发送请求。",
        "请检查各项参数，例如所查询的规则 ID 是否存在，统计周期和维度组合是否有效，更正后重新发送请求。",
        "请检查请求所操作的策略组、规则等资源是否存在，更正后重新发送请求。",
    ];
    pub(super) static CATEGORIES: [Category; 7] = [
        Category::FailedPrecondition,
        Category::AlreadyExists,
        Category::Internal,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::InvalidArgument,
        Category::NotFound,
    ];
    pub(super) static RETRIES: [Option<Retry>; 7] = [
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 7] = [
        &[super::MONITORING_ZH],
        &[super::MONITORING_ZH],
        &[super::MONITORING_ZH],
        &[super::MONITORING_ZH],
        &[super::MONITORING_ZH],
        &[super::MONITORING_ZH],
        &[super::MONITORING_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 6] = [
        ("OperationDenied.SubresourceExist", 0),
        ("OperationDenied.SourceAlreadyExists", 1),
        ("InternalError.DBoperationFail", 2),
        ("InvalidParameter.DimensionGroupError", 3),
        ("InvalidParameter.MissingParameter", 4),
        ("OperationDenied.SourceNotExists", 6),
    ];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "MonitoringError",
        label_en: "Custom monitoring",
        label_zh: "自定义监控",
        level: Level::Module,
        product: Some(products::MONITORING),
        codes: &CODES,
        names: &NAMES,
        ids: &IDS,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        successors: &[(5, "InvalidParameter")],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const MONITORING_ZH: api::Source = api::Source::new(
    "monitoring-zh",
    "Custom monitoring (legacy): error codes",
    api::Lang::Zh,
    None,
);
