//! A code, as every JSON output of the command line shows it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use tencentcloud_errors::{Category, Edition, Lang, Product, Retry};

use crate::catalogue::{Row, TABLES};
use crate::texts::Texts;

/// The version of this form; it grows when a field goes or changes its meaning.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// One code of one table.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Entry {
    /// The table, such as `cdn`; with `code` it identifies the entry.
    #[schemars(schema_with = "tables")]
    table: &'static str,
    /// The number that the service sends.
    code: i32,
    /// The variant in Rust, such as `DomainAlreadyExists`.
    name: &'static str,
    /// The vendor's dotted id, or null.
    id: Option<&'static str>,
    /// What happened; in Chinese the service's own wording.
    title: Text,
    /// What to do now.
    remedy: Text,
    /// What kind of failure this is, in the terms of `google.rpc`.
    #[schemars(schema_with = "categories")]
    category: &'static str,
    /// Whether, and how, the request may be sent again.
    #[schemars(schema_with = "verdicts")]
    retry: &'static str,
    /// The ids of the pages that state the code.
    sources: Vec<&'static str>,
    /// What single products' pages say differently.
    editions: Vec<EditionEntry>,
    /// That the service has dropped the code, or null; it may still be sent.
    retirement: Option<RetirementEntry>,
}

/// That the service has dropped a code.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Retirement")]
struct RetirementEntry {
    /// The version of the tables that says so.
    since: &'static str,
    /// Why, and what takes its place.
    reason: Text,
}

/// A text in every language.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Text {
    /// English.
    en: &'static str,
    /// Simplified Chinese.
    zh: &'static str,
}

/// What one product's page says differently.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Edition")]
struct EditionEntry {
    /// The product whose page this is.
    #[schemars(schema_with = "products")]
    product: &'static str,
    /// The title, or null where it does not differ.
    title: Option<Text>,
    /// The remedy, or null where it does not differ.
    remedy: Option<Text>,
}

impl From<&Row> for Entry {
    fn from(row: &Row) -> Self {
        Self {
            table: row.table.name,
            code: row.code,
            name: row.name,
            id: row.id,
            title: row.title.into(),
            remedy: row.remedy.into(),
            category: row.category.as_str(),
            retry: row.retry.as_str(),
            sources: row.sources.iter().map(|source| source.id).collect(),
            editions: row.editions.iter().map(EditionEntry::from).collect(),
            retirement: row.retirement.map(|retirement| RetirementEntry {
                since: retirement.since,
                reason: retirement.reason.into(),
            }),
        }
    }
}

impl From<&Edition> for EditionEntry {
    fn from(edition: &Edition) -> Self {
        let text = |en: Option<_>, zh: Option<_>| en.zip(zh).map(|(en, zh)| Text { en, zh });
        Self {
            product: edition.product().as_str(),
            title: text(edition.title_in(Lang::En), edition.title_in(Lang::Zh)),
            remedy: text(edition.remedy_in(Lang::En), edition.remedy_in(Lang::Zh)),
        }
    }
}

impl From<Texts> for Text {
    fn from(Texts { en, zh }: Texts) -> Self {
        Self { en, zh }
    }
}

pub(crate) fn words<'w>(words: impl IntoIterator<Item = &'w str>) -> Schema {
    json_schema!({ "type": "string", "enum": words.into_iter().collect::<Vec<_>>() })
}

pub(crate) fn tables(_: &mut SchemaGenerator) -> Schema {
    words(TABLES.iter().map(|table| table.name))
}

pub(crate) fn products(_: &mut SchemaGenerator) -> Schema {
    words(Product::ALL.iter().map(|word| word.as_str()))
}

pub(crate) fn languages(_: &mut SchemaGenerator) -> Schema {
    words(Lang::ALL.iter().map(|word| word.as_str()))
}

pub(crate) fn categories(_: &mut SchemaGenerator) -> Schema {
    words(Category::ALL.iter().map(|word| word.as_str()))
}

pub(crate) fn verdicts(_: &mut SchemaGenerator) -> Schema {
    words(Retry::ALL.iter().map(|word| word.as_str()))
}
