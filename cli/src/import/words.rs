//! The words in the heads of tables, in both languages, and their meaning.

use super::text::fold;

const CODES: &str = "
    错误码 错误代码 错误编码 错误编号 错误号 错误序号 返回码 返回代码 状态码 响应码 结果码
    业务码 异常码 失败码 子码 模块码 返回值 错误id 错误代号 异常编号 returnvalue errorid
    errorcode errcode errorno errno errornumber returncode retcode resultcode statuscode
    responsecode subcode reasoncode
";
/// Words for codes that also mean many other things; the head must be only such a word.
const GENERAL: &str = "
    代码 编码 编号 码 值 取值 code codes value values number no id ret status 状态 错误
    error errors key 错误值 数值 错误类型 errortype 错误名称 errorname 名称
";
const REMEDIES: &str = "
    处理 解决 措施 建议 应对 排查 修复 对策 如何 操作指引 解决方案 方案 办法 solution
    resolution suggest suggestedaction recommendedaction correctiveaction remed handling
    howto fix troubleshoot recommend measure workaround advice whattodo
";
/// Words for titles, from names to explanations.
const TITLES: &str = "
    错误信息 错误消息 错误名称 错误类型 错误提示 报错信息 提示信息 返回信息 返回消息
    errormessage errormsg errortype errorinfo message msg 信息 消息 提示 类型 名称 type
    错误描述 错误说明 错误含义 含义 意义 meaning 描述 说明 解释 释义 内容 description desc
    detail 详情 explanation information 原因 reason cause 错误 error text 文案 备注 remark
    note comment
";
const SCOPES: &str = "
    接口 运营商 类别 分类 模块名 所属 场景 适用 范围 category scope operator module api 来源
    序号 级别 level 平台 版本 version
";
/// Words that make the word after them a code.
const BEFORE_CODE: &str = "
    错误 返回 状态 响应 业务 模块 异常 error err failure return result response module sub
    public common business
";
/// Words for texts about a code.
const ABOUT: &str = "说明 描述 含义 信息 解释 原因 详情 名称 类型 description message meaning";
/// Words of [`GENERAL`] that may be above codes that are words.
const GENERAL_WORDS: &str = "
    code codes error errors key errortype errorname 错误 错误类型 错误名称 代码 编码
";
const TYPES: &str = "
    类型 数据类型 字段类型 参数类型 是否必选 必选 是否必填 必填 是否必须 必须 默认值 取值范围 约束
    type datatype required isrequired default
";
const IDS: &str = "
    标识 符号 枚举 宏 常量 字符串 英文 symbol constant identifier enum codedesc key
";

/// What the head of a column says about the column.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "a head may say several of these at once")]
pub(crate) struct Head {
    pub(crate) text: String,
    /// Whether it may have codes.
    pub(crate) is_code: bool,
    /// Whether it is a word that also means many other things: `值`, `Code`.
    pub(crate) is_general: bool,
    /// Whether that word may be above codes that are words.
    pub(crate) may_be_word: bool,
    /// Whether it may also count the rows.
    pub(crate) may_count: bool,
    /// Whether it says only `Code`.
    pub(crate) is_bare_code: bool,
    pub(crate) is_http: bool,
    /// Whether it is `状态码`, which may be that of HTTP or one of the service.
    pub(crate) is_status: bool,
    pub(crate) is_module: bool,
    pub(crate) is_public: bool,
    pub(crate) is_id: bool,
    pub(crate) is_title: bool,
    /// The lower, the more it is a name and the less an explanation.
    pub(crate) title_rank: usize,
    pub(crate) is_remedy: bool,
    pub(crate) is_english: bool,
    pub(crate) is_chinese: bool,
    /// Whether it is what codes belong to: an API, an operator, a category.
    pub(crate) is_scope: bool,
    pub(crate) is_parameter: bool,
    pub(crate) is_name: bool,
    pub(crate) is_type: bool,
    pub(crate) is_element: bool,
}

/// A text for comparison with lists of words: letters and digits, in lower case.
struct Bare {
    text: String,
    words: Vec<String>,
}

impl Bare {
    fn of(text: &str) -> Self {
        let lower = fold(text).to_lowercase();
        let words = lower.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        let words: Vec<_> = words.map(str::to_owned).collect();
        Self { text: words.concat(), words }
    }

    /// Whether it contains any of the words anywhere.
    fn has(&self, list: &str) -> bool {
        list.split_whitespace().any(|word| self.text.contains(word))
    }

