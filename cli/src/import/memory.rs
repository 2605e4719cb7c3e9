//! The memory of pages: a digest for each row as it was when last read, without any sentences.
//!
//! It is next to the specs, in `import/`, instead of in them: digests are of no use to reviewers of a
//! spec, and a spec that never came from a page has none. Without it an update still works, but cannot
//! tell a changed page from a spec that words the title differently, and says so.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::advice::Asks;
use super::code::Code;
use super::entry::Entry;
use super::known::{Known, KnownEntry};
use crate::toml_text::quoted;

/// The memory of one row of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RowMemory {
    /// The digest of the title in the language of the page.
    pub(crate) title: String,
    pub(crate) advice: String,
    /// The kind of advice, in a word or two.
    pub(crate) asks: String,
}

impl RowMemory {
    pub(crate) fn of(entry: &Entry) -> Self {
        let advice = entry.all_advice();
        let title = entry.title().unwrap_or_default();
        let asks = Asks::of(if advice.is_empty() { title } else { &advice });
        Self { title: digest(title), advice: digest(&advice), asks: asks.name().to_owned() }
    }
}

/// The only table with a code, or the one that words its title as the page did.
fn table_of(known: &Known, code: &str, row: &RowMemory) -> Option<String> {
    let number = code.parse().ok().map(Code::Number);
    let codes = [number, Some(Code::Word(code.to_owned()))];
    let tables = known.tables.iter().filter_map(|table| {
        let entry = codes.iter().flatten().find_map(|code| table.entries.get(code))?;
        Some((table, entry))
    });
    let tables: Vec<_> = tables.collect();
    let is_worded = |entry: &KnownEntry| {
        let titles = [entry.title(true), entry.title(false)];
        titles.into_iter().flatten().any(|(title, _)| digest(title) == row.title)
    };
    let (table, _) = match tables[..] {
        [only] => only,
        _ => *tables.iter().find(|(_, entry)| is_worded(entry))?,
    };
    Some(table.name.clone())
}

/// A digest of 64 bits; empty for an empty text.
pub(crate) fn digest(text: &str) -> String {
    let text = super::text::fold(text);
    if text.is_empty() {
        return String::new();
    }
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(8).fold(String::new(), |mut hex, byte| {
        _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The key of a row: the source, the enum and the code.
pub(crate) type Place = (String, String, String);

/// The memory of pages, row by row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) rows: BTreeMap<Place, RowMemory>,
    /// The headings of tables that were left out, by source.
    pub(crate) left_out: BTreeMap<String, BTreeSet<String>>,
}

/// The key of what was left out; no enum has this name.
const LEFT_OUT: &str = "left_out";

impl Memory {
    /// The path of the memory of a spec.
    pub(crate) fn path(spec: &Path) -> PathBuf {
        let folder = spec.parent().unwrap_or(Path::new(""));
        folder.join("import").join(spec.file_name().unwrap_or_default())
    }

    /// Reads the memory of a spec, which may not exist.
    ///
    /// # Errors
    /// If it exists and cannot be read.
    pub(crate) fn read(spec: &Path) -> Result<Self, String> {
        let path = Self::path(spec);
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            text => text.map_err(|error| format!("cannot read {}: {error}", path.display()))?,
        };
        Self::parse(&text).ok_or_else(|| {
            format!(
                "{} is not a memory of pages; remove it, and the next update creates it again",
                path.display()
            )
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let document = DeTable::parse(text).ok()?;
        let mut memory = Self::default();
        for (source, tables) in document.get_ref() {
            let DeValue::Table(tables) = tables.get_ref() else { continue };
            for (table, rows) in tables {
                if let Some(headings) =
                    rows.get_ref().as_array().filter(|_| table.get_ref() == LEFT_OUT)
                {
                    let headings = headings.iter().filter_map(|it| it.get_ref().as_str());
                    let headings = headings.map(str::to_owned).collect();
                    memory.left_out.insert(source.get_ref().to_string(), headings);
                    continue;
                }
                for (code, row) in rows.get_ref().as_table()? {
                    let row = row.get_ref().as_table()?;
                    let value = |key: &str| {
                        row.get(key)
                            .map(Spanned::get_ref)
                            .and_then(DeValue::as_str)
                            .unwrap_or_default()
                            .to_owned()
                    };
                    let place = [source, table, code].map(|it| it.get_ref().to_string());
                    let row = RowMemory {
                        title: value("title"),
                        advice: value("advice"),
                        asks: value("asks"),
                    };
                    memory.rows.insert(place.into(), row);
                }
            }
        }
        Some(memory)
    }

    /// Moves the rows of sources and enums that the spec does not have to those that it has, since the
    /// names of a draft are meant to be changed.
    pub(crate) fn follow(&mut self, known: &Known, source: &str) {
        let is_known = |name: &str| known.tables.iter().any(|it| it.name == name);
        let is_source = |id: &str| known.sources.iter().any(|(it, _)| it == id);
        for (of, headings) in std::mem::take(&mut self.left_out) {
            let of = if is_source(&of) { of } else { source.to_owned() };
            self.left_out.entry(of).or_default().extend(headings);
        }
        let rows = std::mem::take(&mut self.rows);
        for ((of, name, code), row) in rows {
            let of = if is_source(&of) { of } else { source.to_owned() };
            let is_lost = of == source && !is_known(&name);
            let name = if is_lost { table_of(known, &code, &row).unwrap_or(name) } else { name };
            // Rows that already have the right name stay.
            let place = (of, name, code);
            if !is_lost || !self.rows.contains_key(&place) {
                self.rows.insert(place, row);
            }
        }
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        let mut text = String::from(
            "# What the pages said when `tcerr import` last read them, one digest per row: it distinguishes a\n\
             # page that has changed from a spec that words it differently. Written by `tcerr import`.\n\n\
             schema = 1\n",
        );
        for (source, headings) in self.left_out.iter().filter(|(_, headings)| !headings.is_empty())
        {
            let headings: Vec<_> = headings.iter().map(|it| quoted(it)).collect();
            _ = writeln!(text, "\n[{}]\n{LEFT_OUT} = [{}]", quoted(source), headings.join(", "));
        }
        let mut last = None;
        for ((source, table, code), row) in &self.rows {
            if last != Some((source, table)) {
                _ = writeln!(text, "\n[{}.{}]", quoted(source), quoted(table));
                last = Some((source, table));
            }
            let values = [("title", &row.title), ("advice", &row.advice), ("asks", &row.asks)];
            let values: Vec<_> = values
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(key, value)| format!("{key} = {}", quoted(value)))
                .collect();
            _ = writeln!(text, "{} = {{ {} }}", quoted(code), values.join(", "));
        }
        text
    }
}
