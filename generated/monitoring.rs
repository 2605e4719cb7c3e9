// @generated from spec/monitoring.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 256e15df62f68671
// regenerate: cargo run -- generate

use crate::entry::{Entry, Table};
use crate::{Category, Lang, Product, Retry, Source};

/// Module error codes of custom monitoring (legacy edition), API 2.0.
///
/// Sources:
/// - Custom monitoring (legacy): error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum MonitoringError {
    /// sub-resources exist, operation not allowed · 存在子资源，不可操作
    SubresourceExists = -515,
    /// resource already exists · 资源重复
    ResourceAlreadyExists = -514,
    /// database operation failed · DB操作失败
    DbOperationFailed = -513,
    /// invalid combination of dimensions · 错误的维度组合
    InvalidDimensionCombination = -509,
    /// missing parameter · 参数缺失
    MissingParameter = -505,
    /// incorrect request parameter · 请求参数有误
    InvalidParameter = -503,
    /// resource does not exist · 资源不存在
    ResourceNotFound = -502,
}

impl Table for MonitoringError {
    const NAME: &'static str = "monitoring";
    const PRODUCT: Option<Product> = Some(Product::Monitoring);
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::SubresourceExists,
            name: "SubresourceExists",
            id: Some("OperationDenied.SubresourceExist"),
            title_en: "sub-resources exist, operation not allowed",
            title_zh: "存在子资源，不可操作",
            remedy_en: "Open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud customer service to deal with the sub-resources that block the operation.",
            remedy_zh: "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理阻碍本次操作的子资源。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
        Entry {
            variant: Self::ResourceAlreadyExists,
            name: "ResourceAlreadyExists",
            id: Some("OperationDenied.SourceAlreadyExists"),
            title_en: "resource already exists",
            title_zh: "资源重复",
            remedy_en: "Check whether the resource you want to create is there already; if it is, use it, or change the request before you send it again.",
            remedy_zh: "请检查要创建的资源是否已经存在；如已存在，请直接使用，或修改请求后重新发送。",
            category: Category::AlreadyExists,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
        Entry {
            variant: Self::DbOperationFailed,
            name: "DbOperationFailed",
            id: Some("InternalError.DBoperationFail"),
            title_en: "database operation failed",
            title_zh: "DB操作失败",
            remedy_en: "Open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud customer service to look into the database failure.",
            remedy_zh: "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服排查数据库故障。",
            category: Category::Internal,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
        Entry {
            variant: Self::InvalidDimensionCombination,
            name: "InvalidDimensionCombination",
            id: Some("InvalidParameter.DimensionGroupError"),
            title_en: "invalid combination of dimensions",
            title_zh: "错误的维度组合",
            remedy_en: "Check which dimensions the request combines, correct the combination, then send the request again.",
            remedy_zh: "请检查请求中的维度组合，更正后重新发送请求。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
        Entry {
            variant: Self::MissingParameter,
            name: "MissingParameter",
            id: Some("InvalidParameter.MissingParameter"),
            title_en: "missing parameter",
            title_zh: "参数缺失",
            remedy_en: "Check that the request has all required parameters, add those that it lacks, then send it again.",
            remedy_zh: "请检查必要的参数是否齐全，补齐后重新发送请求。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
        Entry {
            variant: Self::InvalidParameter,
            name: "InvalidParameter",
            id: Some("InvalidParameter"),
            title_en: "incorrect request parameter",
            title_zh: "请求参数有误",
            remedy_en: "Check the parameters, for example whether the rule ID you query exists and whether the statistical period and the combination of dimensions are valid; correct them, then send the request again.",
            remedy_zh: "请检查各项参数，例如所查询的规则 ID 是否存在，统计周期和维度组合是否有效，更正后重新发送请求。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
        Entry {
            variant: Self::ResourceNotFound,
            name: "ResourceNotFound",
            id: Some("OperationDenied.SourceNotExists"),
            title_en: "resource does not exist",
            title_zh: "资源不存在",
            remedy_en: "Check that the policy group, rule or other resource the request operates on exists; correct the request, then send it again.",
            remedy_zh: "请检查请求所操作的策略组、规则等资源是否存在，更正后重新发送请求。",
            category: Category::NotFound,
            retry: Retry::Never,
            sources: &[MONITORING_ZH],
        },
    ];
}

crate::table::table!(MonitoringError);

const MONITORING_ZH: Source = Source {
    id: "monitoring-zh",
    title: "Custom monitoring (legacy): error codes",
    lang: Lang::Zh,
    url: None,
};
