//! A list of codes for programs, in both languages.

use schemars::JsonSchema;
use serde::Serialize;

use super::Row;
use crate::document::{EntryItem, SCHEMA_VERSION};
use crate::json::pretty;

/// What `tcerr list --format json` and `tcerr search --format json` print.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Codes of tcerr list and search")]
pub(crate) struct Document {
    /// The version of this format: 1.
    schema_version: u32,
    /// The codes: of `list`, the reviewed ones first, each table by table; of `search`, the best first,
    /// and a word that is only listed once, whoever lists it.
    entries: Vec<EntryItem>,
}

pub(super) fn render(rows: &[Row]) -> String {
    let entries = rows.iter().map(|row| EntryItem::from(row.entry)).collect();
    pretty(&Document { schema_version: SCHEMA_VERSION, entries })
}
