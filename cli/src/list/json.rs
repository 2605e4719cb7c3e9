//! Codes for programs, in both languages.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalogue::Row;
use crate::document::{Entry, SCHEMA_VERSION};
use crate::json::pretty;

/// What `tcerr list --format json` and `tcerr search --format json` print.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Codes of tcerr list and search")]
pub(crate) struct Document {
    /// The version of this form: 1.
    schema_version: u32,
    /// The codes: of a list table by table, of a search the best first.
    entries: Vec<Entry>,
}

pub(super) fn render(rows: &[&Row]) -> String {
    let entries = rows.iter().copied().map(Entry::from).collect();
    pretty(&Document { schema_version: SCHEMA_VERSION, entries })
}
