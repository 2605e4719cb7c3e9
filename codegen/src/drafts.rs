//! What `tcerr import` writes where a person must still write something: drafts are full of it, and no
//! spec that is to be merged has any.

use toml::Spanned;
use toml::de::DeValue;

use crate::faults::Faults;
use crate::field::Keys;
use crate::rules::structure::TODO_LEFT;

/// Stands where a person must write, or begins what they must look at.
pub const TODO: &str = "TODO";

/// Begins a comment with what a page says.
pub const PAGE_COMMENT: &str = "# page, line ";

/// Begins a comment with what is proposed because of a page.
pub const PROPOSAL_COMMENT: &str = "# proposed: ";

/// Reports every string of a file that still says `TODO`, words of closed sets among them.
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

/// Whether a text has the word, or an enum the name that only a draft gives it: `CdnTodo2Error`.
fn is_todo(key: &str, text: &str) -> bool {
    let mut words = text.split(|it: char| !it.is_alphanumeric() && it != '_');
    let has_number = |it: &str| it.starts_with(|it: char| it.is_ascii_digit());
    words.any(|word| word == TODO) || key == "enum" && text.split("Todo").skip(1).any(has_number)
}
