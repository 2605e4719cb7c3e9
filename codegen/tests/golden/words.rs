// @generated from spec/words.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 8ba5bccba7859d16, rust-hash: 08793c0a0fac810a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/words.rs"]
mod index;

/// Words, as API 3.0 has them.
///
/// Sources:
/// - Words: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordError {
    /// AuthFailure: authentication failed · 鉴权失败
    ///
    /// - Remedy: Check the key.
    /// - 处理建议：请检查密钥。
    /// - Retry: unknown; category: `unauthenticated`
    /// - Family: words below it take its title, remedy and category
    AuthFailure,
    /// AuthFailure.SignatureExpire: signature expired · 签名过期
    ///
    /// - Remedy: Sign the request again.
    /// - 处理建议：请重新签名。
    /// - Retry: `sign_again`; category: `unauthenticated`
    /// - Once sent as: AuthFailure.Expired, Expired
    #[doc(alias("AuthFailure.SignatureExpire", "AuthFailure.Expired", "Expired"))]
    AuthFailureSignatureExpire,
    /// InternalError.: nothing behind the dot · 点号之后没有内容
    ///
    /// - Remedy: Send the request again later.
    /// - 处理建议：请稍后重新发送请求。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("InternalError."))]
    InternalErrorNothing,
    /// Odd "word" \\ \`with\` \*/ {marks} \<b\> \_x\_ 资源: odd word · 奇怪的错误码
    ///
    /// - Remedy: Quote it.
    /// - 处理建议：请加引号。
    /// - Retry: `never`; category: `internal`
    OddWord,
    /// Old.Word: word that was dropped · 已停用的错误码
    ///
    /// - Remedy: Look for another word.
    /// - 处理建议：请改用其他错误码。
    /// - Retry: `never`; category: `not_found`
    #[doc(alias("Old.Word"))]
    #[deprecated(since = "1.2.0", note = "the service sends another word")]
    OldWord,
    /// \_: short word · 很短的错误码
    ///
    /// - Remedy: Read it twice.
    /// - 处理建议：请读两遍。
    /// - Retry: `throttle`; category: `internal`
    #[doc(alias("_"))]
    Short,
    #[doc(hidden)]
    #[non_exhaustive]
    __Uncastable,
}

api::word_enum!(WordError, word_table);

#[allow(dead_code, non_upper_case_globals, reason = "these were variants")]
impl WordError {
    /// The former name of `AuthFailureSignatureExpire`.
    #[deprecated(note = "renamed to `AuthFailureSignatureExpire`")]
    pub const SignatureExpire: Self = Self::AuthFailureSignatureExpire;
}

mod word_table {
    use super::api::{
        Category, Index, Level, Retirement, Retry, Source, Table, TableData,
    };
    use super::{WordError, index};
    pub(super) const NAME: &str = "word";
    pub(super) const CODE_INDEX: Index = index::WORD_CODES;
    pub(super) const KEY_INDEX: Index = index::WORD_KEYS;
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub(super) static VARIANTS: [WordError; 6] = [
        WordError::AuthFailure,
        WordError::AuthFailureSignatureExpire,
        WordError::InternalErrorNothing,
        WordError::OddWord,
        WordError::OldWord,
        WordError::Short,
    ];
    pub(super) static WORDS: [&str; 6] = [
        "AuthFailure",
        "AuthFailure.SignatureExpire",
        "InternalError.",
        "Odd \"word\" \\ `with` */ {marks} <b> _x_ 资源",
        "Old.Word",
        "_",
    ];
    pub(super) static NAMES: [&str; 6] = [
        "AuthFailure",
        "AuthFailureSignatureExpire",
        "InternalErrorNothing",
        "OddWord",
        "OldWord",
        "Short",
    ];
    pub(super) static TITLES_EN: [&str; 6] = [
        "authentication failed",
        "signature expired",
        "nothing behind the dot",
        "odd word",
        "word that was dropped",
        "short word",
    ];
    pub(super) static TITLES_ZH: [&str; 6] = [
        "鉴权失败",
        "签名过期",
        "点号之后没有内容",
        "奇怪的错误码",
        "已停用的错误码",
        "很短的错误码",
    ];
    pub(super) static REMEDIES_EN: [&str; 6] = [
        "Check the key.",
        "Sign the request again.",
        "Send the request again later.",
        "Quote it.",
        "Look for another word.",
        "Read it twice.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 6] = [
        "请检查密钥。",
        "请重新签名。",
        "请稍后重新发送请求。",
        "请加引号。",
        "请改用其他错误码。",
        "请读两遍。",
    ];
    pub(super) static CATEGORIES: [Category; 6] = [
        Category::Unauthenticated,
        Category::Unauthenticated,
        Category::Internal,
        Category::Internal,
        Category::NotFound,
        Category::Internal,
    ];
    pub(super) static RETRIES: [Option<Retry>; 6] = [
        None,
        Some(Retry::SignAgain),
        Some(Retry::Backoff),
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Throttle),
    ];
    pub(super) static SOURCES: [&[Source]; 6] = [
        &[super::WORDS_EN],
        &[super::WORDS_EN],
        &[super::WORDS_EN],
        &[super::WORDS_EN],
        &[super::WORDS_EN],
        &[super::WORDS_EN],
    ];
    pub(super) static KEYS: [(&str, u16); 1] = [("SignatureExpire", 1)];
    pub(super) static FORMER_WORDS: [(&str, u16); 2] = [
        ("AuthFailure.Expired", 1),
        ("Expired", 1),
    ];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "WordError",
        label_en: "Words",
        label_zh: "错误码",
        level: Level::Common,
        words: &WORDS,
        names: &NAMES,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        former_words: &FORMER_WORDS,
        retirements: &[
            (
                4,
                Retirement::new(
                    "1.2.0",
                    "the service sends another word",
                    "服务改为返回其他错误码",
                ),
            ),
        ],
        families: &[0],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const WORDS_EN: api::Source = api::Source::new(
    "words-en",
    ["Words: error codes", "Words: error codes"],
    api::Lang::En,
    None,
);
