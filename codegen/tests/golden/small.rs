// @generated from spec/small.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 900367e08bd05434, rust-hash: 745dc1f2891d88c7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/small.rs"]
mod index;

/// The first table of this file.
///
/// Sources:
/// - [Examples: error codes](<https://cloud.tencent.com/document/product/213>)
/// - More examples: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum FirstError {
    /// -2147483648: lowest code · 最小错误码
    ///
    /// - Remedy: Nothing lies below.
    /// - 处理建议：没有更小的错误码。
    /// - Retry: `never`; category: `internal`
    #[doc(alias("-2147483648"))]
    LowestCode = -2_147_483_648,
    /// -514: resource already exists · 资源重复
    ///
    /// - Remedy: Use the resource that is there, or choose another name.
    /// - 处理建议：请使用已有的资源，或换一个名称。
    /// - Retry: `never`; category: `already_exists`
    /// - In API 3.0: ResourceInUse.AlreadyExists
    /// - Id: InvalidParameter.ResourceExists
    /// - Worded differently by: auto\_scaling, cvm
    #[doc(alias("-514", "InvalidParameter.ResourceExists"))]
    ResourceAlreadyExists = -514,
    /// 99999: five digits · 五位数
    ///
    /// - Remedy: They are not parted.
    /// - 处理建议：不加分隔。
    /// - Retry: `throttle`; category: `resource_exhausted`
    #[doc(alias("99999"))]
    #[deprecated(
        since = "1.2.0",
        note = "the service counts to \"six\" now: \\ `{}` [#]"
    )]
    FiveDigits = 99999,
    /// 100193: six digits · 六位数
    ///
    /// - Remedy: They are parted after the third.
    /// - 处理建议：第三位后加分隔。
    /// - Retry: `sign_again`; category: `unauthenticated`
    /// - Worded differently by: cdn
    #[doc(alias("100193"))]
    SixDigits = 100_193,
    /// 2147483647: highest code · 最大错误码
    ///
    /// - Remedy: Nothing lies above.
    /// - 处理建议：没有更大的错误码。
    /// - Retry: `backoff`; category: `unavailable`
    /// - Carries any module code, whose verdict counts instead
    #[doc(alias("2147483647"))]
    HighestCode = 2_147_483_647,
}

api::code_enum!(FirstError, first_table);

#[allow(dead_code, non_upper_case_globals, reason = "these were variants")]
impl FirstError {
    /// The former name of `ResourceAlreadyExists`.
    #[deprecated(note = "renamed to `ResourceAlreadyExists`")]
    pub const ResourceRepeated: Self = Self::ResourceAlreadyExists;
    /// The former name of `ResourceAlreadyExists`.
    #[deprecated(note = "renamed to `ResourceAlreadyExists`")]
    pub const SameResource: Self = Self::ResourceAlreadyExists;
    /// The former name of `FiveDigits`.
    #[deprecated(note = "renamed to `FiveDigits`")]
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub const Five: Self = Self::FiveDigits;
}

