//! Prepares a Markdown page for the parsers, line by line.
//!
//! Pages contain things that the rules of Markdown would lose: cells beyond the last column of the
//! head, rows after a blank line, HTML tables that a blank line cuts in two. Here each table gets a
//! form in which the parser keeps all of it. HTML tables go to the HTML parser in one piece, and tables
//! in code blocks and comments are examples, which are not read.

use std::collections::BTreeMap;
use std::rc::Rc;

use tencentcloud_errors_codegen::is_hidden;

use super::page::{Cell, Kind, Outline, Row};

/// A page, ready for the parsers.
#[derive(Default)]
pub(crate) struct Prepared {
    /// The Markdown.
    pub(crate) text: String,
    /// For each of its lines, the line of the page that it comes from.
    pub(crate) lines: Vec<usize>,
    /// How many cells a row of a table had, by its line in `text`.
    pub(crate) widths: BTreeMap<usize, usize>,
    /// The HTML for the HTML parser, with its first line.
    pub(crate) html: Vec<(usize, String)>,
}

impl Prepared {
    fn push(&mut self, line: usize, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.lines.push(line);
    }
}

/// The widest table that is read in full, since the parser fills every row up to the width of the head.
const WIDEST: usize = 40;

pub(crate) fn prepare(text: &str, outline: &mut Outline) -> Prepared {
    let text = if text.contains('\n') { text.to_owned() } else { text.replace('\r', "\n") };
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_end_matches('\r')).collect();
    let fences = Fences::new(&lines);
    let last_comment_end = lines.iter().rposition(|line| line.contains("-->"));
    let mut prepared = Prepared::default();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let number = at + 1;
        if let Some(end) = fences.end(&lines, at) {
            if (at..end).any(|at| is_delimiter(lines[at]) || table_start(lines[at]).is_some()) {
                outline.remark(number, "a table in a code block was taken for an example");
            }
            prepared.push(number, "");
            at = end + 1;
        } else if let Some(start) = table_start(line) {
            at = take_html(&lines, at, start, outline, &mut prepared);
        } else if let (Some(start), Some(last)) = (line.find("<!--"), last_comment_end)
            && last >= at
        {
            at = skip_comment(&lines, (at, last), start, outline, &mut prepared);
        } else if is_pipe_table(&lines, at) {
            at = take_pipe_table(&lines, at, &fences, outline, &mut prepared);
        } else if let Some(end) = plain_table_end(&lines, at) {
            take_plain_table(&lines, at..end, outline);
            prepared.push(number, "");
            at = end;
        } else {
            prepared.push(number, &with_heading(line));
            at += 1;
        }
    }
    prepared
}

/// Puts a blank into `##Heading`, which the renderers of these pages read as a heading, unlike Markdown.
fn with_heading(line: &str) -> String {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    if (1..=6).contains(&level) && text.starts_with(|it: char| !it.is_whitespace()) {
        format!("{} {text}", &line[..level])
    } else {
        line.to_owned()
    }
}

/// Finds the ends of code blocks.
struct Fences {
    /// The longest fence from each line on that could close a block: of backticks and of tildes.
    longest: Vec<[usize; 2]>,
}

impl Fences {
    fn new(lines: &[&str]) -> Self {
        let mut longest = vec![[0; 2]; lines.len() + 1];
        for at in (0..lines.len()).rev() {
            longest[at] = longest[at + 1];
            if let Some((kind, length, "")) = fence(lines[at]) {
                longest[at][kind] = longest[at][kind].max(length);
            }
        }
        Self { longest }
    }

    /// The line that closes the code block that begins here; `None` if nothing closes it.
    fn end(&self, lines: &[&str], at: usize) -> Option<usize> {
        let (kind, length, _) = fence(lines[at])?;
        let closes = |at: &usize| {
            fence(lines[*at])
                .is_some_and(|(it, long, info)| it == kind && long >= length && info.is_empty())
        };
        (self.longest[at + 1][kind] >= length).then(|| (at + 1..lines.len()).find(closes))?
    }
}

/// The fence of a code block: its kind, its length, and the text after it.
fn fence(line: &str) -> Option<(usize, usize, &str)> {
    let line = line.trim();
    let (kind, sign) = match line.chars().next()? {
        '`' => (0, '`'),
        '~' => (1, '~'),
        _ => return None,
    };
    let info = line.trim_start_matches(sign);
    let length = line.len() - info.len();
    (length >= 3 && !info.contains('`')).then_some((kind, length, info.trim()))
}

