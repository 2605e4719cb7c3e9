//! Suggestions for what a person may have meant.

use tencentcloud_errors::{Code, Entry};

use crate::likeness::{distance, plain};
use crate::search;
use crate::tables::{by_code, entries, is_public, is_service};

use super::scope::Scope;
use super::unknown::Unknown;

/// How many suggestions are useful.
const MOST: usize = 3;
/// The shortest and the longest text in which typos are looked for: everything is near to a shorter
/// text, and no name is longer.
const SHORTEST: usize = 5;
const LONGEST: usize = 100;
/// The length from which on two letters may be wrong.
const LONG: usize = 16;

/// The entries nearest to something unknown, best first; a word only once, whoever lists it. Empty
/// where nothing is near.
pub(super) fn nearest(unknown: &Unknown, scope: &Scope) -> Vec<Entry> {
    let found = match unknown {
        Unknown::Code(Code::Word(_)) | Unknown::System(..) | Unknown::Other(_) => Vec::new(),
        Unknown::Code(Code::Number(code)) => neighbors(*code, scope, |_| true),
        Unknown::ModuleCode(code) => neighbors(*code, scope, |entry| !is_public(entry.table())),
        Unknown::Word(text) | Unknown::Words(text) => {
            let ways: [fn(&str, &Scope) -> Vec<Entry>; 4] =
                [numbered, near_miss, similar, searched];
            let mut found = ways.iter().map(|way| way(text, scope));
            found.find(|found| !found.is_empty()).unwrap_or_default()
        }
    };
    let mut nearest: Vec<Entry> = Vec::new();
    for entry in found {
        let is_same = |it: &Entry| it.word().is_some() && it.word() == entry.word();
        if nearest.len() < MOST && !nearest.iter().any(is_same) {
            nearest.push(entry);
        }
    }
    nearest
}

/// The entries of the numbers in a text: `got a 4100`.
fn numbered(text: &str, scope: &Scope) -> Vec<Entry> {
    let numbers = text.split(|it: char| !it.is_ascii_digit() && it != '-');
    let numbers = numbers.filter_map(|it| it.trim_end_matches('-').parse::<i32>().ok());
    let entries = numbers.flat_map(|it| by_code(it.into()));
    entries.filter(|entry| scope.may_answer(entry.table())).collect()
}

/// The entries of the one name, id or word that a text misses by a letter, or by two if it is long;
/// none where several are equally near.
pub(super) fn near_miss(text: &str, scope: &Scope) -> Vec<Entry> {
    let typed = plain(text);
    let mut least = match typed.chars().count() {
        SHORTEST..LONG => 1,
        LONG..=LONGEST => 2,
        _ => return Vec::new(),
    };
    let mut found: Vec<(String, Entry)> = Vec::new();
    for entry in entries().filter(|entry| scope.may_answer(entry.table())) {
        for key in keys(entry).map(plain) {
            match distance(&typed, &key, least) {
                Some(distance) if distance < least => {
                    least = distance;
                    found = vec![(key, entry)];
                }
                Some(_) => found.push((key, entry)),
                None => {}
            }
        }
    }
    let is_one = found.windows(2).all(|pair| pair[0].0 == pair[1].0);
    let mut found: Vec<_> = found.into_iter().map(|(_, entry)| entry).filter(|_| is_one).collect();
    found.dedup();
    found
}

/// The word, name and id of an entry; the name of a listed word is the word again.
fn keys(entry: Entry) -> impl Iterator<Item = &'static str> {
    let keys = match entry.word() {
        Some(word) if is_service(entry) => [Some(word), None, None],
        word => [word, Some(entry.name()), entry.id()],
    };
    keys.into_iter().flatten()
}

