// @generated from spec/project.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ab2f03734bcb21b8
// regenerate: cargo run -- generate

use crate::entry::{Entry, Table};
use crate::{Category, Lang, Product, Retry, Source};

/// Module error codes of project management (add, delete and update), API 2.0.
///
/// Sources:
/// - Project management: error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ProjectError {
    /// record does not exist · 记录不存在
    RecordNotFound = 1000,
    /// APPID does not exist · APPID 不存在
    AppIdNotFound = 1006,
    /// invalid user · 用户非法
    InvalidUser = 1007,
    /// user has reached the maximum number of projects · 用户创建的项目已达最大限制
    LimitExceeded = 1015,
    /// project name already exists · 项目名称已经存在
    NameAlreadyExists = 1036,
    /// project is unavailable · 项目不可用
    Disabled = 1072,
    /// project name is empty · 项目名称为空
    EmptyName = 9003,
}

impl Table for ProjectError {
    const NAME: &'static str = "project";
    const PRODUCT: Option<Product> = Some(Product::Project);
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::RecordNotFound,
            name: "RecordNotFound",
            id: None,
            title_en: "record does not exist",
            title_zh: "记录不存在",
            remedy_en: "Check that the project you want to update or delete exists and that the request names the right one; correct it, then send the request again.",
            remedy_zh: "请检查要更新或删除的项目是否存在、请求中指定的项目是否正确，更正后重新发送请求。",
            category: Category::NotFound,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::AppIdNotFound,
            name: "AppIdNotFound",
            id: None,
            title_en: "APPID does not exist",
            title_zh: "APPID 不存在",
            remedy_en: "Check the APPID in the request for typing errors, correct it, then send the request again.",
            remedy_zh: "请核对请求中填写的 APPID，更正后重新发送请求。",
            category: Category::NotFound,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::InvalidUser,
            name: "InvalidUser",
            id: None,
            title_en: "invalid user",
            title_zh: "用户非法",
            remedy_en: "Open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud customer service to check the user account.",
            remedy_zh: "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服核查该用户的账号。",
            category: Category::PermissionDenied,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::LimitExceeded,
            name: "LimitExceeded",
            id: None,
            title_en: "user has reached the maximum number of projects",
            title_zh: "用户创建的项目已达最大限制",
            remedy_en: "Delete a project that is no longer needed, or use an existing one: the system limit is 500 projects.",
            remedy_zh: "系统限制为 500 个项目，请删除不再需要的项目，或改用已有的项目。",
            category: Category::ResourceExhausted,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::NameAlreadyExists,
            name: "NameAlreadyExists",
            id: None,
            title_en: "project name already exists",
            title_zh: "项目名称已经存在",
            remedy_en: "Choose another name for the project, then send the request again.",
            remedy_zh: "请为项目换一个名称，然后重新发送请求。",
            category: Category::AlreadyExists,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::Disabled,
            name: "Disabled",
            id: None,
            title_en: "project is unavailable",
            title_zh: "项目不可用",
            remedy_en: "The project has been disabled: open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud technical staff to deal with it.",
            remedy_zh: "该项目已被禁用，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::EmptyName,
            name: "EmptyName",
            id: None,
            title_en: "project name is empty",
            title_zh: "项目名称为空",
            remedy_en: "Enter a name for the project, then send the request again.",
            remedy_zh: "请在请求中填写项目名称，然后重新发送。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
    ];
}

crate::table::table!(ProjectError);

/// Module error codes of project management (query), API 2.0.
///
/// Sources:
/// - Project management: error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ProjectQueryError {
    /// project ID is empty · 项目 ID 为空
    EmptyProjectId = 1000,
    /// invalid query parameter · 查询参数错误
    InvalidParameter = 9003,
}

impl Table for ProjectQueryError {
    const NAME: &'static str = "project_query";
    const PRODUCT: Option<Product> = Some(Product::Project);
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::EmptyProjectId,
            name: "EmptyProjectId",
            id: None,
            title_en: "project ID is empty",
            title_zh: "项目 ID 为空",
            remedy_en: "Add the ID of the project you want to query, then send the request again.",
            remedy_zh: "请在请求中填写要查询的项目 ID，然后重新发送。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
        Entry {
            variant: Self::InvalidParameter,
            name: "InvalidParameter",
            id: None,
            title_en: "invalid query parameter",
            title_zh: "查询参数错误",
            remedy_en: "Check the names and values of the query parameters against the API documentation, correct them, then send the request again.",
            remedy_zh: "请对照 API 文档检查各查询参数的名称和取值，更正后重新发送请求。",
            category: Category::InvalidArgument,
            retry: Retry::Never,
            sources: &[PROJECT_ZH],
        },
    ];
}

crate::table::table!(ProjectQueryError);

const PROJECT_ZH: Source = Source {
    id: "project-zh",
    title: "Project management: error codes",
    lang: Lang::Zh,
    url: None,
};
