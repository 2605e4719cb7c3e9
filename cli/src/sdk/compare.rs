//! Compares what the SDK lists for a table with its spec.

use std::collections::BTreeSet;

use tencentcloud_errors::CommonError;

use super::day;
use super::history::Absence;
use super::known;
use super::listing::Listing;
use super::names::{Named, Names};
use super::report::{Added, Gone, NotPlaced, Respelled, Table};
use super::tree::{Api, Edition, Tree};
use crate::error::Error;
use crate::likeness::plain;

/// The rules for words that are gone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules<'r> {
    pub(crate) trees: &'r [Tree],
    /// Whether words that have been gone for long are retired.
    pub(crate) is_retiring: bool,
    /// Whether the loss of many words is accepted.
    pub(crate) is_forced: bool,
}

/// How many days a word has to be gone: most words that came back did so sooner.
const LONG: i64 = 30;

/// How many words may be gone before their table is stopped, if they are more than a tenth of it: a
/// release once dropped nearly all words of a table, and the next one had them again.
const MANY: usize = 5;

/// Compares an existing table.
///
/// # Errors
/// If the history of the SDK cannot be read.
pub(crate) fn compare(
    api: &Api,
    listing: &Listing,
    table: &known::Table,
    rules: Rules<'_>,
) -> Result<Table, Error> {
    let mut found = Table { version: api.1.clone(), service: api.0.clone(), ..Table::default() };
    let live: Vec<_> = table.words.iter().filter(|word| !word.is_retired).collect();
    let is_gone = |word: &&&known::Entry| !listing.words.contains_key(&word.word);
    let gone: Vec<_> = if rules.can_judge(table) {
        live.iter().filter(is_gone).copied().collect()
    } else {
        Vec::new()
    };
    if gone.len() > MANY && gone.len() * 10 > live.len() && !rules.is_forced {
        found.stopped = Some(format!(
            "{} of its {} words are no longer listed; find out why, and accept it with --force",
            gone.len(),
            live.len()
        ));
    }
    sort_listed(listing, table, &gone, &mut found);
    for word in &gone {
        let respelled = listing.words.keys().filter(|it| plain(it) == plain(&word.word));
        let respelled: Vec<_> = respelled
            .map(|it| Respelled { word: it.clone(), former_word: word.word.clone() })
            .collect();
        let gone = if found.stopped.is_some() {
            Gone::kept(&word.word, "its table is stopped")
        } else {
            rules.judge(api, table, word, !respelled.is_empty())?
        };
        found.gone.push(gone);
        found.respelled.extend(respelled);
    }
    Ok(found)
}

/// Sorts the listed words by what they are to the table.
fn sort_listed(listing: &Listing, table: &known::Table, gone: &[&known::Entry], found: &mut Table) {
    let mut names = Names::default();
    for word in &table.words {
        word.names.iter().for_each(|name| names.take(name, &word.word));
    }
    let mut new = Vec::new();
    for (word, place) in &listing.words {
        let entry = table.words.binary_search_by(|it| it.word.as_str().cmp(word));
        let entry = entry.ok().map(|place| &table.words[place]);
        let reason = match entry {
            Some(entry) if !entry.is_retired => {
                found.known += 1;
                continue;
            }
            _ if found.stopped.is_some() => "its table is stopped".to_owned(),
            Some(entry) if entry.line.is_some() => {
                found.revived.push(word.clone());
                continue;
            }
            Some(_) => "it is retired in a block: edit that by hand".to_owned(),
            None => match table.words.iter().find(|it| it.former_words.contains(word)) {
                Some(owner) => format!("it is a former word of `{}`", owner.word),
                None if table.end.is_none() => {
                    "its table has no `[table.codes]`: add it by hand".to_owned()
                }
                None => {
                    new.push(word.as_str());
                    continue;
                }
            },
        };
        let (word, place) = (word.clone(), place.clone());
        found.not_placed.push(NotPlaced { word, place, reason, is_word: true });
    }
    let gone: BTreeSet<_> = gone.iter().map(|word| word.word.as_str()).collect();
    found.added = added(&new, &mut names, &gone);
}

/// The new words in their order, with names that do not follow from them.
pub(crate) fn added(words: &[&str], names: &mut Names, gone: &BTreeSet<&str>) -> Vec<Added> {
    let mut by_hand = names.name(words, gone);
    let add = |word: &&str| {
        let (name, taken_by) =
            by_hand.remove(*word).map(|Named { name, taken_by }| (name, taken_by)).unzip();
        Added { word: (*word).to_owned(), name, taken_by }
    };
    words.iter().map(add).collect()
}

impl Gone {
    fn kept(word: &str, why: impl Into<String>) -> Self {
        let word = word.to_owned();
        Self { word, since: None, days: None, is_retired: false, kept: Some(why.into()) }
    }
}

/// The editions that a table is made from.
fn editions(table: &known::Table) -> impl Iterator<Item = Edition> {
    table.sources.iter().filter_map(|id| Edition::of_source(id))
}

impl Rules<'_> {
    /// The trees that a table is made from.
    fn of<'r>(&'r self, table: &'r known::Table) -> impl Iterator<Item = &'r Tree> {
        let editions: Vec<_> = editions(table).collect();
        self.trees.iter().filter(move |tree| editions.contains(&tree.edition))
    }

    /// Whether all editions that a table is made from are there: one may list what another does not.
    pub(crate) fn can_judge(&self, table: &known::Table) -> bool {
        let of_sdk = editions(table).count();
        of_sdk > 0 && self.of(table).count() == of_sdk
    }

    /// Decides whether a word that is gone is retired, or why not.
    fn judge(
        &self,
        (service, version): &Api,
        table: &known::Table,
        word: &known::Entry,
        is_respelled: bool,
    ) -> Result<Gone, Error> {
        let path = format!("tencentcloud/{service}/v{}/errors.go", version.replace('-', ""));
        let mut since = None;
        let mut is_unknown = false;
        for tree in self.of(table) {
            match tree.history.absence(&path, &word.word)? {
                Absence::Since(day) => since = since.max(Some(day)),
                Absence::Always => {}
                Absence::Unknown => is_unknown = true,
            }
        }
        let since = since.filter(|_| !is_unknown);
        let release = self.trees.iter().map(|tree| tree.date.as_str()).max().and_then(day::number);
        let days =
            since.as_deref().and_then(day::number).zip(release).map(|(gone, now)| now - gone);
        let kept = if CommonError::TABLE.by_word(&word.word).is_some() {
            Some("it is a common code, which may still be sent".to_owned())
        } else if word.line.is_none() {
            Some("its entry is a block: retire it by hand".to_owned())
        } else if is_respelled {
            Some("the service may have respelled it".to_owned())
        } else if is_unknown {
            Some("since when is unknown: that takes a clone with its history".to_owned())
        } else {
            match days {
                None => Some("no release of this history has listed it".to_owned()),
                Some(days) if days < LONG => Some(format!("it may come back within {LONG} days")),
                Some(_) if !self.is_retiring => Some("--retire retires it".to_owned()),
                Some(_) => None,
            }
        };
        let word = word.word.clone();
        Ok(Gone { word, since, days, is_retired: kept.is_none(), kept })
    }
}
