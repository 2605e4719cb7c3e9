//! One table in one revision.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use crate::model::{Entry, Spec, Table};

/// One table in one revision.
pub(crate) struct Side<'s> {
    pub(super) spec: &'s Spec<'s>,
    pub(super) table: &'s Table,
    /// The enum's name.
    pub(super) name: &'s str,
    pub(super) entries: BTreeMap<i32, &'s Entry>,
    /// The codes by the names that stand for them in Rust: variants, and constants of former names.
    pub(super) codes: BTreeMap<&'s str, i32>,
    /// The codes by the vendor's ids, by which replies of API 3.0 are decoded.
    pub(super) ids: BTreeMap<&'s str, i32>,
}

impl<'s> Side<'s> {
    pub(super) fn new(spec: &'s Spec<'s>, table: &'s Table) -> Option<Self> {
        let name = table.name.as_ref()?.get_ref();
        let (entries, codes, ids) = <(BTreeMap<_, _>, BTreeMap<_, _>, BTreeMap<_, _>)>::default();
        let mut side = Self { spec, table, name, entries, codes, ids };
        for entry in &table.entries {
            let Some(code) = entry.code.as_ref().map(|code| *code.get_ref()) else { continue };
            side.entries.entry(code).or_insert(entry);
            for name in entry.names() {
                side.codes.entry(name.get_ref()).or_insert(code);
            }
            if let Some(id) = &entry.id {
                side.ids.entry(id.get_ref()).or_insert(code);
            }
        }
        Some(side)
    }

    pub(super) fn has(&self, code: i32) -> bool {
        self.entries.contains_key(&code)
    }

    /// Whether a name stands for a code, as a variant or a former name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.codes.contains_key(name)
    }

    /// Whether a name is the variant of another code than this one.
    pub(super) fn has_elsewhere(&self, variant: &str, code: i32) -> bool {
        let owner = self.codes.get(variant).filter(|owner| **owner != code);
        owner.and_then(|owner| self.entries.get(owner)).is_some_and(|it| name(it) == variant)
    }

    /// The code that a lookup by an id finds: names and ids are looked up as one.
    pub(super) fn looked_up(&self, id: &str) -> Option<i32> {
        self.ids.get(id).or_else(|| self.codes.get(id)).copied()
    }

    pub(super) fn is_reserved(&self, code: i32) -> bool {
        self.table.reserved.iter().any(|reserved| *reserved.get_ref() == code)
    }

    /// Where the enum is named.
    pub(super) fn span(&self) -> Range<usize> {
        self.table.name.as_ref().map(Spanned::span).unwrap_or_default()
    }

    /// Where a code would stand that is not there: at the entry behind it, or the last one.
    pub(super) fn span_of_absent(&self, code: i32) -> Range<usize> {
        let behind = self.entries.range(code..).next();
        let entry = behind.or_else(|| self.entries.last_key_value()).map(|(_, entry)| *entry);
        entry.map_or_else(|| self.span(), span)
    }
}

/// The variant's name; empty where the spec has none.
pub(super) fn name(entry: &Entry) -> &str {
    entry.name.as_ref().map_or("", |name| name.get_ref())
}

/// Where an entry begins.
pub(super) fn span(entry: &Entry) -> Range<usize> {
    entry.code.as_ref().map(Spanned::span).unwrap_or_default()
}
