//! Finds entries by their words: a name, an id, a code that is a word, or a copied title.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, Match};
use tencentcloud_errors::{CommonError, Entry, Lang, Table};
use tencentcloud_errors_codegen::letters;

use crate::likeness::{distance, plain};
use crate::tables::{entries, is_service, tables};

/// The most letters in a hundred that may be wrong in a title with typos.
const MOST_ERRORS: usize = 18;

/// The letters and digits of the words of every entry, built when first needed.
#[derive(Default)]
pub(super) struct Titles {
    names: OnceCell<Names>,
    titles: OnceCell<ByTitle>,
}

/// Entries by name, by id and by word. There are many, so hashes are sorted and no text is kept.
struct Names(Vec<(u64, Entry)>);

struct ByTitle {
    /// By title, in both languages and as each page words it.
    entries: BTreeMap<String, Vec<Entry>>,
    /// Finds all titles inside a text at once: a log has many lines, and long ones.
    inside: AhoCorasick,
}

impl Names {
    fn new() -> Self {
        let mut names = Vec::new();
        for entry in entries() {
            let mut before = None;
            for key in keys(entry) {
                let hash = hash(key);
                // The word of most entries is their name without the dots.
                if before.replace(hash) != Some(hash) {
                    names.push((hash, entry));
                }
            }
        }
        // A stable sort: codes keep the order of their tables.
        names.sort_by_key(|(hash, _)| *hash);
        Self(names)
    }

    fn find(&self, name: &str) -> Vec<Entry> {
        let wanted = hash(name);
        let start = self.0.partition_point(|(hash, _)| *hash < wanted);
        let same = self.0[start..].iter().take_while(|(hash, _)| *hash == wanted);
        let is_named = |entry: &Entry| keys(*entry).any(|key| letters(key).eq(letters(name)));
        let mut found: Vec<_> = same.map(|(_, entry)| *entry).filter(is_named).collect();
        found.dedup();
        found
    }
}

/// The word, name and id of an entry.
fn keys(entry: Entry) -> impl Iterator<Item = &'static str> {
    [entry.word(), Some(entry.name()), entry.id()].into_iter().flatten()
}

/// A hash that is equal for texts with the same letters and digits.
fn hash(text: &str) -> u64 {
    let mix =
        |hash: u64, letter: u32| (hash ^ u64::from(letter)).wrapping_mul(0x0000_0100_0000_01B3);
    if text.is_ascii() {
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        return letters.fold(0, |hash, it| mix(hash, it.to_ascii_lowercase().into()));
    }
    letters(text).fold(0, |hash, it| mix(hash, it.into()))
}

impl ByTitle {
    fn new() -> Self {
        let mut titles = BTreeMap::new();
        for entry in entries().filter(|entry| has_title(*entry)) {
            for lang in Lang::ALL {
                add(&mut titles, entry.title_in(*lang), entry);
                for title in entry.editions().iter().filter_map(|it| it.title_in(*lang)) {
                    add(&mut titles, title, entry);
                }
            }
        }
        // A word or two of Chinese would match too much, and so would titles of API 3.0 such as
        // `operation failed`: replies of API 3.0 have the word.
        let is_telling = |title: &str, entries: &[Entry]| {
            title.chars().count() >= 5 && entries.iter().any(|entry| entry.number().is_some())
        };
        let telling = titles.iter().filter(|(title, entries)| is_telling(title, entries));
        let inside = AhoCorasick::new(telling.map(|(title, _)| title))
            .expect("the titles of the tables are not too many");
        Self { entries: titles, inside }
    }

    fn get(&self, words: &str) -> Vec<Entry> {
        self.entries.get(words).cloned().unwrap_or_default()
    }
}

/// Whether an entry has its own title, and not that of its family.
fn has_title(entry: Entry) -> bool {
    let family = || {
        let table = CommonError::TABLE;
        let word = entry.word().filter(|_| is_service(entry))?;
        table.by_word(word).or_else(|| table.family_of(word))
    };
    !entry.is_listed() && family().is_none_or(|family| family.title() != entry.title())
}

impl Titles {
    /// The entries that a text names, or whose title the text is.
    pub(super) fn exact(&self, text: &str) -> Vec<Entry> {
        let words = plain(text);
        if words.is_empty() {
            return Vec::new();
        }
        let named = self.named(text);
        if named.is_empty() { self.titles().get(&words) } else { named }
    }

    /// The entries whose title a text contains: the longest title, since others may be parts of it.
    pub(super) fn inside(&self, text: &str) -> Vec<Entry> {
        let (words, titles) = (plain(text), self.titles());
        let inside = titles.inside.find_overlapping_iter(&words).max_by_key(Match::len);
        inside.map_or(Vec::new(), |title| titles.get(&words[title.range()]))
    }

    /// The entries whose title contains the text, or comes near to it.
    pub(super) fn alike(&self, text: &str) -> Vec<Entry> {
        let (words, titles) = (plain(text), self.titles());
        if words.is_empty() {
            return Vec::new();
        }
        let around = titles.around(&words);
        if around.is_empty() { titles.similar(&words) } else { around }
    }

