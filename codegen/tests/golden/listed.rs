// @generated from spec/listed.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 9a9d2271dda7cbd4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/listed.rs"]
mod index;

/// Words of one service.
///
/// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
///
/// Sources:
/// - SDK of one day: error codes
/// - A page about one word
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedError {
    /// AuthFailure
    AuthFailure,
    /// FailedOperation.A.BAndC
    #[doc(alias("FailedOperation.A.BAndC"))]
    FailedOperationAbAndC,
    /// InternalError.
    #[doc(alias("InternalError."))]
    InternalErrorNothing,
    /// InvalidParameter.CIDRBlock: bad CIDR block · CIDR 错误
    #[doc(alias("InvalidParameter.CIDRBlock"))]
    InvalidParameterCidrBlock,
    /// InvalidParameter.OldThing
    #[doc(alias("InvalidParameter.OldThing"))]
    #[deprecated(since = "1.2.0", note = "the service no longer lists it")]
    InvalidParameterOldThing,
    /// LimitExceeded.Curated: too many of them · 数量过多
    ///
    /// - Remedy: Delete some.
    /// - 处理建议：请删除一部分。
    /// - Retry: `never`; category: `resource_exhausted`
    #[doc(alias("LimitExceeded.Curated"))]
    LimitExceededCurated,
    /// LimitExceeded.HostOpTooOften
    ///
    /// - Retry: `throttle`
    /// - Once sent as: LimitExceeded.OpTooOften
    #[doc(alias("LimitExceeded.HostOpTooOften", "LimitExceeded.OpTooOften"))]
    LimitExceededHostOpTooOften,
    /// NoFamily\_AtAll
    #[doc(alias("NoFamily_AtAll"))]
    NoFamilyAtAll,
    /// ResourceNotFound.CdnHostNotExists
    ///
    /// - Remedy: Add the domain.
    /// - 处理建议：请先添加域名。
    /// - Category: `failed_precondition`
    #[doc(alias("ResourceNotFound.CdnHostNotExists"))]
    ResourceNotFoundCdnHostNotExists,
    /// UnsupportedOperation.Gone
    #[doc(alias("UnsupportedOperation.Gone"))]
    #[deprecated(since = "1.3.0", note = "another word took over")]
    UnsupportedOperationGone,
    #[doc(hidden)]
    #[non_exhaustive]
    __Uncastable,
}

api::listed_enum!(ListedError, listed_table);

#[allow(dead_code, non_upper_case_globals, reason = "these were variants")]
impl ListedError {
    /// The former name of `UnsupportedOperationGone`.
    #[deprecated(note = "renamed to `UnsupportedOperationGone`")]
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub const Vanished: Self = Self::UnsupportedOperationGone;
}

mod listed_table {
    use super::api::{
        Category, Index, Level, Background, Lang, Own, backgrounds, categories, remedies,
        retries, titles, Retirement, Retry, Table, TableData,
    };
    use super::{ListedError, index};
    use super::super::products;
    pub(super) const NAME: &str = "listed";
    pub(super) const CODE_INDEX: Index = index::LISTED_CODES;
    pub(super) const KEY_INDEX: Index = index::LISTED_KEYS;
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub(super) static VARIANTS: [ListedError; 10] = [
        ListedError::AuthFailure,
        ListedError::FailedOperationAbAndC,
        ListedError::InternalErrorNothing,
        ListedError::InvalidParameterCidrBlock,
        ListedError::InvalidParameterOldThing,
        ListedError::LimitExceededCurated,
        ListedError::LimitExceededHostOpTooOften,
        ListedError::NoFamilyAtAll,
        ListedError::ResourceNotFoundCdnHostNotExists,
        ListedError::UnsupportedOperationGone,
    ];
    pub(super) static WORDS: [&str; 10] = [
        "AuthFailure",
        "FailedOperation.A.BAndC",
        "InternalError.",
        "InvalidParameter.CIDRBlock",
        "InvalidParameter.OldThing",
        "LimitExceeded.Curated",
        "LimitExceeded.HostOpTooOften",
        "NoFamily_AtAll",
        "ResourceNotFound.CdnHostNotExists",
        "UnsupportedOperation.Gone",
    ];
    pub(super) static NAMES: [&str; 10] = [
        "AuthFailure",
        "FailedOperationAbAndC",
        "InternalErrorNothing",
        "InvalidParameterCidrBlock",
        "InvalidParameterOldThing",
        "LimitExceededCurated",
        "LimitExceededHostOpTooOften",
        "NoFamilyAtAll",
        "ResourceNotFoundCdnHostNotExists",
        "UnsupportedOperationGone",
    ];
    pub(super) static KEYS: [(&str, u16); 1] = [("Vanished", 9)];
    pub(super) static FORMER_WORDS: [(&str, u16); 1] = [("LimitExceeded.OpTooOften", 6)];
    static OWN: [(u16, Own); 4] = [
        (3, Own::new(Some(["bad CIDR block", "CIDR 错误"]), None, None, None)),
        (
            5,
            Own::new(
                Some(["too many of them", "数量过多"]),
                Some(["Delete some.", "请删除一部分。"]),
                Some(Category::ResourceExhausted),
                Some(Retry::Never),
            ),
        ),
        (6, Own::new(None, None, None, Some(Retry::Throttle))),
        (
            8,
            Own::new(
                None,
                Some(["Add the domain.", "请先添加域名。"]),
                Some(Category::FailedPrecondition),
                None,
            ),
        ),
    ];
    static BACKGROUNDS: [Background; 10] = backgrounds(&WORDS, &index::LISTED_HEADS);
    pub(super) static TITLES_EN: [&str; 10] = titles(
        &WORDS,
        &BACKGROUNDS,
        &OWN,
        Lang::En,
    );
    pub(super) static TITLES_ZH: [&str; 10] = titles(
        &WORDS,
        &BACKGROUNDS,
        &OWN,
        Lang::Zh,
    );
    pub(super) static REMEDIES_EN: [&str; 10] = remedies(&BACKGROUNDS, &OWN, Lang::En);
    pub(super) static REMEDIES_ZH: [&str; 10] = remedies(&BACKGROUNDS, &OWN, Lang::Zh);
    pub(super) static CATEGORIES: [Category; 10] = categories(&BACKGROUNDS, &OWN);
    pub(super) static RETRIES: [Option<Retry>; 10] = retries(&BACKGROUNDS, &OWN);
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "ListedError",
        label_en: "Listed",
        label_zh: "错误码",
        level: Level::Service,
        product: Some(products::CVM),
        words: &WORDS,
        names: &NAMES,
        keys: &KEYS,
        former_words: &FORMER_WORDS,
        retirements: &[
            (
                4,
                Retirement::new(
                    "1.2.0",
                    "the service no longer lists it",
                    "服务的错误码列表中已不再包含此错误码",
                ),
            ),
            (
                9,
                Retirement::new(
                    "1.3.0",
                    "another word took over",
                    "已由其他错误码代替",
                ),
            ),
        ],
        own_sources: &[(5, &[super::LISTED_EN, super::SDK_EN])],
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        own: &OWN,
        listed_sources: &[super::SDK_EN],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const SDK_EN: api::Source = api::Source::new(
    "sdk-en",
    "SDK of one day: error codes",
    api::Lang::En,
    None,
);
const LISTED_EN: api::Source = api::Source::new(
    "listed-en",
    "A page about one word",
    api::Lang::En,
    None,
);