/// Where an HTML table, or a row without a table, begins in a line.
fn table_start(line: &str) -> Option<usize> {
    let is_start = |start: &usize| {
        let rest = &line.as_bytes()[start + 1..];
        let name = rest.iter().take_while(|it| it.is_ascii_alphabetic()).count();
        let is_name = ["table", "tr", "td", "th", "tbody", "thead"]
            .iter()
            .any(|it| it.as_bytes().eq_ignore_ascii_case(&rest[..name]));
        let is_end = rest.get(name).is_none_or(|it| it.is_ascii_whitespace() || b"/>".contains(it));
        is_name && is_end && line[..*start].matches('`').count().is_multiple_of(2)
    };
    line.match_indices('<').map(|(start, _)| start).find(is_start)
}

/// Takes an HTML table up to its end tag, or up to what cannot be in it: a heading, or a table of
/// Markdown.
fn take_html(
    lines: &[&str],
    first: usize,
    start: usize,
    outline: &mut Outline,
    prepared: &mut Prepared,
) -> usize {
    prepared.push(first + 1, &lines[first][..start]);
    prepared.push(first + 1, "");
    let mut html = String::new();
    let mut depth = 0_usize;
    for (at, line) in lines.iter().enumerate().skip(first) {
        let is_heading = line.trim_start_matches('#').len() + 6 >= line.len()
            && line.starts_with('#')
            && line.trim_start_matches('#').starts_with(' ');
        if at > first && (is_heading || is_pipe_table(lines, at)) {
            outline.remark(
                first + 1,
                "the table that begins here is not closed before the next heading or table",
            );
            prepared.html.push((first + 1, html));
            return at;
        }
        let from = if at == first { start } else { 0 };
        let rest = &line[from..];
        let mut end = None;
        for (tag, _) in rest.match_indices('<') {
            let name = &rest.as_bytes()[tag + 1..];
            if name.get(..5).is_some_and(|it| it.eq_ignore_ascii_case(b"table")) {
                depth += 1;
            } else if name.get(..6).is_some_and(|it| it.eq_ignore_ascii_case(b"/table")) {
                depth = depth.saturating_sub(1);
                let after = tag + rest[tag..].find('>').map_or(rest.len() - tag, |it| it + 1);
                // Another table on the line is read with it.
                if depth == 0 && table_start(&rest[after..]).is_none() {
                    end = Some(after);
                    break;
                }
            }
        }
        html.push_str(&rest[..end.unwrap_or(rest.len())]);
        html.push('\n');
        if let Some(end) = end {
            prepared.html.push((first + 1, html));
            prepared.push(at + 1, "");
            prepared.push(at + 1, &rest[end..]);
            return at + 1;
        }
    }
    prepared.html.push((first + 1, html));
    lines.len()
}

/// Skips a comment, which readers do not see; `last` is the last line on which a comment ends.
fn skip_comment(
    lines: &[&str],
    (first, last): (usize, usize),
    start: usize,
    outline: &mut Outline,
    prepared: &mut Prepared,
) -> usize {
    let mut has_table = false;
    for at in first..=last {
        let from = if at == first { start } else { 0 };
        let rest = &lines[at][from..];
        has_table |= is_delimiter(rest) || table_start(rest).is_some();
        if let Some(end) = rest.find("-->") {
            if has_table {
                outline.remark(first + 1, "a table in a comment was not read");
            }
            prepared.push(first + 1, &lines[first][..start]);
            // The rest of its last line is text, and begins no table.
            prepared.push(at + 1, &rest[end + 3..]);
            return at + 1;
        }
    }
    prepared.push(first + 1, lines[first]);
    first + 1
}

/// A line of a Markdown table, without quote markers, and without blanks and invisible characters at
/// its ends.
fn bare(line: &str) -> &str {
    let is_blank = |it: char| it.is_whitespace() || is_hidden(it);
    let line = line.trim_matches(is_blank);
    line.strip_prefix('>').map_or(line, |line| line.trim_start_matches(is_blank))
}

/// Whether a line separates a head from its rows: `| --- | :-: |`.
fn is_delimiter(line: &str) -> bool {
    let line = bare(line);
    let is_right = line.bytes().all(|it| matches!(it, b'|' | b'-' | b':' | b' ' | b'\t'));
    let is_cell = |cell: &str| {
        let cell = cell.trim().trim_start_matches(':').trim_end_matches(':');
        !cell.is_empty() && cell.bytes().all(|it| it == b'-')
    };
    is_right && line.contains('|') && line.trim_matches('|').split('|').all(is_cell)
}

/// Whether a Markdown table begins at a line.
fn is_pipe_table(lines: &[&str], at: usize) -> bool {
    let has_head = lines[at].contains('|') && !is_delimiter(lines[at]);
    has_head && lines.get(at + 1).is_some_and(|line| is_delimiter(line))
}

