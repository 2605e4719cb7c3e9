//! A code, as all JSON output of the command line shows it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use tencentcloud_errors::{Category, Code, Edition, Entry, Lang, Level, Retry, Source};

use crate::texts::{Texts, texts};

/// The version of this format; it increases when a field is removed or changes its meaning.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// One code of one table.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
pub(crate) struct EntryItem {
    /// The table, such as `cdn`; with `code` it identifies the entry.
    table: &'static str,
    /// The number, or in API 3.0 the word, that the service sends.
    #[schemars(schema_with = "codes")]
    code: Code,
    /// The variant in Rust, such as `DomainAlreadyExists`.
    name: &'static str,
    /// The vendor's dotted id, or null.
    id: Option<&'static str>,
    /// The public code that the service sends with this module code, where a page says so; else null.
    public: Option<i32>,
    /// The HTTP status that the service answers with, where a page says so; else null.
    http: Option<u16>,
    /// The word that API 3.0 sends in the same case, where the code is a number and the word is known;
    /// else null.
    successor: Option<&'static str>,
    /// What happened; in Chinese in the service's own words. A word without its own title has the title
    /// of its family, with what the word adds to it.
    #[schemars(with = "Texts")]
    title: Texts<String>,
    /// What to do now.
    remedy: Texts,
    /// What kind of failure this is, in the terms of `google.rpc`.
    #[schemars(schema_with = "categories")]
    category: &'static str,
    /// Whether, and how, the request may be sent again; null where that is unknown.
    #[schemars(schema_with = "verdicts")]
    retry: Option<&'static str>,
    /// Whether this public code comes with any module code: then the module code's verdict counts. With
    /// any other public code, the stricter of the two verdicts counts.
    is_carrier: bool,
    /// Whether the code has neither a title nor a remedy of its own: then they are those of its family.
    /// It may still have a category or a verdict of its own.
    is_listed: bool,
    /// The ids of the pages that list the code.
    sources: Vec<&'static str>,
    /// What the pages of single products say differently.
    editions: Vec<EditionItem>,
    /// Since when, and why, the service has dropped the code, or null; it may still be sent.
    retirement: Option<RetirementItem>,
}

/// Since when, and why, the service has dropped a code.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Retirement")]
struct RetirementItem {
    /// The version of the tables that first says so.
    since: &'static str,
    /// Why, and what replaces it.
    reason: Texts,
}

/// What the page of one product says differently.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Edition")]
struct EditionItem {
    /// The product whose page this is.
    product: &'static str,
    /// The title, or null where it does not differ.
    title: Option<Texts>,
    /// The remedy, or null where it does not differ.
    remedy: Option<Texts>,
}

impl From<Entry> for EntryItem {
    fn from(entry: Entry) -> Self {
        Self {
            table: entry.table().name(),
            code: entry.code(),
            name: entry.name(),
            id: entry.id(),
            public: entry.public_code(),
            http: entry.http_status(),
            successor: entry.successor(),
            title: Texts::of(|lang| entry.heading(lang).to_string()),
            remedy: Texts::of(|lang| entry.remedy_in(lang)),
            category: entry.category().as_str(),
            retry: entry.retry().map(Retry::as_str),
            is_carrier: entry.is_carrier(),
            is_listed: entry.is_listed(),
            sources: entry.sources().iter().map(Source::id).collect(),
            editions: entry.editions().iter().map(EditionItem::from).collect(),
            retirement: entry.retirement().map(|retirement| RetirementItem {
                since: retirement.since(),
                reason: Texts::of(|lang| retirement.reason_in(lang)),
            }),
        }
    }
}

impl From<&Edition> for EditionItem {
    fn from(edition: &Edition) -> Self {
        let both = |text: Texts<Option<_>>| Some(texts(text.en?, text.zh?));
        Self {
            product: edition.product().id(),
            title: both(Texts::of(|lang| edition.title_in(lang))),
            remedy: both(Texts::of(|lang| edition.remedy_in(lang))),
        }
    }
}

pub(crate) fn codes(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["integer", "string"], "format": "int32" })
}

pub(crate) fn words<'w>(words: impl IntoIterator<Item = &'w str>) -> Schema {
    json_schema!({ "type": "string", "enum": words.into_iter().collect::<Vec<_>>() })
}

pub(crate) fn levels(_: &mut SchemaGenerator) -> Schema {
    words(Level::ALL.iter().map(|word| word.as_str()))
}

pub(crate) fn languages(_: &mut SchemaGenerator) -> Schema {
    words(Lang::ALL.iter().map(|word| word.as_str()))
}

pub(crate) fn categories(_: &mut SchemaGenerator) -> Schema {
    words(Category::ALL.iter().map(|word| word.as_str()))
}

pub(crate) fn verdicts(_: &mut SchemaGenerator) -> Schema {
    let words: Vec<_> = Retry::ALL.iter().map(|word| Some(word.as_str())).chain([None]).collect();
    json_schema!({ "type": ["string", "null"], "enum": words })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::HOSTILE;

    #[test]
    fn an_unknown_verdict_is_null() {
        let entries: Vec<_> = HOSTILE.entries().map(EntryItem::from).collect();
        let json = serde_json::to_value(entries).unwrap();
        assert!(json[0]["retry"].is_null());
    }
}
