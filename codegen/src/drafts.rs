//! What `tcerr import` writes where a person still has to write something: drafts are full of it, and
//! no spec may be merged with it.

use toml::Spanned;
use toml::de::DeValue;

use crate::faults::Faults;
use crate::field::Keys;
use crate::rules::structure::TODO_LEFT;

/// The placeholder for what a person has to write, or the beginning of what they have to look at.
pub const TODO: &str = "TODO";

/// The beginning of a comment that quotes a page.
pub const PAGE_COMMENT: &str = "# page, line ";

/// The beginning of a comment that proposes something because of a page.
pub const PROPOSAL_COMMENT: &str = "# proposed: ";

/// Reports every string of a file that still says `TODO`, including words of closed sets.
pub(crate) fn check(document: &Keys<'_>, faults: &mut Faults<'_, '_>) {
    for (key, value) in document {
        check_value(key.get_ref(), value, faults);
    }
}

fn check_value(key: &str, value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) {
    match value.get_ref() {
        DeValue::String(text) if is_todo(key, text) => {
            let finding = faults.report(&TODO_LEFT, &value.span(), "this is still to be written");
            finding.help("write it, as spec/README.md says of the key");
        }
        DeValue::Array(items) => items.iter().for_each(|item| check_value(key, item, faults)),
        DeValue::Table(table) => check(table, faults),
        _ => {}
    }
}

/// Whether a text contains the word, or an enum has a name that only drafts have: `CdnTodo2Error`.
fn is_todo(key: &str, text: &str) -> bool {
    let mut words = text.split(|it: char| !it.is_alphanumeric() && it != '_');
    let has_number = |it: &str| it.starts_with(|it: char| it.is_ascii_digit());
    words.any(|word| word == TODO) || key == "enum" && text.split("Todo").skip(1).any(has_number)
}
