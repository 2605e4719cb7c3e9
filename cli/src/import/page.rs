//! A page as tables, with their lines and the headings above them.

use std::cell::OnceCell;
use std::rc::Rc;

use super::text::fold;
use super::{html, markdown};

/// The parts of a page that matter here.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) tables: Vec<Table>,
    /// Errors of the page, and what was left out, with their lines.
    pub(crate) remarks: Vec<(usize, String)>,
    /// Whether a table is never closed.
    pub(crate) is_cut: bool,
}

/// A table with spans resolved.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
    /// The headings above it, the nearest last.
    pub(crate) headings: Vec<String>,
    /// The text between the heading and the table.
    pub(crate) lead: String,
    pub(crate) rows: Vec<Row>,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// With pipes, in Markdown.
    Pipe,
    /// In HTML, also inside Markdown.
    Html,
    /// As lines of text: its columns are lost, or separated by tabs.
    Plain,
}

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<Rc<Cell>>,
    /// How many cells the row itself has, apart from those that span into it from above.
    pub(crate) own_cells: usize,
    /// Whether the page marks it as a head.
    pub(crate) is_head: bool,
}

/// The text of a cell, with `\n` where the page breaks its line, and the addresses that it links to.
#[derive(Debug, Default)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) links: Vec<String>,
    folded: OnceCell<String>,
}

impl Cell {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// The text on one line, computed once for a cell that is in many rows.
    pub(crate) fn folded(&self) -> &str {
        self.folded.get_or_init(|| fold(&self.text))
    }
}

/// The elements of a page, in any order.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    items: Vec<(usize, Item)>,
    pub(crate) remarks: Vec<(usize, String)>,
    /// Whether a table is never closed, so that the page may be cut off.
    is_cut: bool,
}

#[derive(Debug)]
enum Item {
    Heading(u8, String),
    Lead(String),
    Table(Kind, Vec<Row>),
}

impl Outline {
    pub(crate) fn heading(&mut self, line: usize, level: u8, text: String) {
        if !text.is_empty() {
            self.items.push((line, Item::Heading(level, text)));
        }
    }

    pub(crate) fn lead(&mut self, line: usize, text: String) {
        if !text.is_empty() {
            self.items.push((line, Item::Lead(text)));
        }
    }

    pub(crate) fn table(&mut self, line: usize, kind: Kind, rows: Vec<Row>) {
        self.items.push((line, Item::Table(kind, rows)));
    }

    pub(crate) fn remark(&mut self, line: usize, text: impl Into<String>) {
        self.remarks.push((line, text.into()));
    }

    /// Remarks that a table has no end.
    pub(crate) fn never_closed(&mut self, line: usize) {
        self.remark(line, "the table that begins here is never closed: the page may be cut off");
        self.is_cut = true;
    }

    /// Gives each table its headings.
    fn into_page(mut self) -> Page {
        self.items.sort_by_key(|(line, _)| *line);
        let mut headings: Vec<(u8, String)> = Vec::new();
        let mut lead = String::new();
        let mut page = Page { remarks: self.remarks, is_cut: self.is_cut, ..Page::default() };
        page.remarks.sort();
        for (line, item) in self.items {
            match item {
                Item::Heading(level, text) => {
                    headings.retain(|(above, _)| *above < level);
                    headings.push((level, text));
                    lead.clear();
                }
                Item::Lead(text) => lead = text,
                Item::Table(kind, rows) => {
                    let headings = headings.iter().map(|(_, text)| text.clone()).collect();
                    let lead = std::mem::take(&mut lead);
                    page.tables.push(Table { line, kind, headings, lead, rows });
                }
            }
        }
        page
    }
}

/// Reads a page: HTML if it begins like an HTML document, else Markdown, which may contain HTML.
pub(crate) fn read(text: &str) -> Page {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut outline = Outline::default();
    if is_html(text) {
        html::read(text, 1, true, &mut outline);
    } else {
        markdown::read(text, &mut outline);
    }
    outline.into_page()
}

fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(9).collect();
    let start = start.to_ascii_lowercase();
    start.starts_with("<!doctype")
        || ["<html", "<head", "<body"].iter().any(|it| start.starts_with(it))
}
