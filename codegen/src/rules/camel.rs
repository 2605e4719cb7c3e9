//! `UpperCamelCase`, as enums and variants have it.

use heck::ToUpperCamelCase;

use crate::model::Table;

/// The suffix of every enum; what stands before it is the table's stem.
pub(super) const SUFFIX: &str = "Error";

/// The enum's name without its suffix; `None` where it is no enum's name.
pub(super) fn stem(table: &Table) -> Option<&str> {
    let stem = table.name.as_ref()?.get_ref().strip_suffix(SUFFIX)?;
    is_upper_camel(stem).then_some(stem)
}

/// Whether a name is in ASCII `UpperCamelCase`, acronyms as words.
pub(super) fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.to_upper_camel_case() == name
}
