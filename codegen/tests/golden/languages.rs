// @generated from spec/languages.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 631e53cd55cea1e6, rust-hash: f0c7fd5a0fbe8840
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/languages.rs"]
mod index;

/// Numbers of a gateway, in \`English\`.
///
/// Sources:
/// - A page of a wiki
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum EnglishError {
    /// 7001: budget of the TeamAccount is spent
    ///
    /// - Remedy: Ask the owner of the TeamAccount for more.
    /// - Retry: `never`; category: `resource_exhausted`
    #[doc(alias("7001"))]
    #[deprecated(since = "0.1.0", note = "budgets are gone")]
    BudgetSpent = 7001,
}

api::code_enum!(EnglishError, english_table);

mod english_table {
    use super::api::{
        Category, Index, Level, Retirement, Retry, Source, Table, TableData,
    };
    use super::{EnglishError, index};
    use super::super::products;
    pub(super) const NAME: &str = "english";
    pub(super) const CODE_INDEX: Index = index::ENGLISH_CODES;
    pub(super) const KEY_INDEX: Index = index::ENGLISH_KEYS;
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub(super) static VARIANTS: [EnglishError; 1] = [EnglishError::BudgetSpent];
    pub(super) static CODES: [i32; 1] = [7001];
    pub(super) static NAMES: [&str; 1] = ["BudgetSpent"];
    pub(super) static TITLES_EN: [&str; 1] = ["budget of the TeamAccount is spent"];
    pub(super) static TITLES_ZH: [&str; 1] = ["budget of the TeamAccount is spent"];
    pub(super) static REMEDIES_EN: [&str; 1] = [
        "Ask the owner of the TeamAccount for more.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 1] = [
        "Ask the owner of the TeamAccount for more.",
    ];
    pub(super) static CATEGORIES: [Category; 1] = [Category::ResourceExhausted];
    pub(super) static RETRIES: [Option<Retry>; 1] = [Some(Retry::Never)];
    pub(super) static SOURCES: [&[Source]; 1] = [&[super::WIKI_EN]];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "EnglishError",
        label_en: "GatewayQuotas",
        label_zh: "GatewayQuotas",
        level: Level::Module,
        field: Some("ret"),
        product: Some(products::MONITORING),
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
        retirements: &[
            (0, Retirement::new("0.1.0", "budgets are gone", "budgets are gone")),
        ],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

/// Words of a gateway, in Chinese.
///
/// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
///
/// Sources:
/// - Another page of it
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChineseError {
    /// AuthFailure.Gone
    #[doc(alias("AuthFailure.Gone"))]
    #[deprecated(since = "0.1.0", note = "已不再使用")]
    AuthFailureGone,
    /// AuthFailure.Token
    #[doc(alias("AuthFailure.Token"))]
    AuthFailureToken,
    /// LimitExceeded.Connections: 连接过多
    ///
    /// - 处理建议：请关闭一些连接后重新发送请求。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("LimitExceeded.Connections"))]
    LimitExceededConnections,
    #[doc(hidden)]
    #[non_exhaustive]
    __Uncastable,
}

api::listed_enum!(ChineseError, chinese_table);

mod chinese_table {
    use super::api::{
        Answer, Category, Index, Level, Retirement, Retry, Table, TableData,
    };
    use super::{ChineseError, index};
    use super::super::products;
    pub(super) const NAME: &str = "chinese";
    pub(super) const CODE_INDEX: Index = index::CHINESE_CODES;
    pub(super) const KEY_INDEX: Index = index::CHINESE_KEYS;
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub(super) static VARIANTS: [ChineseError; 3] = [
        ChineseError::AuthFailureGone,
        ChineseError::AuthFailureToken,
        ChineseError::LimitExceededConnections,
    ];
    pub(super) static WORDS: [&str; 3] = [
        "AuthFailure.Gone",
        "AuthFailure.Token",
        "LimitExceeded.Connections",
    ];
    pub(super) static NAMES: [&str; 3] = [
        "AuthFailureGone",
        "AuthFailureToken",
        "LimitExceededConnections",
    ];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
    pub(super) static ANSWERS: [Answer; 3] = [
        Answer::of("AuthFailure.Gone"),
        Answer::of("AuthFailure.Token"),
        Answer::of("LimitExceeded.Connections")
            .with_texts(
                Some(["连接过多", "连接过多"]),
                Some([
                    "请关闭一些连接后重新发送请求。",
                    "请关闭一些连接后重新发送请求。",
                ]),
            )
            .with_category(Category::ResourceExhausted)
            .with_retry(Retry::Throttle),
    ];
    pub(super) use super::index::CHINESE_ANSWERS as ANSWER_AT;
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "ChineseError",
        label_en: "网关",
        label_zh: "网关",
        level: Level::Service,
        product: Some(products::MONITORING),
        words: &WORDS,
        names: &NAMES,
        keys: &KEYS,
        former_words: &FORMER_WORDS,
        retirements: &[
            (0, Retirement::new("0.1.0", "已不再使用", "已不再使用")),
        ],
        own_sources: &[(2, &[super::WIKI_ZH])],
        answers: &ANSWERS,
        answer_at: &ANSWER_AT,
        listed_sources: &[super::WIKI_ZH],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const WIKI_EN: api::Source = api::Source::new(
    "wiki-en",
    ["A page of a wiki", "A page of a wiki"],
    api::Lang::En,
    None,
);
const WIKI_ZH: api::Source = api::Source::new(
    "wiki-zh",
    ["Another page of it", "Another page of it"],
    api::Lang::Zh,
    None,
);
