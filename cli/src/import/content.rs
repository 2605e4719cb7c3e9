//! Statistics on the cells of a column, apart from its head.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::code::{self, Context, Reading};
use super::page::{Row, Table};
use super::text::{has_han, is_nothing};
use super::words::Head;

/// The number of rows of the head, and the texts of its columns.
pub(crate) fn head(table: &Table) -> (usize, Vec<String>) {
    let text =
        |row: &Row| row.cells.iter().map(|cell| cell.folded().to_owned()).collect::<Vec<_>>();
    // A text over all columns is a title of the rows below it, not the head of a column.
    let is_title = |row: &Row| row.own_cells == 1 && row.cells.len() > 1;
    let mut head_rows = table.rows.iter().take_while(|row| row.is_head).count();
    // Some pages mark each first cell, or even each row, as a head.
    if head_rows == table.rows.len() || head_rows > 3 {
        head_rows = head_rows.min(1);
    }
    let first = table.rows[..head_rows].iter().position(|row| !is_title(row)).unwrap_or(head_rows);
    let titled = table.rows[..head_rows].iter().skip(first).position(is_title);
    head_rows = titled.map_or(head_rows, |it| first + it);
    let mut head: Vec<String> = Vec::new();
    for row in table.rows[..head_rows].iter().skip(first) {
        for (column, text) in text(row).into_iter().enumerate() {
            match head.get_mut(column) {
                Some(above) if *above == text || text.is_empty() => {}
                Some(above) if above.is_empty() => *above = text,
                Some(above) => *above = format!("{above} {text}"),
                None => head.push(text),
            }
        }
    }
    // The head is empty, or written as a row, perhaps below a title.
    if head.iter().all(String::is_empty) {
        let is_below_title =
            table.rows.get(head_rows).is_some_and(is_title) && table.rows.len() > head_rows + 2;
        let at = head_rows + usize::from(is_below_title);
        let first = table.rows.get(at).map(text).unwrap_or_default();
        let is_known = first.iter().any(|it| Head::of(it).is_known());
        if is_known && first.iter().all(|it| !is_plain_code(it)) {
            return (at + 1, first);
        }
    }
    (head_rows, head)
}

fn is_plain_code(text: &str) -> bool {
    match code::read(text, Context::default()) {
        Reading::Codes(codes) => !codes.codes[0].is_word(),
        reading => !matches!(reading, Reading::Text | Reading::Nothing),
    }
}

/// How many cells of a column are of each kind.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) cells: usize,
    pub(crate) numbers: usize,
    pub(crate) words: usize,
    /// Numbers or words, or what is there in their place: a range, a code of two levels.
    pub(crate) codes: usize,
    pub(crate) http: usize,
    pub(crate) chinese: usize,
    pub(crate) distinct: usize,
    pub(crate) dotted: usize,
    /// Words that are not natural language: `NotFound`, `EC_BUSY`.
    pub(crate) symbols: usize,
    /// Whether the column numbers the rows: 1, 2, 3.
    pub(crate) is_serial: bool,
}

impl Content {
    pub(crate) fn of(rows: &[Row], column: usize) -> Self {
        let mut content = Self::default();
        let mut seen = BTreeSet::new();
        let mut above = None;
        for row in rows {
            let Some(cell) = row.cells.get(column) else { continue };
            // A cell that spans many rows counts once.
            if above.replace(cell).is_some_and(|above| Rc::ptr_eq(above, cell)) {
                continue;
            }
            let folded = cell.folded();
            if folded.is_empty() || is_nothing(folded) {
                continue;
            }
            content.cells += 1;
            content.chinese += usize::from(has_han(folded));
            content.http += usize::from(http_status(folded).is_some());
            match code::read(&cell.text, Context::default()) {
                Reading::Codes(codes) => {
                    content.codes += 1;
                    let word = codes.codes.iter().find(|it| it.is_word()).map(code::Code::text);
                    match word {
                        Some(word) => {
                            content.words += 1;
                            // A period at the end is that of a sentence.
                            let word = word.trim_end_matches('.');
                            let is_dotted = word.contains(['.', '_']);
                            let has_humps = word.chars().skip(1).any(|it| it.is_ascii_uppercase());
                            content.dotted += usize::from(is_dotted);
                            content.symbols += usize::from(is_dotted || has_humps);
                        }
                        None => content.numbers += 1,
                    }
                }
                Reading::Text | Reading::Nothing => {}
                Reading::Zero | Reading::Range | Reading::TwoLevels | Reading::NotThirtyTwoBits => {
                    content.codes += 1;
                    content.numbers += 1;
                }
            }
            seen.insert(folded);
        }
        content.distinct = seen.len();
        let serial = |(place, row): (usize, &Row)| {
            row.cells.get(column).is_some_and(|it| it.folded() == (place + 1).to_string())
        };
        content.is_serial = rows.len() > 1 && rows.iter().enumerate().all(serial);
        content
    }

    /// Whether most of the cells repeat others: then this is a category, not a title.
    pub(crate) fn repeats(&self) -> bool {
        self.cells >= 4 && self.distinct * 2 < self.cells
    }

    /// Whether this many cells are at least half of them.
    pub(crate) fn mostly(&self, count: usize) -> bool {
        self.cells > 0 && count * 2 >= self.cells
    }
}

/// The status in `404` and `404 Not Found`.
pub(crate) fn http_status(text: &str) -> Option<u16> {
    let digits = text.get(..3)?;
    let has_end = !text[3..].starts_with(|it: char| it.is_alphanumeric());
    digits.parse().ok().filter(|it| has_end && (100..600).contains(it))
}
