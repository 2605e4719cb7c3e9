//! JSON for people to read.

use serde::Serialize;

/// Indented JSON, which ends in a line break.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    // Everything that is printed here has string keys and infallible parts.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
