//! What has become of the codes and names of one table: decided once, so that no two rules can
//! contradict each other.

use std::collections::{BTreeMap, BTreeSet};

use super::side::{Side, name};
use super::similarity::is_same_meaning;
use super::text_pairs::changed;
use crate::code::PlainCode;
use crate::model::Entry;

/// What has become of a code or a name. A code that keeps its number and its name has no fate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The code and its name are new.
    Added,
    /// The code is gone, and its name stands for nothing.
    Removed,
    /// The word is another one, and the old one is still found.
    Reworded,
    /// The code has another name; the old one is a former name now, or stands for nothing.
    Renamed,
    /// A name stands for another code.
    Renumbered,
    /// A variant has moved to a code that was another variant's, and left its own to one.
    Swapped,
    /// The code stands for something else than before, or was reserved.
    Reused,
    /// The code is retired.
    Retired,
    /// A retired code is in use again, and means what it meant.
    Revived,
}

/// The fate of a code, or of a name.
#[derive(Clone, Copy)]
pub(super) struct Fated<'s> {
    pub(super) fate: Fate,
    /// The name that has moved, or the variant: the new one, or where it is gone the old one.
    pub(super) name: &'s str,
    /// The code before.
    pub(super) was: PlainCode<'s>,
    /// The code now.
    pub(super) code: PlainCode<'s>,
    /// What stood for the code before.
    pub(super) old: Option<&'s Entry>,
    /// What stands for the code now.
    pub(super) new: Option<&'s Entry>,
}

/// One code that is in both revisions.
#[derive(Clone, Copy)]
pub(super) struct Kept<'s> {
    /// The code now.
    pub(super) code: PlainCode<'s>,
    pub(super) old: &'s Entry,
    pub(super) new: &'s Entry,
}

/// What is in both revisions of a table, and what has become of codes and names.
pub(super) fn classify<'s>(old: &Side<'s>, new: &Side<'s>) -> (Vec<Kept<'s>>, Vec<Fated<'s>>) {
    let mut classes = Classes { old, new, kept: Vec::new(), fates: Vec::new() };
    let reworded = reworded(old, new);
    for (was, code) in &reworded {
        classes.reworded(*was, *code);
    }
    let mut codes: BTreeSet<_> = old.entries.keys().chain(new.entries.keys()).copied().collect();
    for (was, code) in &reworded {
        codes.remove(was);
        codes.remove(code);
    }
    for code in codes {
        classes.number(code);
    }
    for (name, was) in &old.codes {
        let code = new.codes.get(name).filter(|code| *code != was);
        if let Some(code) = code.filter(|code| reworded.get(was) != Some(*code)) {
            classes.moved(name, *was, *code);
        }
    }
    for Kept { code, old: before, new: after } in classes.kept.clone() {
        classes.retirement(code, before, after);
    }
    (classes.kept, classes.fates)
}

/// Words that have become others, as a former word on either side says: each with the new one.
fn reworded<'s>(old: &Side<'s>, new: &Side<'s>) -> BTreeMap<PlainCode<'s>, PlainCode<'s>> {
    let gone = old.entries.keys().filter(|was| !new.has(**was));
    let came = new.entries.keys().filter(|code| !old.has(**code));
    let forth = gone.filter_map(|was| Some((*was, new.decoded(*was)?)));
    let back = came.filter_map(|code| Some((old.decoded(*code)?, *code)));
    let forth = forth.filter(|(_, code)| !old.has(*code));
    let (mut pairs, mut taken) = (BTreeMap::new(), BTreeSet::new());
    // A word becomes only one other; a new former word counts before one that is gone.
    for (was, code) in forth {
        taken.insert(code);
        pairs.insert(was, code);
    }
    for (was, code) in back.filter(|(was, _)| !new.has(*was)) {
        if !pairs.contains_key(&was) && taken.insert(code) {
            pairs.insert(was, code);
        }
    }
    pairs
}

struct Classes<'c, 's> {
    old: &'c Side<'s>,
    new: &'c Side<'s>,
    kept: Vec<Kept<'s>>,
    fates: Vec<Fated<'s>>,
}