    /// Whether it is one of the words.
    fn is(&self, list: &str) -> bool {
        list.split_whitespace().any(|word| self.text == word)
    }

    fn ends_with(&self, list: &str) -> bool {
        list.split_whitespace().any(|word| self.text.ends_with(word))
    }

    /// Whether any of its words, separated by blanks or signs, is one of these.
    fn has_word(&self, list: &str) -> bool {
        list.split_whitespace().any(|word| self.words.iter().any(|it| it == word))
    }
}

impl Head {
    /// Reads the head of a column.
    pub(crate) fn of(text: &str) -> Self {
        let bare = Bare::of(text);
        let is_remedy = bare.has(REMEDIES);
        let is_scope = bare.has(SCOPES) && !bare.has(CODES);
        // `code` with something before it: `业务 code`, `Failure Code`.
        let says_code =
            bare.has(CODES) || bare.has_word("code codes number no") && bare.has(BEFORE_CODE);
        // `错误码说明`, `error code description`: a text about the code.
        let is_about_code = says_code && bare.ends_with(ABOUT);
        let is_general = bare.is(GENERAL) && !says_code;
        let is_http = bare.has("http") && !is_remedy;
        let is_code = is_general || says_code && !is_about_code || is_http && bare.has("code");
        let is_type = bare.is(TYPES);
        let title_rank = TITLES.split_whitespace().position(|word| bare.text.contains(word));
        let is_title =
            title_rank.is_some() && !is_remedy && !is_type && (!says_code || is_about_code);
        Self {
            text: fold(text),
            is_code: is_code && !is_remedy && !is_scope,
            is_general,
            may_be_word: bare.is(GENERAL_WORDS),
            may_count: bare.is("编号 序号 码 number no id"),
            is_bare_code: bare.is("code codes error errors 错误 错误值"),
            is_http,
            is_status: bare.has("状态码 响应码 statuscode status"),
            is_module: says_code
                && bare.has("模块 子错误 子码 二级 业务 具体 详细 sub module detail"),
            is_public: says_code && bare.has("公共 一级 主错误 父 common public global main"),
            is_id: bare.has(IDS) || bare.has_word("id name"),
            is_title,
            title_rank: title_rank.unwrap_or(usize::MAX),
            is_remedy,
            is_english: bare.has("英文 英语 english") || bare.has_word("en"),
            is_chinese: bare.has("中文 chinese") || bare.has_word("zh cn"),
            is_scope,
            is_parameter: bare.has("参数 字段 属性 变量 param field attribute") && !says_code,
            is_name: bare.is("名称 名字 name 参数 字段"),
            is_type,
            is_element: bare.has("元素 节点 标签名 头部 请求头 响应头 element node header")
                && !says_code,
        }
    }

    /// Whether it says anything at all.
    pub(crate) fn is_known(&self) -> bool {
        self.is_code || self.is_text() || self.is_http || self.is_parameter
    }

    /// Whether it is the head of a text.
    pub(crate) fn is_text(&self) -> bool {
        self.is_title || self.is_remedy || self.is_type
    }
}

/// Whether a heading, or a text above a table, is about errors.
pub(crate) fn is_about_errors(text: &str) -> bool {
    Bare::of(text).has(
        "错误 返回码 状态码 响应码 异常 失败 error returncode statuscode resultcode failure retcode errcode",
    )
}

/// Whether a sentence above a table says that codes follow.
pub(crate) fn is_about_codes(text: &str) -> bool {
    Bare::of(text).has("错误码 错误代码 返回码 通用错误 errorcode returncode followingerrors")
}

/// The level that a text above a table mentions, unless the sentence only refers to the public codes.
pub(crate) fn is_public_lead(text: &str) -> Option<bool> {
    const LONGEST: usize = 20;
    let sends = Bare::of(text).has("见 参 其他 其它 除 若 如果 see refer other");
    let is_title = text.chars().count() <= LONGEST && !sends;
    is_public_heading(text).filter(|is_public| is_title || !is_public)
}

/// The level that a heading mentions: codes of every product, or those of one.
pub(crate) fn is_public_heading(text: &str) -> Option<bool> {
    let bare = Bare::of(text);
    // A text that refers to the public codes for the rest is about module codes.
    if bare.has("模块错误 业务错误 接口错误 特有错误 特有的错误 moduleerror businesserror serviceerror") {
        Some(false)
    } else if bare.has(
        "公共错误 公共返回码 公共码 全局错误码 全局返回码 commonerror publicerror commonreturncode globalerror",
    ) {
        Some(true)
    } else {
        None
    }
}
