// @generated from spec/project.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 87cdb2d15351a52e, rust-hash: 9b91b10e70d44212
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/project.rs"]
mod index;

/// Module error codes of project management (add, delete and update), API 2.0.
///
/// Sources:
/// - Project management: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ProjectError {
    /// 1000: record does not exist · 记录不存在
    ///
    /// - Remedy: Check that the project you want to update or delete exists and that the request names the right one; correct it, then send the request again.
    /// - 处理建议：请检查要更新或删除的项目是否存在、请求中指定的项目是否正确，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    /// - In API 3.0: ResourceNotFound.RecordNotFound
    #[doc(alias("1000"))]
    RecordNotFound = 1000,
    /// 1006: APPID does not exist · APPID 不存在
    ///
    /// - Remedy: Check the APPID in the request for typing errors, correct it, then send the request again.
    /// - 处理建议：请核对请求中填写的 APPID，更正后重新发送请求。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("1006"))]
    AppIdNotFound = 1006,
    /// 1007: invalid user · 用户非法
    ///
    /// - Remedy: Open a ticket at <https://console.cloud.tencent.com/workorder/category> and ask Tencent Cloud customer service to check the user account.
    /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云客服核查该用户的账号。
    /// - Retry: `never`; category: `permission_denied`
    #[doc(alias("1007"))]
    InvalidUser = 1007,
    /// 1015: user has reached the maximum number of projects · 用户创建的项目已达最大限制
    ///
    /// - Remedy: Delete a project that is no longer needed, or use an existing one: the system limit is 500 projects.
    /// - 处理建议：系统限制为 500 个项目，请删除不再需要的项目，或改用已有的项目。
    /// - Retry: `never`; category: `resource_exhausted`
    /// - In API 3.0: FailedOperation.ProjectNumExceed
    #[doc(alias("1015"))]
    LimitExceeded = 1015,
    /// 1036: project name already exists · 项目名称已经存在
    ///
    /// - Remedy: Choose another name for the project, then send the request again.
    /// - 处理建议：请为项目换一个名称，然后重新发送请求。
    /// - Retry: `never`; category: `already_exists`
    /// - In API 3.0: InvalidParameter.ProjectNameExisted
    #[doc(alias("1036"))]
    NameAlreadyExists = 1036,
    /// 1072: project is unavailable · 项目不可用
    ///
    /// - Remedy: The project has been disabled: open a ticket at <https://console.cloud.tencent.com/workorder/category> and ask Tencent Cloud technical staff to deal with it.
    /// - 处理建议：该项目已被禁用，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，联系腾讯云技术人员处理。
    /// - Retry: `never`; category: `failed_precondition`
    /// - In API 3.0: FailedOperation.ProjectDisabled
    #[doc(alias("1072"))]
    Disabled = 1072,
    /// 9003: project name is empty · 项目名称为空
    ///
    /// - Remedy: Enter a name for the project, then send the request again.
    /// - 处理建议：请在请求中填写项目名称，然后重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("9003"))]
    EmptyName = 9003,
}

api::code_enum!(ProjectError, project_table);

