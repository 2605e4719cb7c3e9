//! Reads HTML: tables, headings and the text between them.
//!
//! html5gum tokenizes the text as a browser does: tags, attributes, entities, comments. The tables are
//! put together here instead of by the rules of a browser, which move text out of a malformed table:
//! here each cell must stay in its row, so that none is lost.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::grid::{HIGHEST, OpenCell, OpenRow, WIDEST, resolve};
use super::page::{Cell, Kind, Outline};
use super::tags::{Meaning, meaning};
use super::text::fold;

/// Reads a document, or a part of one whose first line is `first_line` of its page.
pub(crate) fn read(text: &str, first_line: usize, is_document: bool, outline: &mut Outline) {
    let mut remarks = Vec::new();
    let text = super::repair::repair_cells(text, first_line, &mut remarks);
    for (line, remark) in remarks {
        outline.remark(line, remark);
    }
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(is_document);
    let mut builder = Builder::new(outline);
    let mut lines = Lines { text: text.as_bytes(), place: 0, line: first_line };
    let tokens = Tokenizer::new_with_emitter(&*text, emitter);
    for Ok(token) in tokens {
        match token {
            Token::StartTag(tag) => {
                builder.line = lines.at(tag.span.start);
                builder.start(&tag);
            }
            Token::EndTag(tag) => {
                builder.line = lines.at(tag.span.start);
                builder.end(&tag.name);
            }
            Token::String(string) => {
                builder.line = lines.at(string.span.start);
                builder.text(&String::from_utf8_lossy(&string));
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    builder.finish();
}

/// Counts lines up to places that only increase.
struct Lines<'t> {
    text: &'t [u8],
    place: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, place: usize) -> usize {
        let place = place.min(self.text.len());
        if let Some(passed) = self.text.get(self.place..place) {
            self.line += passed.split(|byte| *byte == b'\n').count() - 1;
            self.place = place;
        }
        self.line
    }
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "a table may be open in each of these ways")]
struct OpenTable {
    line: usize,
    rows: Vec<OpenRow>,
    /// Whether the last row is open for more cells, and its last cell for more text.
    in_row: bool,
    in_cell: bool,
    in_head: bool,
    in_caption: bool,
    caption: String,
    is_loose: bool,
}

struct Builder<'o> {
    outline: &'o mut Outline,
    tables: Vec<OpenTable>,
    line: usize,
    text: String,
    text_line: usize,
    heading: Option<u8>,
    /// The open element whose contents are not shown.
    hidden: Option<Vec<u8>>,
}

