//! Codes for programs, in both languages.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::Entry;

use crate::document::{EntryItem, SCHEMA_VERSION};
use crate::json::pretty;

/// What `tcerr list --format json` and `tcerr search --format json` print.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Codes of tcerr list and search")]
pub(crate) struct Document {
    /// The version of this form: 1.
    schema_version: u32,
    /// The codes: of a list table by table, of a search the best first.
    entries: Vec<EntryItem>,
}

pub(super) fn render(entries: &[Entry]) -> String {
    let entries = entries.iter().copied().map(EntryItem::from).collect();
    pretty(&Document { schema_version: SCHEMA_VERSION, entries })
}
