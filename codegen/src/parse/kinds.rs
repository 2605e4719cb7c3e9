//! What a table's level decides about its entries: whether codes are numbers or words, and whether each
//! needs a verdict.

use toml::Spanned;
use toml::de::DeValue;

use crate::faults::Faults;
use crate::field::{Block, Keys, is_misspelled};
use crate::model::Entry;
use crate::rules::structure::MISSING_FIELD;
use crate::scalar::{unquoted, wrong_type};
use crate::words::{Level, Word};

/// Reports codes of the other kind, and numbers without a verdict.
pub(super) fn check(document: &Keys<'_>, faults: &mut Faults<'_, '_>) {
    for block in items(document, "table") {
        let (span, DeValue::Table(table)) = (block.span(), block.get_ref()) else { continue };
        let level = table.get("level").and_then(|level| Level::parse(level.get_ref().as_str()?));
        let has_words = level.is_some_and(Level::is_words);
        items(table, "reserved").for_each(|reserved| check_kind(reserved, level, faults));
        let keys: &[&str] = if has_words { &["error", "codes"] } else { &["error"] };
        if !keys.iter().any(|key| table.contains_key(*key)) {
            let message = "[[table]] needs the field `error`";
            faults.report(&MISSING_FIELD, &span, message);
        }
        for block in items(table, "error") {
            let DeValue::Table(entry) = block.get_ref() else { continue };
            if let Some(code) = entry.get("code") {
                check_kind(code, level, faults);
            }
            let is_left_out = |key| {
                !entry.contains_key(key) && !is_misspelled(key, entry, <Entry as Block>::SHAPE)
            };
            if !has_words && is_left_out("retry") {
                let message = "[[table.error]] needs the field `retry`";
                faults.report(&MISSING_FIELD, &block.span(), message);
            }
        }
    }
}

fn check_kind(code: &Spanned<DeValue<'_>>, level: Option<Level>, faults: &mut Faults<'_, '_>) {
    match (level.map(Level::is_words), code.get_ref()) {
        (Some(true), DeValue::Integer(_)) => drop(wrong_type(code, "a string", faults)),
        (Some(false), DeValue::String(_)) => drop(unquoted::<()>(code, "an integer", faults)),
        _ => {}
    }
}

fn items<'d, 'i>(table: &'d Keys<'i>, key: &str) -> impl Iterator<Item = &'d Spanned<DeValue<'i>>> {
    table.get(key).and_then(|items| items.get_ref().as_array()).into_iter().flatten()
}
