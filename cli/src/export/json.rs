//! The catalog for programs: SDKs in other languages, dashboards, bots.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::{Entry, Product, Source, Table};

use crate::document::{EntryItem, SCHEMA_VERSION, languages, levels};
use crate::texts::Texts;

/// What `tcerr export --format json` prints.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Catalog of Tencent Cloud API error codes")]
pub(crate) struct Catalog {
    /// The version of this format: 1.
    schema_version: u32,
    /// The version of the tables.
    version: &'static str,
    /// The tables, in the order of `entries`.
    tables: Vec<TableItem>,
    /// The pages that list the codes, by id.
    sources: Vec<SourceItem>,
    /// All codes, table by table, in code order.
    entries: Vec<EntryItem>,
}

/// One table.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Table")]
struct TableItem {
    /// The name that `entries` use.
    name: &'static str,
    /// The enum in Rust, such as `CdnError`.
    r#enum: &'static str,
    /// Where the code is in a reply: `public` in `code`, `module` in parentheses before `message`;
    /// in API 3.0, `common` and `service` in `Response.Error.Code`.
    #[schemars(schema_with = "levels")]
    level: &'static str,
    /// The field of a reply that has the codes, such as `result`, where the product answers in its own
    /// envelope; else null.
    field: Option<&'static str>,
    /// The product whose module codes these are, or null.
    product: Option<&'static str>,
    /// The version of the API that sends the codes, such as `2018-06-06`, or null.
    version: Option<&'static str>,
    /// The label for readers.
    label: Texts,
}

/// A page that lists codes.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Source")]
struct SourceItem {
    /// The id that `entries` use.
    id: &'static str,
    /// The page's title.
    title: Texts,
    /// The language of the page.
    #[schemars(schema_with = "languages")]
    lang: &'static str,
    /// The address of the page, or null if it is unknown.
    url: Option<&'static str>,
}

impl Catalog {
    pub(super) fn new(tables: &[&'static Table]) -> Self {
        let entries = tables.iter().flat_map(|table| table.entries());
        let mut sources: Vec<_> = entries.clone().flat_map(Entry::sources).collect();
        sources.sort_unstable_by_key(|source| source.id());
        sources.dedup_by_key(|source| source.id());
        Self {
            schema_version: SCHEMA_VERSION,
            version: env!("CARGO_PKG_VERSION"),
            tables: tables.iter().copied().map(TableItem::from).collect(),
            sources: sources.into_iter().map(SourceItem::from).collect(),
            entries: entries.map(EntryItem::from).collect(),
        }
    }
}

impl From<&Table> for TableItem {
    fn from(table: &Table) -> Self {
        Self {
            name: table.name(),
            r#enum: table.enum_name(),
            level: table.level().as_str(),
            field: table.field(),
            product: table.product().map(Product::id),
            version: table.version(),
            label: Texts::of(|lang| table.label_in(lang)),
        }
    }
}

impl From<&Source> for SourceItem {
    fn from(source: &Source) -> Self {
        let title = Texts::of(|lang| source.title_in(lang));
        Self { id: source.id(), title, lang: source.lang().as_str(), url: source.url() }
    }
}
