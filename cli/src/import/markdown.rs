//! Reads Markdown: tables, headings and the text between them; HTML inside goes to the HTML parser.

use std::collections::BTreeMap;
use std::rc::Rc;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html;
use super::page::{Cell, Kind, Outline, Row};
use super::prepare::{Prepared, prepare};
use super::tags::{Meaning, meaning};
use super::text::fold;

/// Reads a page.
pub(crate) fn read(text: &str, outline: &mut Outline) {
    let Prepared { text, lines, widths, html } = prepare(text, outline);
    for (line, html) in html {
        html::read(&html, line, false, outline);
    }
    let starts: Vec<_> =
        [0].into_iter().chain(text.match_indices('\n').map(|(place, _)| place + 1)).collect();
    let place = |offset: usize| {
        let line = starts.partition_point(|start| *start <= offset).saturating_sub(1);
        (line, lines.get(line).copied().unwrap_or(1))
    };
    let mut reader = Reader::new(outline, widths);
    for (event, span) in Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter() {
        let (prepared, line) = place(span.start);
        reader.event(event, prepared, line);
    }
}

/// Handles the events of the parser.
struct Reader<'o> {
    outline: &'o mut Outline,
    widths: BTreeMap<usize, usize>,
    table: Option<(usize, Vec<Row>)>,
    row: Option<Row>,
    cell: Option<Cell>,
    html: Option<(usize, String)>,
    in_code: bool,
    text: String,
    text_line: usize,
}

impl<'o> Reader<'o> {
    fn new(outline: &'o mut Outline, widths: BTreeMap<usize, usize>) -> Self {
        Self {
            outline,
            widths,
            table: None,
            row: None,
            cell: None,
            html: None,
            in_code: false,
            text: String::new(),
            text_line: 1,
        }
    }

    fn event(&mut self, event: Event<'_>, prepared: usize, line: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, prepared, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if !self.in_code => self.push(&text),
            Event::Code(text) => self.push(&text),
            Event::SoftBreak => self.push(" "),
            Event::HardBreak => self.push("\n"),
            Event::InlineHtml(tag) => self.inline_html(&tag),
            Event::Html(text) => {
                let (_, html) = self.html.get_or_insert_with(|| (line, String::new()));
                html.push_str(&text);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, prepared: usize, line: usize) {
        match tag {
            Tag::Table(_) => self.table = Some((line, Vec::new())),
            Tag::TableHead | Tag::TableRow => {
                let is_head = matches!(tag, Tag::TableHead);
                let own_cells = self.widths.get(&prepared).copied().unwrap_or(usize::MAX);
                self.row = Some(Row { line, cells: Vec::new(), own_cells, is_head });
            }
            Tag::TableCell => self.cell = Some(Cell::default()),
            Tag::Link { dest_url, .. } => {
                if let Some(cell) = &mut self.cell {
                    cell.links.push(dest_url.to_string());
                }
            }
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::Paragraph | Tag::Heading { .. } | Tag::Item => {
                self.flush(None);
                self.text_line = line;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Table => {
                if let Some((line, rows)) = self.table.take() {
                    self.outline.table(line, Kind::Pipe, rows);
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                if let (Some((_, rows)), Some(mut row)) = (&mut self.table, self.row.take()) {
                    // The parser fills up short rows.
                    row.own_cells = row.own_cells.min(row.cells.len());
                    rows.push(row);
                }
            }
            TagEnd::TableCell => {
                if let (Some(row), Some(cell)) = (&mut self.row, self.cell.take()) {
                    row.cells.push(Rc::new(cell));
                }
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Heading(level) => self.flush(Some(level)),
            TagEnd::Paragraph | TagEnd::Item => self.flush(None),
            TagEnd::HtmlBlock => {
                if let Some((line, html)) = self.html.take() {
                    html::read(&html, line, false, self.outline);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        match &mut self.cell {
            Some(cell) => cell.text.push_str(text),
            None => self.text.push_str(text),
        }
    }

    fn flush(&mut self, level: Option<HeadingLevel>) {
        let text = fold(&std::mem::take(&mut self.text));
        match level {
            Some(level) => self.outline.heading(self.text_line, level as u8, text),
            None => self.outline.lead(self.text_line, text),
        }
    }

    /// Handles a tag inside a text: `<br>` breaks the line, `<InstanceId>` is text, the rest is markup.
    fn inline_html(&mut self, tag: &str) {
        let name = tag.trim_start_matches(['<', '/']);
        let end = name.find(|it: char| !it.is_ascii_alphanumeric() && !matches!(it, '-' | ':'));
        let name = &name[..end.unwrap_or(name.len())];
        match meaning(name.as_bytes()) {
            _ if tag.starts_with("<!") || tag.starts_with("<?") => {}
            Meaning::Break => self.push("\n"),
            Meaning::Markup => {
                let link = tag.split_once("href=").map(|(_, link)| link.trim_start());
                if let (Some(link), Some(cell)) = (link, &mut self.cell) {
                    let link = link.trim_start_matches(['"', '\'']);
                    let end = link.find(['"', '\'', '>', ' ']).unwrap_or(link.len());
                    cell.links.push(link[..end].to_owned());
                }
            }
            Meaning::Text => self.push(tag),
        }
    }
}