mod first_table {
    use super::api::{
        Category, Edition, Index, Level, Retirement, Retry, Source, Table, TableData,
    };
    use super::{FirstError, index};
    use super::super::products;
    pub(super) const NAME: &str = "first";
    pub(super) const CODE_INDEX: Index = index::FIRST_CODES;
    pub(super) const KEY_INDEX: Index = index::FIRST_KEYS;
    #[expect(deprecated, reason = "a retired code may still be sent")]
    pub(super) static VARIANTS: [FirstError; 5] = [
        FirstError::LowestCode,
        FirstError::ResourceAlreadyExists,
        FirstError::FiveDigits,
        FirstError::SixDigits,
        FirstError::HighestCode,
    ];
    pub(super) static CODES: [i32; 5] = [
        -2_147_483_648,
        -514,
        99999,
        100_193,
        2_147_483_647,
    ];
    pub(super) static NAMES: [&str; 5] = [
        "LowestCode",
        "ResourceAlreadyExists",
        "FiveDigits",
        "SixDigits",
        "HighestCode",
    ];
    pub(super) static IDS: [Option<&str>; 5] = [
        None,
        Some("InvalidParameter.ResourceExists"),
        None,
        None,
        None,
    ];
    pub(super) static TITLES_EN: [&str; 5] = [
        "lowest code",
        "resource already exists",
        "five digits",
        "six digits",
        "highest code",
    ];
    pub(super) static TITLES_ZH: [&str; 5] = [
        "最小错误码",
        "资源重复",
        "五位数",
        "六位数",
        "最大错误码",
    ];
    pub(super) static REMEDIES_EN: [&str; 5] = [
        "Nothing lies below.",
        "Use the resource that is there, or choose another name.",
        "They are not parted.",
        "They are parted after the third.",
        "Nothing lies above.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 5] = [
        "没有更小的错误码。",
        "请使用已有的资源，或换一个名称。",
        "不加分隔。",
        "第三位后加分隔。",
        "没有更大的错误码。",
    ];
    pub(super) static CATEGORIES: [Category; 5] = [
        Category::Internal,
        Category::AlreadyExists,
        Category::ResourceExhausted,
        Category::Unauthenticated,
        Category::Unavailable,
    ];
    pub(super) static RETRIES: [Option<Retry>; 5] = [
        Some(Retry::Never),
        Some(Retry::Never),
        Some(Retry::Throttle),
        Some(Retry::SignAgain),
        Some(Retry::Backoff),
    ];
    pub(super) static SOURCES: [&[Source]; 5] = [
        &[super::EXAMPLE_ZH],
        &[super::EXAMPLE_EN, super::EXAMPLE_ZH],
        &[super::EXAMPLE_ZH],
        &[super::EXAMPLE_ZH],
        &[super::EXAMPLE_ZH],
    ];
    pub(super) static KEYS: [(&str, u16); 4] = [
        ("ResourceRepeated", 1),
        ("SameResource", 1),
        ("Five", 2),
        ("InvalidParameter.ResourceExists", 1),
    ];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "FirstError",
        label_en: "Codes",
        label_zh: "错误码",
        level: Level::Public,
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
        editions: &[
            (
                1,
                &[
                    Edition::new(
                        products::CVM,
                        Some(["instance already exists", "实例重复"]),
                        None,
                    ),
                    Edition::new(
                        products::AUTO_SCALING,
                        None,
                        Some(["Choose another name.", "请换一个名称。"]),
                    ),
                ],
            ),
            (
                3,
                &[
                    Edition::new(
                        products::CDN,
                        Some(["six digits of a code", "六位数的错误码"]),
                        Some(["They are parted once.", "加一处分隔。"]),
                    ),
                ],
            ),
        ],
        retirements: &[
            (
                2,
                Retirement::new(
                    "1.2.0",
                    "the service counts to \"six\" now: \\ `{}` [#]",
                    "服务改为返回六位数。",
                ),
            ),
        ],
        carriers: &[4],
        successors: &[(1, "ResourceInUse.AlreadyExists")],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

/// The second table, with a code and a name of the first.
///
/// Sources:
/// - More examples: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum SecondTableError {
    /// -514: another meaning of -514 · \-514 的另一含义
    ///
    /// - Remedy: Look at the table.
    /// - 处理建议：请查看所属的表。
    /// - Retry: `never`; category: `failed_precondition`
    #[doc(alias("-514"))]
    SixDigits = -514,
}

api::code_enum!(SecondTableError, second_table_table);

mod second_table_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{SecondTableError, index};
    pub(super) const NAME: &str = "second_table";
    pub(super) const CODE_INDEX: Index = index::SECOND_TABLE_CODES;
    pub(super) const KEY_INDEX: Index = index::SECOND_TABLE_KEYS;
    pub(super) static VARIANTS: [SecondTableError; 1] = [SecondTableError::SixDigits];
    pub(super) static CODES: [i32; 1] = [-514];
    pub(super) static NAMES: [&str; 1] = ["SixDigits"];
    pub(super) static TITLES_EN: [&str; 1] = ["another meaning of -514"];
    pub(super) static TITLES_ZH: [&str; 1] = ["-514 的另一含义"];
    pub(super) static REMEDIES_EN: [&str; 1] = ["Look at the table."];
    pub(super) static REMEDIES_ZH: [&str; 1] = ["请查看所属的表。"];
    pub(super) static CATEGORIES: [Category; 1] = [Category::FailedPrecondition];
    pub(super) static RETRIES: [Option<Retry>; 1] = [Some(Retry::Never)];
    pub(super) static SOURCES: [&[Source]; 1] = [&[super::EXAMPLE_EN]];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "SecondTableError",
        label_en: "Codes",
        label_zh: "错误码",
        level: Level::Public,
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

const EXAMPLE_ZH: api::Source = api::Source::new(
    "example-zh",
    ["Examples: error codes", "Examples: error codes"],
    api::Lang::Zh,
    Some("https://cloud.tencent.com/document/product/213"),
);
const EXAMPLE_EN: api::Source = api::Source::new(
    "example-en",
    ["More examples: error codes", "More examples: error codes"],
    api::Lang::En,
    None,
);
