// @generated from spec/module.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: a451683a165b50bd
// regenerate: cargo run -- generate

use crate::entry::{Entry, Table};
use crate::{Category, Lang, Product, Retry, Source};

/// Module error codes of one product.
///
/// Sources:
/// - Samples: error codes
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum SampleError {
    /// system failure · 系统错误
    SystemFailure = 6000,
}

impl Table for SampleError {
    const NAME: &'static str = "sample";
    const PRODUCT: Option<Product> = Some(Product::AutoScaling);
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::SystemFailure,
            name: "SystemFailure",
            id: None,
            title_en: "system failure",
            title_zh: "系统错误",
            remedy_en: "Send the request again later.",
            remedy_zh: "请稍后重新发送请求。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SAMPLE_EN],
        },
    ];
}

crate::table::table!(SampleError);

const SAMPLE_EN: Source = Source {
    id: "sample-en",
    title: "Samples: error codes",
    lang: Lang::En,
    url: None,
};
