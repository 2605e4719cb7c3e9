// @generated from spec/small.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 1de90bb056ee15fd
// regenerate: cargo run -- generate

use crate::entry::{Entry, Table};
use crate::{Category, Edition, Lang, Product, Retirement, Retry, Source};

/// The first table of this file.
///
/// Sources:
/// - [Examples: error codes](<https://cloud.tencent.com/document/product/213>)
/// - More examples: error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum FirstError {
    /// lowest code · 最小错误码
    LowestCode = -2_147_483_648,
    /// resource already exists · 资源重复
    ResourceAlreadyExists = -514,
    /// five digits · 五位数
    #[deprecated(
        since = "1.2.0",
        note = "the service counts to \"six\" now: \\ `{}` [#]"
    )]
    FiveDigits = 99999,
    /// six digits · 六位数
    SixDigits = 100_193,
    /// highest code · 最大错误码
    HighestCode = 2_147_483_647,
}

#[expect(deprecated, reason = "a retired code may still be sent")]
impl Table for FirstError {
    const NAME: &'static str = "first";
    const PRODUCT: Option<Product> = None;
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::LowestCode,
            name: "LowestCode",
            id: None,
            title_en: "lowest code",
            title_zh: "最小错误码",
            remedy_en: "Nothing lies below.",
            remedy_zh: "没有更小的错误码。",
            category: Category::Internal,
            retry: Retry::Never,
            sources: &[EXAMPLE_ZH],
        },
        Entry {
            variant: Self::ResourceAlreadyExists,
            name: "ResourceAlreadyExists",
            id: Some("InvalidParameter.ResourceExists"),
            title_en: "resource already exists",
            title_zh: "资源重复",
            remedy_en: "Use the resource that is there, or choose another name.",
            remedy_zh: "请使用已有的资源，或换一个名称。",
            category: Category::AlreadyExists,
            retry: Retry::Never,
            sources: &[EXAMPLE_EN, EXAMPLE_ZH],
        },
        Entry {
            variant: Self::FiveDigits,
            name: "FiveDigits",
            id: None,
            title_en: "five digits",
            title_zh: "五位数",
            remedy_en: "They are not parted.",
            remedy_zh: "不加分隔。",
            category: Category::ResourceExhausted,
            retry: Retry::Throttle,
            sources: &[EXAMPLE_ZH],
        },
        Entry {
            variant: Self::SixDigits,
            name: "SixDigits",
            id: None,
            title_en: "six digits",
            title_zh: "六位数",
            remedy_en: "They are parted after the third.",
            remedy_zh: "第三位后加分隔。",
            category: Category::Unauthenticated,
            retry: Retry::Resign,
            sources: &[EXAMPLE_ZH],
        },
        Entry {
            variant: Self::HighestCode,
            name: "HighestCode",
            id: None,
            title_en: "highest code",
            title_zh: "最大错误码",
            remedy_en: "Nothing lies above.",
            remedy_zh: "没有更大的错误码。",
            category: Category::Unavailable,
            retry: Retry::Backoff,
            sources: &[EXAMPLE_ZH],
        },
    ];
    const EDITIONS: &'static [(Self, &'static [Edition])] = &[
        (
            Self::ResourceAlreadyExists,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: Some("instance already exists"),
                    title_zh: Some("实例重复"),
                    remedy_en: None,
                    remedy_zh: None,
                },
                Edition {
                    product: Product::AutoScaling,
                    title_en: None,
                    title_zh: None,
                    remedy_en: Some("Choose another name."),
                    remedy_zh: Some("请换一个名称。"),
                },
            ],
        ),
        (
            Self::SixDigits,
            &[
                Edition {
                    product: Product::Cdn,
                    title_en: Some("six digits of a code"),
                    title_zh: Some("六位数的错误码"),
                    remedy_en: Some("They are parted once."),
                    remedy_zh: Some("加一处分隔。"),
                },
            ],
        ),
    ];
    const RETIREMENTS: &'static [(Self, Retirement)] = &[
        (
            Self::FiveDigits,
            Retirement {
                since: "1.2.0",
                reason_en: "the service counts to \"six\" now: \\ `{}` [#]",
                reason_zh: "服务改为返回六位数。",
            },
        ),
    ];
    const FORMER_NAMES: &'static [(&'static str, Self)] = &[
        ("ResourceRepeated", Self::ResourceAlreadyExists),
        ("SameResource", Self::ResourceAlreadyExists),
        ("Five", Self::FiveDigits),
    ];
}

#[allow(non_upper_case_globals, reason = "these were variants")]
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

crate::table::table!(FirstError);

/// The second table, with a code and a name of the first.
///
/// Sources:
/// - More examples: error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum SecondTableError {
    /// another meaning of -514 · \-514 的另一含义
    SixDigits = -514,
}

impl Table for SecondTableError {
    const NAME: &'static str = "second_table";
    const PRODUCT: Option<Product> = None;
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::SixDigits,
            name: "SixDigits",
            id: None,
            title_en: "another meaning of -514",
            title_zh: "-514 的另一含义",
            remedy_en: "Look at the table.",
            remedy_zh: "请查看所属的表。",
            category: Category::FailedPrecondition,
            retry: Retry::Never,
            sources: &[EXAMPLE_EN],
        },
    ];
}

crate::table::table!(SecondTableError);

const EXAMPLE_ZH: Source = Source {
    id: "example-zh",
    title: "Examples: error codes",
    lang: Lang::Zh,
    url: Some("https://cloud.tencent.com/document/product/213"),
};
const EXAMPLE_EN: Source = Source {
    id: "example-en",
    title: "More examples: error codes",
    lang: Lang::En,
    url: None,
};
