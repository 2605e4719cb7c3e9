//! Two revisions of the specs, table by table and code by code.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use super::fates::{Fated, Kept, classify};
use super::side::{Side, name};
use crate::code::PlainCode;
use crate::model::{Entry, Products, Spec};

/// One revision, as far as it can be read.
#[derive(Default)]
pub(crate) struct Readable<'f> {
    pub(crate) specs: Vec<Spec<'f>>,
    /// The list of products, where there is one.
    pub(crate) products: Option<Products<'f>>,
}

/// Two revisions of all specs.
pub(crate) struct Revisions<'s> {
    /// The tables that are in both.
    pub(super) pairs: Vec<TablePair<'s>>,
    /// The tables that only the new revision has.
    pub(super) added: Vec<Side<'s>>,
    /// The tables that only the old revision has.
    pub(super) removed: Vec<Side<'s>>,
    /// The specs of the new revision.
    pub(super) new: &'s [Spec<'s>],
    /// The lists of products, where both revisions have one.
    pub(super) products: Option<[&'s Products<'s>; 2]>,
}

/// One table in both revisions; its enum may have been renamed.
pub(crate) struct TablePair<'s> {
    pub(super) old: Side<'s>,
    pub(super) new: Side<'s>,
    /// What has become of its codes and names.
    pub(super) fates: Vec<Fated<'s>>,
    kept: Vec<Kept<'s>>,
}

/// One code of one table in both revisions.
pub(crate) struct EntryPair<'s> {
    pub(super) table: &'s TablePair<'s>,
    pub(super) code: PlainCode<'s>,
    pub(crate) old: &'s Entry,
    pub(crate) new: &'s Entry,
}

impl<'s> Revisions<'s> {
    pub(crate) fn new(old: &'s Readable<'s>, new: &'s Readable<'s>) -> Self {
        let products =
            old.products.as_ref().zip(new.products.as_ref()).map(|(old, new)| [old, new]);
        let (old, new) = (&old.specs, &new.specs);
        let mut added: Vec<_> = new.iter().flat_map(sides).map(Some).collect();
        let mut named = BTreeMap::<_, VecDeque<_>>::new();
        for (place, side) in added.iter().flatten().enumerate() {
            named.entry((side.name, side.version())).or_default().push_back(place);
        }
        let mut pairs = Vec::new();
        let mut removed: Vec<_> = old.iter().flat_map(sides).collect();
        let of_one_name =
            |old: &Side<'s>, _: &[_]| named.get_mut(&(old.name, old.version()))?.pop_front();
        pair_by(&mut removed, &mut added, &mut pairs, of_one_name);
        let likely = |old: &Side<'s>, added: &[Option<Side<'s>>]| {
            added.iter().position(|new| new.as_ref().is_some_and(|new| is_likely(old, new)))
        };
        pair_by(&mut removed, &mut added, &mut pairs, likely);
        Self { pairs, added: added.into_iter().flatten().collect(), removed, new, products }
    }

    /// Every code that is in both.
    pub(crate) fn entries(&self) -> impl Iterator<Item = EntryPair<'_>> {
        self.pairs.iter().flat_map(TablePair::entries)
    }
}

/// Moves the tables that belong together into `pairs`; what was added leaves its place empty.
fn pair_by<'s>(
    removed: &mut Vec<Side<'s>>,
    added: &mut [Option<Side<'s>>],
    pairs: &mut Vec<TablePair<'s>>,
    mut find: impl FnMut(&Side<'s>, &[Option<Side<'s>>]) -> Option<usize>,
) {
    for old in std::mem::take(removed) {
        match find(&old, added).and_then(|place| added[place].take()) {
            Some(new) => pairs.push(TablePair::new(old, new)),
            None => removed.push(old),
        }
    }
}

fn sides<'s>(spec: &'s Spec<'s>) -> impl Iterator<Item = Side<'s>> {
    spec.tables.iter().filter_map(|table| Side::new(spec, table))
}

/// Whether two tables with different enums have the same content: at least half of the codes are the
/// same, under the same names.
fn is_likely(one: &Side<'_>, other: &Side<'_>) -> bool {
    let is_same = |(code, entry): &(&PlainCode<'_>, &&Entry)| {
        other.entries.get(code).is_some_and(|it| name(it) == name(entry))
    };
    let same = one.entries.iter().filter(is_same).count();
    same > 0 && same * 2 >= one.entries.len().max(other.entries.len())
}

impl<'s> TablePair<'s> {
    fn new(old: Side<'s>, new: Side<'s>) -> Self {
        let (kept, fates) = classify(&old, &new);
        Self { old, new, fates, kept }
    }

    /// Every code that is in both; a variant that was renumbered is one code, its new one.
    pub(super) fn entries(&self) -> impl Iterator<Item = EntryPair<'_>> {
        let pair =
            |Kept { code, old, new }: &Kept<'s>| EntryPair { table: self, code: *code, old, new };
        self.kept.iter().map(pair)
    }
}

impl EntryPair<'_> {
    /// The file of the new revision.
    pub(crate) fn file(&self) -> &crate::spec_file::SpecFile {
        self.table.new.spec.file
    }
}

/// The variant and its code, for messages.
impl fmt::Display for EntryPair<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` (code {})", name(self.new), self.code)
    }
}
