//! HTML tables as grids: a cell that spans rows and columns is in each of them.

use std::rc::Rc;

use super::page::{Cell, Row};

/// The limit of spans; no real table has larger ones.
pub(crate) const WIDEST: usize = 40;
pub(crate) const HIGHEST: usize = 10_000;
/// A longer text, in bytes, is only in its own row.
const LONGEST: usize = 120;

/// A row as it is on the page.
pub(crate) struct OpenRow {
    pub(crate) line: usize,
    pub(crate) cells: Vec<OpenCell>,
    pub(crate) in_head: bool,
}

/// A cell as it is on the page, and how many rows and columns it spans.
#[derive(Default)]
pub(crate) struct OpenCell {
    pub(crate) content: Cell,
    pub(crate) is_head: bool,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
}

/// Puts cells that span several rows and columns into each of them. In a head, the text is in every
/// column, elsewhere only in the first, so that a text over two columns does not appear twice.
pub(crate) fn resolve(rows: Vec<OpenRow>) -> Vec<Row> {
    let mut from_above: Vec<(usize, Rc<Cell>)> = Vec::new();
    let nothing = Rc::new(Cell::default());
    let mut resolved = Vec::new();
    for row in rows {
        let is_head =
            !row.cells.is_empty() && (row.in_head || row.cells.iter().all(|it| it.is_head));
        let own_cells = row.cells.len();
        let mut cells = Vec::new();
        let take = |cells: &mut Vec<Rc<Cell>>, from_above: &mut Vec<(usize, Rc<Cell>)>| {
            while let Some((rows @ 1.., cell)) = from_above.get_mut(cells.len()) {
                *rows -= 1;
                cells.push(Rc::clone(cell));
            }
        };
        for OpenCell { content, rows, columns, .. } in row.cells {
            take(&mut cells, &mut from_above);
            let rows = if content.text.len() > LONGEST { 1 } else { rows };
            let content = Rc::new(content);
            for column in 0..columns {
                let cell = if column == 0 || is_head { &content } else { &nothing };
                if rows > 1 && cells.len() < WIDEST {
                    from_above
                        .resize(from_above.len().max(cells.len() + 1), (0, Rc::clone(&nothing)));
                    from_above[cells.len()] = (rows - 1, Rc::clone(cell));
                }
                cells.push(Rc::clone(cell));
            }
        }
        while cells.len() < from_above.len() {
            take(&mut cells, &mut from_above);
            if from_above.iter().skip(cells.len()).all(|(rows, _)| *rows == 0) {
                break;
            }
            cells.push(Rc::clone(&nothing));
        }
        if own_cells > 0 {
            resolved.push(Row { line: row.line, cells, own_cells, is_head });
        }
    }
    resolved
}
