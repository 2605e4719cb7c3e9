//! `UpperCamelCase`, as enums and variants have it.

use heck::ToUpperCamelCase;

/// The suffix of every enum; what stands before it is the table's stem.
pub(crate) const SUFFIX: &str = "Error";

/// An enum's name without its suffix; `None` where it cannot name an enum.
pub(crate) fn stem(name: &str) -> Option<&str> {
    name.strip_suffix(SUFFIX).filter(|stem| is_upper_camel(stem))
}

/// Whether a name is in ASCII `UpperCamelCase`, acronyms as words.
pub(crate) fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.to_upper_camel_case() == name
}
