//! JSON as people read it.

use serde::Serialize;

/// JSON as people read it, which ends in a line break.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    // What is printed here has string keys and infallible parts only.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
