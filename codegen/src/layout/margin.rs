//! The comments around the headers of a text.

use std::collections::BTreeMap;

use toml_edit::{Item, Table};

use super::block::{Comments, Place};
use super::comment::{self, Source};

/// The comments above a header, and those under the last line of its block.
#[derive(Debug, Default)]
pub(super) struct Margin<'t> {
    pub(super) above: Comments<'t>,
    pub(super) tail: Comments<'t>,
}

/// The comments around every header of the text, and the last header.
pub(super) fn margins<'t>(
    root: &'t Table,
    source: Source<'t>,
) -> (BTreeMap<Place, Margin<'t>>, Place) {
    let mut headers = Vec::new();
    collect_headers(root, &mut headers);
    headers.sort_by_key(|(place, _)| *place);
    let mut margins: BTreeMap<Place, Margin<'t>> = BTreeMap::new();
    let mut last = 0;
    for (place, table) in headers {
        let (tail, above) = comment::split_tail(source.between(table.decor().prefix()));
        margins.entry(last).or_default().tail = tail;
        margins.entry(place).or_default().above = comment::groups(above);
        last = place;
    }
    (margins, last)
}

fn collect_headers<'t>(table: &'t Table, headers: &mut Vec<(Place, &'t Table)>) {
    headers.extend(table.position().map(|place| (place, table)));
    for (_, item) in table {
        match item {
            Item::Table(table) => collect_headers(table, headers),
            Item::ArrayOfTables(tables) => {
                tables.iter().for_each(|table| collect_headers(table, headers));
            }
            Item::Value(_) | Item::None => {}
        }
    }
}
