//! The catalogue for programs: SDKs in other languages, dashboards, bots.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::{Product, Source};

use crate::catalogue::{Row, TABLES, Table};
use crate::document::{Entry, SCHEMA_VERSION, Text, languages, tables};

/// What `tcerr export --format json` prints.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Catalogue of Tencent Cloud API error codes")]
pub(crate) struct Catalogue {
    /// The version of this form: 1.
    schema_version: u32,
    /// The version of the tables.
    version: &'static str,
    /// The tables, in the order of `entries`.
    tables: Vec<TableEntry>,
    /// The pages that state the codes, by id.
    sources: Vec<SourceEntry>,
    /// Every code: table by table, in code order.
    entries: Vec<Entry>,
}

/// One table.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Table")]
struct TableEntry {
    /// The name that `entries` use.
    #[schemars(schema_with = "tables")]
    name: &'static str,
    /// The enum in Rust, such as `CdnError`.
    r#enum: &'static str,
    /// Where the code stands in a reply.
    level: Level,
    /// Whose module codes these are, or null.
    product: Option<&'static str>,
    /// What a reader calls it.
    label: Text,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Level {
    /// In `code`.
    Public,
    /// In brackets before `message`.
    Module,
}

/// A page that states codes.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Source")]
struct SourceEntry {
    /// The id that `entries` use.
    id: &'static str,
    /// The page's title, in English.
    title: &'static str,
    /// The language of the page.
    #[schemars(schema_with = "languages")]
    lang: &'static str,
    /// The address of the page, or null where it is not known.
    url: Option<&'static str>,
}

impl Catalogue {
    pub(super) fn new(rows: &[Row]) -> Self {
        let mut sources: Vec<&Source> = rows.iter().flat_map(|row| row.sources).collect();
        sources.sort_unstable_by_key(|source| source.id);
        sources.dedup_by_key(|source| source.id);
        Self {
            schema_version: SCHEMA_VERSION,
            version: env!("CARGO_PKG_VERSION"),
            tables: TABLES.iter().map(TableEntry::from).collect(),
            sources: sources.into_iter().map(SourceEntry::from).collect(),
            entries: rows.iter().map(Entry::from).collect(),
        }
    }
}

impl From<&Table> for TableEntry {
    fn from(table: &Table) -> Self {
        Self {
            name: table.name,
            r#enum: table.enum_name,
            level: if table.is_public() { Level::Public } else { Level::Module },
            product: table.product.map(Product::as_str),
            label: table.label.into(),
        }
    }
}

impl From<&Source> for SourceEntry {
    fn from(source: &Source) -> Self {
        Self { id: source.id, title: source.title, lang: source.lang.as_str(), url: source.url }
    }
}
