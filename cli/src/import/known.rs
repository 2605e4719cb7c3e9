//! Reads a spec for an update: its codes, their titles, and the places of both.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::code::Code;
use crate::toml_text::line_start;

/// An existing spec.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) product: String,
    /// The ids of its sources, each with its language.
    pub(crate) sources: Vec<(String, String)>,
    pub(crate) tables: Vec<KnownTable>,
}

#[derive(Debug, Default)]
pub(crate) struct KnownTable {
    pub(crate) name: String,
    pub(crate) level: String,
    pub(crate) entries: BTreeMap<Code, KnownEntry>,
    /// Words without their own entry, and whether each is retired.
    pub(crate) listed: BTreeMap<Code, bool>,
    /// The ids of the sources of these.
    pub(crate) sources: Vec<String>,
    pub(crate) reserved: Vec<Code>,
    /// The place for new entries after all others.
    pub(crate) end: usize,
}

impl KnownTable {
    pub(crate) fn has_words(&self) -> bool {
        matches!(self.level.as_str(), "common" | "service")
    }

    pub(crate) fn is_public(&self) -> bool {
        matches!(self.level.as_str(), "public" | "common")
    }

    pub(crate) fn has(&self, code: &Code) -> bool {
        self.entries.contains_key(code) || self.listed.contains_key(code)
    }

    /// The place for the entry of a new code, which is before the next code.
    pub(crate) fn place_of(&self, code: &Code) -> usize {
        let after = self.entries.range((Bound::Excluded(code), Bound::Unbounded)).next();
        after.map_or(self.end, |(_, next)| next.start)
    }
}

#[derive(Debug)]
pub(crate) struct KnownEntry {
    pub(crate) code: Code,
    /// Where its lines begin, including comments above it.
    pub(crate) start: usize,
    pub(crate) title_en: Option<(String, Range<usize>)>,
    pub(crate) title_zh: Option<(String, Range<usize>)>,
    pub(crate) sources: Vec<String>,
    pub(crate) is_retired: bool,
}

impl KnownEntry {
    /// The title in one language, and the place of its string.
    pub(crate) fn title(&self, is_chinese: bool) -> Option<&(String, Range<usize>)> {
        if is_chinese { self.title_zh.as_ref() } else { self.title_en.as_ref() }
    }
}

impl Known {
    /// Reads the parts of a spec that matter here.
    ///
    /// # Errors
    /// If the text is not TOML.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let document = DeTable::parse(text).map_err(|error| error.message().to_owned())?;
        let root = document.get_ref();
        let mut known = Self { product: string(root, "product"), ..Self::default() };
        for source in tables(root, "source") {
            known.sources.push((string(source.get_ref(), "id"), string(source.get_ref(), "lang")));
        }
        let found: Vec<_> = tables(root, "table").collect();
        for (place, table) in found.iter().enumerate() {
            let end =
                found.get(place + 1).map_or(text.len(), |next| line_start(text, next.span().start));
            known.tables.push(read_table(text, table.get_ref(), end));
        }
        Ok(known)
    }
}

fn read_table(text: &str, table: &DeTable<'_>, end: usize) -> KnownTable {
    let listed = table.get("codes").and_then(|it| Some((it.span(), it.get_ref().as_table()?)));
    // Entries are before the list of words.
    let end = listed.as_ref().map_or(end, |(span, _)| line_start(text, span.start).min(end));
    let mut known = KnownTable {
        name: string(table, "enum"),
        level: string(table, "level"),
        end,
        listed: listed.into_iter().flat_map(|(_, words)| words.iter().map(listed_word)).collect(),
        sources: strings(table, "sources"),
        ..KnownTable::default()
    };
    let reserved = table.get("reserved").and_then(|it| it.get_ref().as_array());
    known.reserved = reserved.into_iter().flatten().filter_map(|it| code(it.get_ref())).collect();
    for entry in tables(table, "error") {
        let span = entry.span();
        let entry = entry.get_ref();
        let Some(code) = entry.get("code").and_then(|it| code(it.get_ref())) else { continue };
        let title = |lang| {
            let title = entry.get("title")?.get_ref().as_table()?.get(lang)?;
            Some((title.get_ref().as_str()?.to_owned(), title.span()))
        };
        let entry = KnownEntry {
            code: code.clone(),
            start: line_start(text, span.start),
            title_en: title("en"),
            title_zh: title("zh"),
            sources: strings(entry, "sources"),
            is_retired: entry.contains_key("status"),
        };
        known.entries.insert(code, entry);
    }
    known
}

fn code(value: &DeValue<'_>) -> Option<Code> {
    match value {
        DeValue::String(word) => Some(Code::Word(word.to_string())),
        DeValue::Integer(number) => {
            let number = i64::from_str_radix(number.as_str(), number.radix()).ok()?;
            Some(Code::Number(i32::try_from(number).ok()?))
        }
        _ => None,
    }
}

/// A word with its value in the list.
fn listed_word((word, value): (&Spanned<DeString<'_>>, &Spanned<DeValue<'_>>)) -> (Code, bool) {
    let is_retired = value.get_ref().as_table().is_some_and(|it| it.contains_key("status"));
    (Code::Word(word.get_ref().to_string()), is_retired)
}

fn strings(table: &DeTable<'_>, key: &str) -> Vec<String> {
    let items = table.get(key).and_then(|it| it.get_ref().as_array()).into_iter().flatten();
    items.filter_map(|it| Some(it.get_ref().as_str()?.to_owned())).collect()
}

fn string(table: &DeTable<'_>, key: &str) -> String {
    table.get(key).and_then(|it| it.get_ref().as_str()).unwrap_or_default().to_owned()
}

fn tables<'d, 'i>(
    table: &'d DeTable<'i>,
    key: &str,
) -> impl Iterator<Item = Spanned<&'d DeTable<'i>>> {
    let items = table.get(key).and_then(|it| it.get_ref().as_array());
    items
        .into_iter()
        .flatten()
        .filter_map(|it| Some(Spanned::new(it.span(), it.get_ref().as_table()?)))
}