mod project_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{ProjectError, index};
    use super::super::products;
    pub(super) const NAME: &str = "project";
    pub(super) const CODE_INDEX: Index = index::PROJECT_CODES;
    pub(super) const KEY_INDEX: Index = index::PROJECT_KEYS;
    pub(super) static VARIANTS: [ProjectError; 7] = [
        ProjectError::RecordNotFound,
        ProjectError::AppIdNotFound,
        ProjectError::InvalidUser,
        ProjectError::LimitExceeded,
        ProjectError::NameAlreadyExists,
        ProjectError::Disabled,
        ProjectError::EmptyName,
    ];
    pub(super) static CODES: [i32; 7] = [1000, 1006, 1007, 1015, 1036, 1072, 9003];
    pub(super) static NAMES: [&str; 7] = [
        "RecordNotFound",
        "AppIdNotFound",
        "InvalidUser",
        "LimitExceeded",
        "NameAlreadyExists",
        "Disabled",
        "EmptyName",
    ];
    pub(super) static TITLES_EN: [&str; 7] = [
        "record does not exist",
        "APPID does not exist",
        "invalid user",
        "user has reached the maximum number of projects",
        "project name already exists",
        "project is unavailable",
        "project name is empty",
    ];
    pub(super) static TITLES_ZH: [&str; 7] = [
        "记录不存在",
        "APPID 不存在",
        "用户非法",
        "用户创建的项目已达最大限制",
        "项目名称已经存在",
        "项目不可用",
        "项目名称为空",
    ];
    pub(super) static REMEDIES_EN: [&str; 7] = [
        "Check that the project you want to update or delete exists and that the request names the right one; correct it, then send the request again.",
        "Check the APPID in the request for typing errors, correct it, then send the request again.",
        "Open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud customer service to check the user account.",
        "Delete a project that is no longer needed, or use an existing one: the system limit is 500 projects.",
        "Choose another name for the project, then send the request again.",
        "The project has been disabled: open a ticket at https://console.cloud.tencent.com/workorder/category and ask Tencent Cloud technical staff to deal with it.",
        "Enter a name for the project, then send the request again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 7] = [
        "请检查要更新或删除的项目是否存在、请求中指定的项目是否正确，更正后重新发送请求。",
        "请核对请求中填写的 APPID，更正后重新发送请求。",
        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服核查该用户的账号。",
        "系统限制为 500 个项目，请删除不再需要的项目，或改用已有的项目。",
        "请为项目换一个名称，然后重新发送请求。",
        "该项目已被禁用，请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云技术人员处理。",
        "请在请求中填写项目名称，然后重新发送。",
    ];
    pub(super) static CATEGORIES: [Category; 7] = [
        Category::NotFound,
        Category::NotFound,
        Category::PermissionDenied,
        Category::ResourceExhausted,
        Category::AlreadyExists,
        Category::FailedPrecondition,
        Category::InvalidArgument,
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
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "ProjectError",
        label_en: "Project management",
        label_zh: "项目管理",
        level: Level::Module,
        product: Some(products::PROJECT),
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
            (0, "ResourceNotFound.RecordNotFound"),
            (3, "FailedOperation.ProjectNumExceed"),
            (4, "InvalidParameter.ProjectNameExisted"),
            (5, "FailedOperation.ProjectDisabled"),
        ],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

/// Module error codes of project management (query), API 2.0.
///
/// Sources:
/// - Project management: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ProjectQueryError {
    /// 1000: project ID is empty · 项目 ID 为空
    ///
    /// - Remedy: Add the ID of the project you want to query, then send the request again.
    /// - 处理建议：请在请求中填写要查询的项目 ID，然后重新发送。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("1000"))]
    EmptyProjectId = 1000,
    /// 9003: invalid query parameter · 查询参数错误
    ///
    /// - Remedy: Check the names and values of the query parameters against the API documentation, correct them, then send the request again.
    /// - 处理建议：请对照 API 文档检查各查询参数的名称和取值，更正后重新发送请求。
    /// - Retry: `never`; category: `invalid_argument`
    #[doc(alias("9003"))]
    InvalidParameter = 9003,
}

api::code_enum!(ProjectQueryError, project_query_table);

mod project_query_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{ProjectQueryError, index};
    use super::super::products;
    pub(super) const NAME: &str = "project_query";
    pub(super) const CODE_INDEX: Index = index::PROJECT_QUERY_CODES;
    pub(super) const KEY_INDEX: Index = index::PROJECT_QUERY_KEYS;
    pub(super) static VARIANTS: [ProjectQueryError; 2] = [
        ProjectQueryError::EmptyProjectId,
        ProjectQueryError::InvalidParameter,
    ];
    pub(super) static CODES: [i32; 2] = [1000, 9003];
    pub(super) static NAMES: [&str; 2] = ["EmptyProjectId", "InvalidParameter"];
    pub(super) static TITLES_EN: [&str; 2] = [
        "project ID is empty",
        "invalid query parameter",
    ];
    pub(super) static TITLES_ZH: [&str; 2] = ["项目 ID 为空", "查询参数错误"];
    pub(super) static REMEDIES_EN: [&str; 2] = [
        "Add the ID of the project you want to query, then send the request again.",
        "Check the names and values of the query parameters against the API documentation, correct them, then send the request again.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 2] = [
        "请在请求中填写要查询的项目 ID，然后重新发送。",
        "请对照 API 文档检查各查询参数的名称和取值，更正后重新发送请求。",
    ];
    pub(super) static CATEGORIES: [Category; 2] = [
        Category::InvalidArgument,
        Category::InvalidArgument,
    ];
    pub(super) static RETRIES: [Option<Retry>; 2] = [
        Some(Retry::Never),
        Some(Retry::Never),
    ];
    pub(super) static SOURCES: [&[Source]; 2] = [
        &[super::PROJECT_ZH],
        &[super::PROJECT_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "ProjectQueryError",
        label_en: "Project queries",
        label_zh: "项目查询",
        level: Level::Module,
        product: Some(products::PROJECT),
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

const PROJECT_ZH: api::Source = api::Source::new(
    "project-zh",
    "Project management: error codes",
    api::Lang::Zh,
    None,
);
