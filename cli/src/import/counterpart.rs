//! Finds the table of a spec that a table of a page belongs to.

use std::cmp::Reverse;

use super::code::Code;
use super::entry::{Entry, Target};
use super::known::{Known, KnownTable};
use super::plan::Level;
use super::text::fold;

/// The table of the spec that a table of the page belongs to: the one of its name, or the one that has
/// most in common with it, or, if no name is given, the only one.
pub(super) fn counterpart(known: &Known, target: &Target) -> Option<usize> {
    let of_level = |table: &KnownTable| table.is_public() == (target.level == Level::Public);
    let tables = || known.tables.iter().enumerate().filter(|(_, table)| of_level(table));
    let shared = |table: &KnownTable| {
        target.entries.keys().filter(|code| table.has(&as_in(table, code))).count()
    };
    let is_named =
        |(_, table): &(usize, &KnownTable)| table.name == target.name && shared(table) > 0;
    if !target.is_name_made
        && let Some((place, _)) = tables().find(is_named)
    {
        return Some(place);
    }
    // The same numbers may be in two tables, with different meanings.
    let same = |table: &KnownTable| {
        let is_same = |(code, entry): &(&Code, &Entry)| {
            let known = table.entries.get(&as_in(table, code));
            let title = known.and_then(|it| it.title(entry.is_chinese));
            title.is_some_and(|(text, _)| entry.title() == Some(&*fold(text)))
        };
        target.entries.iter().filter(is_same).count()
    };
    let best = tables().max_by_key(|(place, table)| {
        (same(table), shared(table), Reverse(table.entries.len()), Reverse(*place))
    });
    let (place, table) = best?;
    let is_only = || tables().count() == 1 && target.is_name_made;
    let is_alike = || table.has_words() == target.has_words();
    (shared(table) > 0 || is_only() && is_alike()).then_some(place)
}

/// The code as the table spells it: among words, a number is a word too; among numbers, a number that
/// was read as a word because of another word is a number again.
pub(super) fn as_in(table: &KnownTable, code: &Code) -> Code {
    let text = code.text();
    if table.has_words() {
        return Code::Word(text);
    }
    let number = text.parse().ok().map(Code::Number).filter(|it| it.text() == text);
    number.unwrap_or_else(|| code.clone())
}
