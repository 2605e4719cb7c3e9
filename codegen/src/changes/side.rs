//! One table in one revision.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use toml::Spanned;

use crate::code::{Code, PlainCode};
use crate::model::{Entry, Retry, Spec, Table};

/// One table in one revision.
pub(crate) struct Side<'s> {
    pub(super) spec: &'s Spec<'s>,
    pub(super) table: &'s Table,
    /// The enum's name.
    pub(super) name: &'s str,
    pub(super) entries: BTreeMap<PlainCode<'s>, &'s Entry>,
    /// The codes by the names that stand for them in Rust: variants, and constants of former names.
    pub(super) codes: BTreeMap<&'s str, PlainCode<'s>>,
    /// The codes by the words that the service once sent for them.
    former_words: BTreeMap<&'s str, PlainCode<'s>>,
    /// The codes by the vendor's ids, by which replies of API 3.0 are decoded.
    pub(super) ids: BTreeMap<&'s str, PlainCode<'s>>,
    reserved: BTreeSet<PlainCode<'s>>,
}

impl<'s> Side<'s> {
    pub(super) fn new(spec: &'s Spec<'s>, table: &'s Table) -> Option<Self> {
        let name = table.name.as_ref()?.get_ref();
        let (entries, codes) = (BTreeMap::new(), BTreeMap::new());
        let (former_words, ids) = (BTreeMap::new(), BTreeMap::new());
        let reserved = table.reserved.iter().map(|code| code.get_ref().plain()).collect();
        let mut side = Self { spec, table, name, entries, codes, former_words, ids, reserved };
        for entry in table.all() {
            let Some(code) = entry.code.as_ref().map(|code| code.get_ref().plain()) else {
                continue;
            };
            side.entries.entry(code).or_insert(entry);
            for name in entry.names() {
                side.codes.entry(name.get_ref()).or_insert(code);
            }
            for word in &entry.former_words {
                side.former_words.entry(word.get_ref().as_str()).or_insert(code);
            }
            if let Some(id) = &entry.id {
                side.ids.entry(id.get_ref()).or_insert(code);
            }
        }
        Some(side)
    }

    /// The version of the API, where the table has one.
    pub(super) fn version(&self) -> Option<&'s str> {
        self.table.version.as_ref().map(|version| version.get_ref().as_str())
    }

    pub(super) fn has(&self, code: PlainCode<'_>) -> bool {
        self.entries.contains_key(&code)
    }

    /// The code that a lookup by a code finds: itself, or the one that it has become.
    pub(super) fn decoded(&self, code: PlainCode<'_>) -> Option<PlainCode<'s>> {
        let own = self.entries.get(&code).and_then(|entry| Some(entry.code.as_ref()?.get_ref()));
        let former = || self.former_words.get(code.word()?).copied();
        own.map(Code::plain).or_else(former)
    }

    /// Whether a name stands for a code, as a variant or a former name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.codes.contains_key(name)
    }

    /// Whether a name is a former one of this code.
    pub(super) fn keeps(&self, former: &str, code: PlainCode<'_>) -> bool {
        let is_variant = |entry: &&Entry| name(entry) == former;
        self.codes.get(former) == Some(&code) && !self.entries.get(&code).is_some_and(is_variant)
    }

    /// Whether a name is the variant of another code than this one.
    pub(super) fn has_elsewhere(&self, variant: &str, code: PlainCode<'_>) -> bool {
        let owner = self.codes.get(variant).filter(|owner| **owner != code);
        owner.and_then(|owner| self.entries.get(owner)).is_some_and(|it| name(it) == variant)
    }

    /// The code that a lookup by an id finds: names and ids are looked up as one.
    pub(super) fn looked_up(&self, id: &str) -> Option<PlainCode<'s>> {
        self.ids.get(id).or_else(|| self.codes.get(id)).copied()
    }

    pub(super) fn is_reserved(&self, code: PlainCode<'_>) -> bool {
        self.reserved.contains(&code)
    }

    /// Where the enum is named.
    pub(super) fn span(&self) -> Range<usize> {
        self.table.name.as_ref().map(Spanned::span).unwrap_or_default()
    }

    /// Where a missing code would be: at the entry after it, or the last one.
    pub(super) fn span_of_absent(&self, code: PlainCode<'_>) -> Range<usize> {
        let behind = self.entries.range(code..).next();
        let entry = behind.or_else(|| self.entries.last_key_value()).map(|(_, entry)| *entry);
        entry.map_or_else(|| self.span(), span)
    }
}

/// What becomes possible once a code is known, with a verdict that allows a retry.
pub(super) const MAY_BE_SENT: &str = "and callers that gave up on it may now send again";

/// The help where callers may now send again that gave up before.
pub(super) const BE_SURE: &str = "make sure that the failure passes by itself, or that the service rejects the request before it runs";

/// The variant's name; empty where the spec has none.
pub(super) fn name(entry: &Entry) -> &str {
    entry.name.as_ref().map_or("", |name| name.get_ref())
}

/// The verdict and the category of an entry, as far as the spec has them; and the verdict alone if
/// it allows a retry.
pub(super) struct Verdict {
    pub(super) retryable: Option<Retry>,
    text: String,
}

/// What an entry says to those who decide whether to send again.
pub(super) fn verdict(entry: &Entry) -> Verdict {
    let retry = entry.retry.as_ref().map(|retry| *retry.get_ref());
    let retryable = retry.filter(|retry| *retry != Retry::Never);
    let has_none = retry.is_none() && entry.code.as_ref().is_some_and(|it| it.get_ref().is_word());
    let category = entry.category.as_ref().map(|category| category.get_ref().to_string());
    let words = retry.iter().map(ToString::to_string).chain(category);
    let words = words.map(|word| format!("`{word}`"));
    let none = has_none.then(|| "no verdict".to_owned());
    Verdict { retryable, text: none.into_iter().chain(words).collect::<Vec<_>>().join(", ") }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Where an entry begins.
pub(super) fn span(entry: &Entry) -> Range<usize> {
    entry.code.as_ref().map(Spanned::span).unwrap_or_default()
}