/// The codes that differ from a number in one digit: any other number is a different code.
fn neighbors(code: i32, scope: &Scope, is_meant: impl Fn(&Entry) -> bool) -> Vec<Entry> {
    let text = code.to_string();
    let likeness = |entry: Entry| {
        let number = entry.number()?;
        let other = number.to_string();
        distance(&text, &other, 1).filter(|_| other.len() == text.len())?;
        Some((code.abs_diff(number), entry))
    };
    let asked = entries().filter(|entry| scope.may_answer(entry.table())).filter(is_meant);
    let mut found: Vec<_> = asked.filter_map(likeness).collect();
    found.sort_by_key(|(apart, _)| *apart);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// The entries whose name, id or word has much in common with a text.
fn similar(text: &str, scope: &Scope) -> Vec<Entry> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let text = text.to_lowercase();
    let mut best: Vec<(usize, Entry)> = Vec::new();
    for entry in entries().filter(|entry| scope.may_answer(entry.table())) {
        // Among so many words, one that is hardly similar is near by chance.
        let share = if is_service(entry) { 5 } else { 3 };
        // A distance that is no better than those found so far need not be computed.
        let worst = best.get(MOST - 1).map_or(usize::MAX, |(errors, _)| *errors);
        let errors = |key: &str| {
            let longest = text.chars().count().max(key.chars().count());
            distance(&text, &key.to_lowercase(), worst.min(longest / share))
        };
        let Some(errors) = keys(entry).filter_map(errors).min() else { continue };
        if entry.word().is_some() && best.iter().any(|(_, it)| it.word() == entry.word()) {
            continue;
        }
        let place = best.partition_point(|(other, _)| *other <= errors);
        best.insert(place, (errors, entry));
        best.truncate(MOST);
    }
    best.into_iter().map(|(_, entry)| entry).collect()
}

/// The best hits of the search.
fn searched(text: &str, scope: &Scope) -> Vec<Entry> {
    let mut found = search::best(text, usize::MAX);
    found.retain(|entry| scope.may_answer(entry.table()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::{anchor, tables};

    fn anchors(found: Vec<Entry>) -> String {
        found.into_iter().map(anchor).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_near_miss_has_one_meaning() {
        for (text, expected) in [
            ("DomainAlredyExists", "cdn-2001"),
            ("domain_alredy_exist", "cdn-2001"),
            ("ReplayAtack", "public-4500"),
            ("RequestExpird", "public-4200"),
            ("OperationDenied.SourceAlreadyExist", "monitoring--514"),
            ("ReplayAt", ""),
            ("Token", ""),
            ("4999", ""),
            ("域名", ""),
            ("", ""),
        ] {
            assert_eq!(anchors(near_miss(text, &Scope::All)), expected, "{text}");
        }
        let listed = anchors(near_miss("AuthFailure.SignatureExpird", &Scope::All));
        assert!(listed.starts_with("common-AuthFailure.SignatureExpire "), "{listed}");
        let long = "x".repeat(1_000_000);
        assert_eq!(anchors(near_miss(&long, &Scope::All)), "");
    }

    #[test]
    fn only_asked_tables_are_near() {
        let table = tables().iter().find(|table| table.name() == "project").copied();
        let scope = Scope::new(table, &[]);
        assert_eq!(anchors(near_miss("DomainAlredyExists", &scope)), "");
        assert_eq!(anchors(near_miss("NameAlredyExists", &scope)), "project-1036");
        assert_eq!(
            anchors(nearest(&Unknown::Code(1026.into()), &scope)),
            "project-1036 project-1006"
        );
    }

    #[test]
    fn numbers_that_differ_in_one_digit_are_near() {
        for (code, expected) in [
            (4001, "public-4000 public-4101 cdn-3001"),
            (5410, "public-5400"),
            (4999, ""),
            (77777, ""),
            (502, ""),
            (99, ""),
            (-516, "monitoring--515 monitoring--514 monitoring--513"),
        ] {
            let found = nearest(&Unknown::Code(code.into()), &Scope::All);
            assert_eq!(anchors(found), expected, "{code}");
        }
        assert_eq!(
            anchors(nearest(&Unknown::ModuleCode(4001), &Scope::All)),
            "cdn-3001 cdn-2001 cdn-1001"
        );
    }

    #[test]
    fn search_hits_are_suggested_where_no_name_is_near() {
        for (text, expected) in [
            ("signature expired", "common-AuthFailure.SignatureExpire public-4200"),
            ("too many requests", "public-4400 common-RequestLimitExceeded"),
            ("quantum pancakes", ""),
        ] {
            let found = anchors(nearest(&Unknown::Words(text.to_owned()), &Scope::All));
            assert!(found.starts_with(expected), "{text}: {found}");
            assert_eq!(found.is_empty(), expected.is_empty(), "{text}: {found}");
        }
    }
}