impl<'s> Classes<'_, 's> {
    /// A name that stands for another code than before.
    fn moved(&mut self, moved: &'s str, was: PlainCode<'s>, code: PlainCode<'s>) {
        let (old, new) =
            (self.old.entries.get(&was).copied(), self.new.entries.get(&code).copied());
        let (Some(before), Some(after)) = (old, new) else { return };
        let (was_variant, is_variant) = (name(before) == moved, name(after) == moved);
        let mut add = |fate| self.fates.push(Fated { fate, name: moved, was, code, old, new });
        if was_variant && is_variant && self.old.has(code) && self.new.has(was) {
            return add(Fate::Swapped);
        }
        // Former names go where their variant goes.
        let goes_along = !was_variant && self.new.codes.get(name(before)) == Some(&code);
        if is_variant || !goes_along {
            add(Fate::Renumbered);
        }
        // A variant that was renumbered is one code, its new one. But a code that takes another
        // one's name in stays what it was.
        if was_variant && (is_variant || !self.old.has(code)) {
            self.kept.push(Kept { code, old: before, new: after });
        }
    }

    /// A word that has become another one.
    fn reworded(&mut self, was: PlainCode<'s>, code: PlainCode<'s>) {
        let (old, new) = (self.old.entries.get(&was), self.new.entries.get(&code));
        let (Some(before), Some(after)) = (old.copied(), new.copied()) else { return };
        let (old, new) = (Some(before), Some(after));
        let mut add = |fate, name, code| {
            self.fates.push(Fated { fate, name, was, code, old, new });
        };
        if self.new.decoded(was).is_none() {
            add(Fate::Removed, name(before), was);
        } else {
            add(Fate::Reworded, name(after), code);
            if !self.new.knows(name(before)) || self.new.keeps(name(before), code) {
                add(Fate::Renamed, name(after), code);
            }
        }
        self.kept.push(Kept { code, old: before, new: after });
    }

    /// A code, whatever it stands for.
    fn number(&mut self, code: PlainCode<'s>) {
        let (old, new) =
            (self.old.entries.get(&code).copied(), self.new.entries.get(&code).copied());
        let mut add = |fate, name| {
            self.fates.push(Fated { fate, name, was: code, code, old, new });
        };
        match (old, new) {
            (Some(before), None) if !self.new.knows(name(before)) => {
                add(Fate::Removed, name(before));
            }
            (None, Some(after)) if self.old.is_reserved(code) => add(Fate::Reused, name(after)),
            (None, Some(after)) if !self.old.knows(name(after)) => add(Fate::Added, name(after)),
            (Some(before), Some(after)) => {
                let is_reused = is_reused(self.old, before, after);
                if is_reused {
                    add(Fate::Reused, name(after));
                }
                if self.new.keeps(name(before), code) {
                    if !is_reused {
                        add(Fate::Renamed, name(after));
                    }
                } else if self.new.knows(name(before)) {
                    // The variant has left its number to a newcomer.
                    let is_left = self.new.has_elsewhere(name(before), code);
                    if is_left && !self.old.knows(name(after)) {
                        add(Fate::Added, name(after));
                    }
                } else if self.old.has_elsewhere(name(after), code) {
                    // Another variant has moved here.
                    add(Fate::Removed, name(before));
                } else if name(before) != name(after) && !is_reused {
                    add(Fate::Renamed, name(after));
                }
                self.kept.push(Kept { code, old: before, new: after });
            }
            _ => {}
        }
    }

    fn retirement(&mut self, code: PlainCode<'s>, before: &'s Entry, after: &'s Entry) {
        let fate = match (before.is_retired(), after.is_retired()) {
            (false, true) => Fate::Retired,
            (true, false) if !is_reused(self.old, before, after) => Fate::Revived,
            _ => return,
        };
        let (old, new) = (Some(before), Some(after));
        self.fates.push(Fated { fate, name: name(after), was: code, code, old, new });
    }
}

/// Whether an entry stands for something else than before. A retired one does if it is in use again
/// under a name that it never had, or with a title that means something else. One in use does if its
/// name is new and its titles mean something else in both languages; only one of these may just be a
/// better word.
fn is_reused(table: &Side<'_>, old: &Entry, new: &Entry) -> bool {
    let titles = changed(&old.title, &new.title);
    let other_titles = titles.filter(|(_, old, new)| !is_same_meaning(old, new)).count();
    if old.is_retired() {
        let keeps_name = new.names().any(|it| it.get_ref() == name(old));
        !new.is_retired() && (!keeps_name || other_titles > 0)
    } else {
        !table.knows(name(new)) && other_titles == 2
    }
}