    fn titles(&self) -> &ByTitle {
        self.titles.get_or_init(ByTitle::new)
    }

    /// By name, id or word; a path in Rust names the table too.
    fn named(&self, text: &str) -> Vec<Entry> {
        let mut path = text.rsplit("::");
        let name = path.next().unwrap_or_default();
        let enum_name = path.next();
        let is_asked = |table: &Table| enum_name.is_none_or(|name| name == table.enum_name());
        // For an exact name, the tables answer by themselves, and know former names.
        let exactly = |table: &&'static Table| {
            let named = [table.by_name(name), table.by_word(name)];
            named.into_iter().flatten().take(if named[0] == named[1] { 1 } else { 2 })
        };
        let asked = tables().iter().filter(|table| is_asked(table));
        let found: Vec<_> = asked.flat_map(exactly).collect();
        if !found.is_empty() {
            return found;
        }
        let mut found = self.names.get_or_init(Names::new).find(name);
        found.retain(|entry| is_asked(entry.table()));
        found
    }
}

impl ByTitle {
    /// By the shortest title that contains the text; titles of numbers first, since words have names.
    fn around(&self, words: &str) -> Vec<Entry> {
        // A word or two is in many titles.
        if words.chars().count() < 5 {
            return Vec::new();
        }
        let holding = self.entries.iter().filter(|(title, _)| title.contains(words));
        let rank = |(title, entries): &(&String, &Vec<Entry>)| {
            (entries.iter().all(|it| it.number().is_none()), title.len())
        };
        holding.min_by_key(rank).map_or(Vec::new(), |(_, entries)| entries.clone())
    }

    /// By the title that is most similar to the text.
    fn similar(&self, words: &str) -> Vec<Entry> {
        let length = words.chars().count();
        let errors = |title: &String| {
            let longest = title.chars().count().max(length);
            let distance = distance(title, words, longest * MOST_ERRORS / 100)?;
            Some(distance * 1000 / longest)
        };
        let titles = self.entries.iter();
        let errors = titles.filter_map(|(title, entries)| Some((errors(title)?, entries)));
        errors.min_by_key(|(errors, _)| *errors).map_or(Vec::new(), |(_, entries)| entries.clone())
    }
}

/// Adds an entry under a text, once.
fn add(entries: &mut BTreeMap<String, Vec<Entry>>, text: &str, entry: Entry) {
    let entries = entries.entry(plain(text)).or_default();
    if entries.last() != Some(&entry) {
        entries.push(entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::anchor;

    fn anchors(text: &str) -> String {
        let titles = Titles::default();
        let ways = [Titles::exact, Titles::inside, Titles::alike].iter();
        let found = ways.map(|way| way(&titles, text)).find(|found| !found.is_empty());
        let found = found.unwrap_or_default();
        // Services list common words too.
        let has_common = found.iter().any(|entry| !is_service(*entry));
        let found = found.into_iter().filter(|entry| !(has_common && is_service(*entry)));
        found.map(anchor).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_ids_and_titles_are_found() {
        for (text, expected) in [
            ("ReplayAttack", "public-4500"),
            ("replay_attack", "public-4500"),
            ("operationdenied.sourcealreadyexists", "monitoring--514"),
            (
                "InvalidParameter",
                "public-4000 common-InvalidParameter monitoring--503 project_query-9003 tpns-1008007",
            ),
            ("AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
            ("CommonError::AuthFailureSignatureExpire", "common-AuthFailure.SignatureExpire"),
            ("AuthFailure.MFAFailure", "common-AuthFailure.MFAFailure"),
            ("MonitoringError::InvalidParameter", "monitoring--503"),
            ("tencentcloud_errors::PublicError::ReplayAttack", "public-4500"),
            ("resourceinuse.tagduplicate", "tag_v20180813-ResourceInUse.TagDuplicate"),
            ("ResourceInUse.TagDuplicate", "tag_v20180813-ResourceInUse.TagDuplicate"),
            ("TagError::ResourceInUseTagDuplicate", "tag_v20180813-ResourceInUse.TagDuplicate"),
            ("tag already exists", "tag_v20180813-ResourceInUse.TagDuplicate"),
            ("resource not found", "public-5000 common-ResourceNotFound monitoring--502"),
            ("资源重复", "monitoring--514"),
            ("Resource already exists.", "monitoring--514"),
            ("资源购买失败", "public-5200 public-5300"),
            ("您提交的域名已经存在: www.example.com", "cdn-2001"),
            ("ERROR submitted domain already exists!", "cdn-2001"),
            ("ERROR: operation failed!", ""),
            ("operation failed", "common-FailedOperation"),
            ("submited domain alredy exists", "cdn-2001"),
            ("您提交的域名己经存在", "cdn-2001"),
            ("余额不足", "public-5300"),
            ("身份认证失败", "public-4100"),
            ("something else", ""),
            ("", ""),
            ("。", ""),
        ] {
            assert_eq!(anchors(text), expected, "{text}");
        }
    }
}
