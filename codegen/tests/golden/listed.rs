// @generated from spec/listed.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: d02147b2563212ec, rust-hash: 219685d478169124
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/listed.rs"]
mod index;

/// Words of one service.
///
/// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
///
/// Sources:
/// - SDK of one day: error codes
/// - A page about one word
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
        Answer, Category, Index, Level, Retirement, Retry, Table, TableData,
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
    pub(super) static ANSWERS: [Answer; 10] = [
        Answer::of("AuthFailure"),
        Answer::below("FailedOperation"),
        Answer::below("InternalError"),
        Answer::of("InvalidParameter.CIDRBlock")
            .with_texts(Some(["bad CIDR block", "CIDR 错误"]), None),
        Answer::below("InvalidParameter"),
        Answer::of("LimitExceeded.Curated")
            .with_texts(
                Some(["too many of them", "数量过多"]),
                Some(["Delete some.", "请删除一部分。"]),
            )
            .with_category(Category::ResourceExhausted)
            .with_retry(Retry::Never),
        Answer::of("LimitExceeded.HostOpTooOften").with_retry(Retry::Throttle),
        Answer::of("NoFamily_AtAll"),
        Answer::of("ResourceNotFound.CdnHostNotExists")
            .with_texts(None, Some(["Add the domain.", "请先添加域名。"]))
            .with_category(Category::FailedPrecondition),
        Answer::below("UnsupportedOperation"),
    ];
    pub(super) use super::index::LISTED_ANSWERS as ANSWER_AT;
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
        answers: &ANSWERS,
        answer_at: &ANSWER_AT,
        listed_sources: &[super::SDK_EN],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const SDK_EN: api::Source = api::Source::new(
    "sdk-en",
    ["SDK of one day: error codes", "SDK of one day: error codes"],
    api::Lang::En,
    None,
);
const LISTED_EN: api::Source = api::Source::new(
    "listed-en",
    ["A page about one word", "A page about one word"],
    api::Lang::En,
    None,
);
