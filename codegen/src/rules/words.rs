//! Rules about codes that are words.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::code::Code;
use crate::first_use::FirstUse;
use crate::key_hash::hash_word;
use crate::model::{Entry, Level, Table};
use crate::one_line::is_escaped;
use crate::report::Report;

pub(super) static LINTS: &[Lint] = &[
    Lint::error("word_malformed", Check::Table(word_malformed))
        .what("A word or an id is not made of ASCII letters, digits and `_` with single dots between them, or is longer than 200 bytes, and no `note` explains it; or it contains an invisible character or U+FFFD.")
        .why("Lookups compare words to the letter: a typo would never be found. Where the service itself sends such a word, the note says so."),
    Lint::error("word_collision", Check::Table(word_collision))
        .what("Two words of one table have the same 32-bit hash.")
        .why("Words are looked up by their hash."),
    Lint::error("word_with_id", Check::Table(word_with_id))
        .what("An entry of a table of words has an id.")
        .why("The word is the vendor's id already."),
    Lint::error("successor_misplaced", Check::Table(successor_misplaced))
        .what("A word has a successor, or the successor of a number is not a word of API 3.0.")
        .why("It leads readers from API 2.0 to API 3.0, and they must arrive there."),
    Lint::error("former_word_of_number", Check::Table(former_word_of_number))
        .what("An entry of a table of numbers has a former word.")
        .why("Numbers and words are looked up in separate tables."),
    Lint::error("family_misplaced", Check::Table(family_misplaced))
        .what("An entry has `family`, but is not a common code, or its word has a dot.")
        .why("The family of a word is the common code before its first dot."),
];

/// The words of a table, including former ones.
fn words(table: &Table) -> impl Iterator<Item = (&Entry, Spanned<&str>)> {
    table.all().flat_map(|entry| {
        let words = entry.codes();
        words.filter_map(move |it| Some((entry, Spanned::new(it.span(), it.into_inner().word()?))))
    })
}

/// How long a word may be, in bytes; the longest that is known has 89.
const LONGEST: usize = 200;

fn word_malformed(table: &Table, report: &mut Report<'_>) {
    let ids = table.entries.iter().filter_map(|entry| Some((entry, entry.id.as_ref()?)));
    let ids = ids.map(|(entry, id)| (entry, Spanned::new(id.span(), id.get_ref().as_str())));
    for (entry, word) in words(table).filter(|_| table.has_words()).chain(ids) {
        let (span, word) = (word.span(), word.into_inner());
        if word.contains(|it| is_escaped(it) || it == char::REPLACEMENT_CHARACTER) {
            let message = format!("`{word}` contains an invisible or lost character");
            report.at(&span, message);
        } else if !is_well_formed(word) && entry.note.is_none() {
            let message = format!("`{word}` is not a word of API 3.0");
            let help = "correct it; if the service really sends it like this, say so in `note`";
            report.at_with_help(&span, message, help);
        }
    }
}

fn is_well_formed(word: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let is_segment = |segment: &str| !segment.is_empty() && segment.bytes().all(is_right);
    word.len() <= LONGEST && word.split('.').all(is_segment)
}

fn word_collision(table: &Table, report: &mut Report<'_>) {
    let mut uses = FirstUse::new();
    for (_, word) in words(table) {
        let here = (*word.get_ref(), report.line(&word.span()));
        let Some((first, line)) = uses.before(hash_word(word.get_ref()), here) else { continue };
        // A word that is there twice has a rule of its own.
        if first != *word.get_ref() {
            let message =
                format!("`{}` has the same hash as `{first}` at line {line}", word.get_ref());
            let help = "move one of them to a table of its own, and report it";
            report.at_with_help(&word.span(), message, help);
        }
    }
}

fn word_with_id(table: &Table, report: &mut Report<'_>) {
    for id in table.entries.iter().filter_map(|entry| entry.id.as_ref()) {
        if table.has_words() {
            report.at_with_help(&id.span(), "a word is its own id", "leave the key out");
        }
    }
}

fn successor_misplaced(table: &Table, report: &mut Report<'_>) {
    for successor in table.entries.iter().filter_map(|entry| entry.successor.as_ref()) {
        let word = successor.get_ref().as_str();
        if table.has_words() {
            report.at_with_help(&successor.span(), "a word has no successor", "leave the key out");
        } else if !is_well_formed(word) {
            report.at(&successor.span(), format!("`{word}` is not a word of API 3.0"));
        }
    }
}

fn former_word_of_number(table: &Table, report: &mut Report<'_>) {
    for word in table.all().flat_map(|entry| &entry.former_words) {
        if table.level.is_some() && !table.has_words() {
            report.at(&word.span(), "a number was never a word");
        }
    }
}

fn family_misplaced(table: &Table, report: &mut Report<'_>) {
    for entry in &table.entries {
        let Some(family) = &entry.family else { continue };
        let has_dot = |code: &Spanned<Code>| match code.get_ref() {
            Code::Word(word) => word.contains('.'),
            Code::Number(_) => false,
        };
        if table.level.is_some() && !table.has_level(Level::Common) {
            report.at(&family.span(), "only common codes are families");
        } else if entry.code.as_ref().is_some_and(has_dot) {
            let help = "the family is what comes before the first dot";
            report.at_with_help(&family.span(), "a word with a dot is not a family", help);
        }
    }
}
