//! Two revisions of the specs, table by table and code by code.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use toml::Spanned;

use crate::model::{Entry, Spec, Table};

/// Two revisions of all specs.
pub(crate) struct Revisions<'s> {
    /// The tables that are in both.
    pub(super) pairs: Vec<TablePair<'s>>,
    /// The tables that the new revision alone has.
    pub(super) added: Vec<Side<'s>>,
    /// The tables that the old revision alone has.
    pub(super) removed: Vec<Side<'s>>,
    /// The specs of the new revision.
    pub(super) new: &'s [Spec<'s>],
}

/// One table in both revisions; its enum may have been renamed.
pub(crate) struct TablePair<'s> {
    pub(super) old: Side<'s>,
    pub(super) new: Side<'s>,
}

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

/// One code of one table in both revisions.
pub(crate) struct EntryPair<'s> {
    pub(super) table: &'s TablePair<'s>,
    pub(super) code: i32,
    pub(super) old: &'s Entry,
    pub(super) new: &'s Entry,
}

impl<'s> Revisions<'s> {
    pub(super) fn new(old: &'s [Spec<'s>], new: &'s [Spec<'s>]) -> Self {
        let mut removed: Vec<_> = old.iter().flat_map(sides).collect();
        let mut added: Vec<_> = new.iter().flat_map(sides).collect();
        let mut pairs = Vec::new();
        pair_by(&mut removed, &mut added, &mut pairs, |old, new| old.name == new.name);
        pair_by(&mut removed, &mut added, &mut pairs, Side::is_likely);
        Self { pairs, added, removed, new }
    }
}

/// Moves the tables that belong together into `pairs`.
fn pair_by<'s>(
    removed: &mut Vec<Side<'s>>,
    added: &mut Vec<Side<'s>>,
    pairs: &mut Vec<TablePair<'s>>,
    is_pair: impl Fn(&Side<'s>, &Side<'s>) -> bool,
) {
    for old in std::mem::take(removed) {
        match added.iter().position(|new| is_pair(&old, new)) {
            Some(position) => pairs.push(TablePair { new: added.remove(position), old }),
            None => removed.push(old),
        }
    }
}

fn sides<'s>(spec: &'s Spec<'s>) -> impl Iterator<Item = Side<'s>> {
    spec.tables.iter().filter_map(|table| Side::new(spec, table))
}

impl<'s> Side<'s> {
    fn new(spec: &'s Spec<'s>, table: &'s Table) -> Option<Self> {
        let name = table.name.as_ref()?.get_ref();
        let mut side = Self {
            spec,
            table,
            name,
            entries: BTreeMap::new(),
            codes: BTreeMap::new(),
            ids: BTreeMap::new(),
        };
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

    /// Whether two tables with different enums have one content: at least half of the codes are
    /// the same under the same names.
    fn is_likely(&self, other: &Self) -> bool {
        let is_same = |(code, entry): &(&i32, &&Entry)| {
            other.entries.get(code).is_some_and(|it| name(it) == name(entry))
        };
        let same = self.entries.iter().filter(is_same).count();
        same > 0 && same * 2 >= self.entries.len().max(other.entries.len())
    }

    pub(super) fn has(&self, code: i32) -> bool {
        self.entries.contains_key(&code)
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

impl TablePair<'_> {
    /// Every code that is in both; a variant that was renumbered is one code, its new one.
    pub(super) fn entries(&self) -> impl Iterator<Item = EntryPair<'_>> {
        let same = self.old.entries.keys().map(|code| (*code, *code));
        let renumbered = self.renumbered().filter_map(|(moved, old, new)| {
            let (before, after) = (self.old.entries.get(&old)?, self.new.entries.get(&new)?);
            // A code that takes another one's name in stays what it was.
            let is_taken_in = name(after) != moved && self.old.has(new);
            (name(before) == moved && !is_taken_in).then_some((old, new))
        });
        same.chain(renumbered).filter_map(|(old, code)| {
            let (old, new) = (self.old.entries.get(&old)?, self.new.entries.get(&code)?);
            Some(EntryPair { table: self, code, old, new })
        })
    }

    /// Whether a code has left the table, and its name with it.
    pub(super) fn is_removed(&self, code: i32) -> bool {
        lacks(&self.new, &self.old, code)
    }

    /// Whether a code has come to the table, and its name with it.
    pub(super) fn is_added(&self, code: i32) -> bool {
        lacks(&self.old, &self.new, code)
    }

    /// The names that stood for another code before; those of an exchange are not among them.
    pub(super) fn renumbered(&self) -> impl Iterator<Item = (&str, i32, i32)> {
        self.moved().filter(|(name, old, new)| !self.is_exchange(name, *old, *new))
    }

    /// The variants that have taken each other's codes.
    pub(super) fn exchanged(&self) -> impl Iterator<Item = (&str, i32, i32)> {
        self.moved().filter(|(name, old, new)| self.is_exchange(name, *old, *new))
    }

    /// Every name with its old and its new code, where they differ.
    fn moved(&self) -> impl Iterator<Item = (&str, i32, i32)> {
        self.old.codes.iter().filter_map(|(name, old)| {
            let new = *self.new.codes.get(name)?;
            (*old != new).then_some((*name, *old, new))
        })
    }

    /// Whether a variant has moved to a code that was another variant's, and left its own to one.
    fn is_exchange(&self, moved: &str, old: i32, new: i32) -> bool {
        let is_variant = |side: &Side<'_>, code| {
            side.entries.get(&code).is_some_and(|entry| name(entry) == moved)
        };
        is_variant(&self.old, old)
            && is_variant(&self.new, new)
            && self.old.has(new)
            && self.new.has(old)
    }
}

/// The variant and its code, for messages.
impl fmt::Display for EntryPair<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` (code {})", name(self.new), self.code)
    }
}

/// Whether a code of `owner` is not in `side`, or another variant's there that was renumbered, and
/// its name stands for nothing.
fn lacks(side: &Side<'_>, owner: &Side<'_>, code: i32) -> bool {
    let Some(entry) = owner.entries.get(&code) else { return false };
    let is_free =
        side.entries.get(&code).is_none_or(|other| owner.has_elsewhere(name(other), code));
    is_free && !side.codes.contains_key(name(entry))
}

/// The variant's name; empty where the spec has none.
pub(super) fn name(entry: &Entry) -> &str {
    entry.name.as_ref().map_or("", |name| name.get_ref())
}

/// Where an entry begins.
pub(super) fn span(entry: &Entry) -> Range<usize> {
    entry.code.as_ref().map(Spanned::span).unwrap_or_default()
}