/// Takes a Markdown table, and widens its head to its widest row.
fn take_pipe_table(
    lines: &[&str],
    first: usize,
    fences: &Fences,
    outline: &mut Outline,
    prepared: &mut Prepared,
) -> usize {
    let is_row = |at: usize| {
        lines.get(at).is_some_and(|line| line.contains('|'))
            && fences.end(lines, at).is_none()
            && table_start(lines[at]).is_none_or(|start| lines[at][..start].contains('|'))
    };
    let mut rows = vec![first];
    let mut at = first + 2;
    loop {
        if is_row(at) {
            if is_delimiter(lines[at]) {
                // Skip a line of dashes among the rows.
            } else if is_pipe_table(lines, at) && rows.len() > 1 {
                break;
            } else {
                rows.push(at);
            }
            at += 1;
            continue;
        }
        // Rows after blank lines belong to the table if nothing else begins there.
        let next = (at..lines.len()).find(|at| !bare(lines[*at]).is_empty());
        match next {
            Some(next)
                if next > at
                    && is_row(next)
                    && bare(lines[next]).starts_with('|')
                    && !is_pipe_table(lines, next) =>
            {
                outline.remark(
                    next + 1,
                    "this row is after a blank line; it was read with the table above",
                );
                at = next;
            }
            _ => break,
        }
    }
    let widest = rows.iter().map(|at| width(bare(lines[*at]))).max().unwrap_or(1);
    if widest > WIDEST {
        outline.remark(
            first + 1,
            format!(
                "this table has rows of more than {WIDEST} cells; the other cells were not read"
            ),
        );
    }
    prepared.push(first + 1, "");
    for (place, at) in rows.iter().enumerate() {
        let row = bare(lines[*at]);
        let own = width(row);
        prepared.widths.insert(prepared.lines.len(), own);
        let fill = if place == 0 { widest.min(WIDEST).saturating_sub(own) } else { 0 };
        let open = if row.starts_with('|') { "" } else { "|" };
        let close = if has_end(row) { "" } else { "|" };
        prepared.push(at + 1, &format!("{open}{row}{close}{}", " |".repeat(fill)));
        if place == 0 {
            prepared.push(at + 2, &"|---".repeat(own + fill));
        }
    }
    prepared.push(at, "");
    at
}

/// Whether a row ends with an unescaped pipe.
fn has_end(row: &str) -> bool {
    let before = row.strip_suffix('|');
    row.len() > 1 && before.is_some_and(|it| (it.len() - it.trim_end_matches('\\').len()) % 2 == 0)
}

/// How many cells a row has.
fn width(row: &str) -> usize {
    let row = row.strip_prefix('|').unwrap_or(row);
    let pipes = row.char_indices().filter(|(place, it)| {
        let before = &row[..*place];
        *it == '|' && (before.len() - before.trim_end_matches('\\').len()).is_multiple_of(2)
    });
    pipes.count() + usize::from(!has_end(row) && row != "|")
}

/// The fewest lines beginning with a code that are taken for a table.
const FEWEST: usize = 3;

/// The end of lines that each begin with a number, and so look like rows whose columns are lost.
fn plain_table_end(lines: &[&str], first: usize) -> Option<usize> {
    let end = (first..lines.len()).find(|at| !is_plain_row(lines[*at])).unwrap_or(lines.len());
    (end - first >= FEWEST).then_some(end)
}

fn is_plain_row(line: &str) -> bool {
    let line = bare(line);
    let digits = line.strip_prefix('-').unwrap_or(line);
    let rest = digits.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_code = digits.len() - rest.len() >= 3;
    is_code
        && rest.starts_with(char::is_whitespace)
        && !rest.trim().is_empty()
        && !line.contains('|')
}

fn take_plain_table(lines: &[&str], rows: std::ops::Range<usize>, outline: &mut Outline) {
    let head = rows
        .start
        .checked_sub(1)
        .filter(|at| !bare(lines[*at]).is_empty() && fence(lines[*at]).is_none());
    let cells = |at: usize| {
        let cells = bare(lines[at]).split('\t').filter(|it| !it.trim().is_empty());
        cells.map(|it| Rc::new(Cell::new(it))).collect::<Vec<_>>()
    };
    let row = |at: usize, is_head| {
        let cells = cells(at);
        Row { line: at + 1, own_cells: cells.len(), cells, is_head }
    };
    let head = head.map(|at| row(at, true));
    let line = head.as_ref().map_or(rows.start + 1, |head| head.line);
    let rows = head.into_iter().chain(rows.map(|at| row(at, false))).collect();
    outline.table(line, Kind::Plain, rows);
}
