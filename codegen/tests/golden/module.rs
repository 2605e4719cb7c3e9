// @generated from spec/module.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 6eddc7d3b502b51b, rust-hash: 81d39156912b7891
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/module.rs"]
mod index;

/// Module error codes of one product.
///
/// Sources:
/// - Samples: error codes
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum SampleError {
    /// 6001: system failure · 系统错误
    ///
    /// - Remedy: Send the request again later.
    /// - 处理建议：请稍后重新发送请求。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("6001"))]
    SystemFailure = 6001,
}

api::code_enum!(SampleError, sample_table);

mod sample_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{SampleError, index};
    use super::super::products;
    pub(super) const NAME: &str = "sample";
    pub(super) const CODE_INDEX: Index = index::SAMPLE_CODES;
    pub(super) const KEY_INDEX: Index = index::SAMPLE_KEYS;
    pub(super) static VARIANTS: [SampleError; 1] = [SampleError::SystemFailure];
    pub(super) static CODES: [i32; 1] = [6001];
    pub(super) static NAMES: [&str; 1] = ["SystemFailure"];
    pub(super) static TITLES_EN: [&str; 1] = ["system failure"];
    pub(super) static TITLES_ZH: [&str; 1] = ["系统错误"];
    pub(super) static REMEDIES_EN: [&str; 1] = ["Send the request again later."];
    pub(super) static REMEDIES_ZH: [&str; 1] = ["请稍后重新发送请求。"];
    pub(super) static CATEGORIES: [Category; 1] = [Category::Internal];
    pub(super) static RETRIES: [Option<Retry>; 1] = [Some(Retry::Backoff)];
    pub(super) static SOURCES: [&[Source]; 1] = [&[super::SAMPLE_EN]];
    pub(super) static KEYS: [(&str, u16); 0] = [];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "SampleError",
        label_en: "Codes",
        label_zh: "错误码",
        level: Level::Module,
        product: Some(products::AUTO_SCALING),
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

const SAMPLE_EN: api::Source = api::Source::new(
    "sample-en",
    ["Samples: error codes", "Samples: error codes"],
    api::Lang::En,
    None,
);