impl<'o> Builder<'o> {
    fn new(outline: &'o mut Outline) -> Self {
        Self {
            outline,
            tables: Vec::new(),
            line: 1,
            text: String::new(),
            text_line: 1,
            heading: None,
            hidden: None,
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name: &[u8] = &tag.name;
        if self.hidden.is_some() {
            return;
        }
        match name {
            b"script" | b"style" if !tag.self_closing => self.hidden = Some(name.to_vec()),
            b"table" => {
                self.flush();
                // Without an open cell this is not a nested table: the table above was never closed.
                if self.tables.last().is_some_and(|table| !table.in_cell) {
                    self.close_table();
                }
                self.tables.push(OpenTable { line: self.line, ..OpenTable::default() });
            }
            b"tr" => self.open_row(),
            b"td" | b"th" => self.open_cell(tag),
            b"thead" | b"tbody" | b"tfoot" => {
                let table = self.table();
                (table.in_row, table.in_cell) = (false, false);
                table.in_head = name == b"thead";
            }
            b"caption" if !self.tables.is_empty() => self.table().in_caption = true,
            _ if self.in_cell() => {
                if name == b"a"
                    && let Some(link) = attribute(tag, b"href")
                {
                    self.cell().links.push(link);
                }
                match meaning(name) {
                    Meaning::Break => self.cell().text.push('\n'),
                    Meaning::Markup => {}
                    Meaning::Text => self.text(&format!("<{}>", String::from_utf8_lossy(name))),
                }
            }
            [b'h', level @ b'1'..=b'6'] => {
                self.flush();
                self.heading = Some(level - b'0');
            }
            _ if meaning(name) == Meaning::Break => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if let Some(hidden) = &self.hidden {
            if hidden == name {
                self.hidden = None;
            }
            return;
        }
        match name {
            b"table" => self.close_table(),
            b"tr" | b"thead" | b"tbody" | b"tfoot" | b"td" | b"th" | b"caption" => {
                let Some(table) = self.tables.last_mut() else { return };
                table.in_cell = false;
                table.in_caption = false;
                if !matches!(name, b"td" | b"th") {
                    table.in_row = false;
                }
                if name == b"thead" {
                    table.in_head = false;
                }
            }
            _ if meaning(name) != Meaning::Break => {}
            _ if self.in_cell() => self.cell().text.push('\n'),
            _ => self.flush(),
        }
    }

    fn text(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        if self.in_cell() {
            self.cell().text.push_str(text);
            return;
        }
        let is_blank = fold(text).is_empty();
        let Some(table) = self.tables.last_mut() else {
            if self.text.is_empty() {
                self.text_line = self.line;
            }
            self.text.push_str(text);
            return;
        };
        if table.in_caption {
            table.caption.push_str(text);
        } else if !is_blank && table.in_row {
            // The cell has no start tag, or two end tags: its text stays in its row.
            self.outline
                .remark(self.line, "a cell of this row has no start tag; it was read as a cell");
            self.push_cell(OpenCell { rows: 1, columns: 1, ..OpenCell::default() });
            self.cell().text.push_str(text);
        } else if !is_blank {
            let text = super::text::short(&fold(text), 40);
            self.outline
                .remark(self.line, format!("`{text}` is in a table but in none of its rows"));
        }
    }

    /// The table that a row or a cell belongs to; a new one if none is open.
    fn table(&mut self) -> &mut OpenTable {
        if self.tables.is_empty() {
            self.flush();
            self.outline.remark(self.line, "these rows are in no table; they were read as one");
            self.tables.push(OpenTable { line: self.line, is_loose: true, ..OpenTable::default() });
        }
        let last = self.tables.len() - 1;
        &mut self.tables[last]
    }

    fn open_row(&mut self) {
        let line = self.line;
        let table = self.table();
        let in_head = table.in_head;
        table.rows.push(OpenRow { line, cells: Vec::new(), in_head });
        (table.in_row, table.in_cell) = (true, false);
    }

    fn open_cell(&mut self, tag: &StartTag<usize>) {
        if !self.table().in_row {
            self.open_row();
        }
        let number = |name| {
            let number = attribute(tag, name).and_then(|it| it.trim().parse::<usize>().ok());
            number.filter(|it| *it > 0).unwrap_or(1)
        };
        self.push_cell(OpenCell {
            is_head: &**tag.name == b"th",
            rows: number(b"rowspan").min(HIGHEST),
            columns: number(b"colspan").min(WIDEST),
            ..OpenCell::default()
        });
    }

    fn push_cell(&mut self, cell: OpenCell) {
        let table = self.table();
        table.in_cell = true;
        if let Some(row) = table.rows.last_mut() {
            row.cells.push(cell);
        }
    }

    fn in_cell(&self) -> bool {
        self.tables.last().is_some_and(|table| table.in_cell)
    }

    /// The open cell.
    fn cell(&mut self) -> &mut Cell {
        let table = self.table();
        if table.rows.last().is_none_or(|row| row.cells.is_empty()) {
            let row =
                OpenRow { line: table.line, cells: vec![OpenCell::default()], in_head: false };
            table.rows.push(row);
        }
        let row = table.rows.len() - 1;
        let cell = table.rows[row].cells.len() - 1;
        &mut table.rows[row].cells[cell].content
    }

    fn close_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        let caption = fold(&table.caption);
        if !caption.is_empty() {
            self.outline.lead(table.line, caption);
        }
        let rows = resolve(table.rows);
        if !rows.is_empty() {
            self.outline.table(table.line, Kind::Html, rows);
        }
    }

    /// Ends a heading or a paragraph.
    fn flush(&mut self) {
        let text = fold(&std::mem::take(&mut self.text));
        match self.heading.take() {
            Some(level) => self.outline.heading(self.text_line, level, text),
            None => self.outline.lead(self.text_line, text),
        }
    }

    fn finish(mut self) {
        self.flush();
        while let Some(table) = self.tables.last() {
            if !table.is_loose {
                self.outline.never_closed(table.line);
            }
            self.close_table();
        }
    }
}

fn attribute(tag: &StartTag<usize>, name: &[u8]) -> Option<String> {
    let (_, value) = tag.attributes.iter().find(|(key, _)| key.as_slice() == name)?;
    Some(String::from_utf8_lossy(value).into_owned())
}
