//! A list of codes in columns that fit the terminal.
#![allow(clippy::format_push_string, reason = "lists are short, and this reads best")]

use anstyle::Style;
use tencentcloud_errors::{Entry, Lang};
use textwrap::core::display_width;

use super::Row;
use crate::language::{color, word};
use crate::terminal::{pad, wrap};
use crate::texts::say;

/// The gap between two columns.
const GAP: usize = 2;
/// The least width of a title; columns that leave less are left out.
const TITLE: usize = 32;

/// A column before the title, with its cells padded to one width.
struct Column {
    head: &'static str,
    is_verdict: bool,
    width: usize,
    cell: fn(Entry) -> String,
}

impl Column {
    /// The cell, with the gap after it. A cell wider than its column gets the rest of the line, or one
    /// line for each part of it.
    fn cell(&self, entry: Entry, start: usize, width: usize) -> String {
        let style = if self.is_verdict { color(entry.retry()) } else { Style::new() };
        let next_line = |place: usize| format!("\n{}", " ".repeat(place));
        let mut cell = (self.cell)(entry);
        let gap = (self.width + GAP).checked_sub(display_width(&cell)).filter(|gap| *gap >= GAP);
        if display_width(&cell) > width - start {
            cell = broken(&cell, width - start).join(&next_line(start));
        }
        let gap = gap.map_or_else(|| next_line(start + self.width + GAP), |gap| " ".repeat(gap));
        format!("{style}{cell}{style:#}{gap}")
    }
}

/// A word of API 3.0 split into parts that fit: at its dots, or anywhere if that is not enough.
fn broken(word: &str, room: usize) -> Vec<String> {
    let parts = word.split_inclusive('.');
    parts.flat_map(|part| textwrap::wrap(part, room)).map(String::from).collect()
}

/// One line per code; without a terminal as wide as needed, so that `grep` finds full titles.
pub(super) fn render(rows: &[Row], lang: Lang, width: Option<usize>) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let width = width.unwrap_or(usize::MAX);
    let entries: Vec<_> = rows.iter().map(|row| row.entry).collect();
    let columns = columns(&entries, lang, width);
    let indent = taken(&columns);
    let line = |cells: &mut dyn Iterator<Item = String>, title: &str| {
        let cells: String = cells.collect();
        let room = width.saturating_sub(indent).max(TITLE / 2);
        let lines = wrap(title, room).into_iter().flat_map(|line| {
            // A word without a family is its own title, and may be long.
            if display_width(&line) > room { broken(&line, room) } else { vec![line] }
        });
        let title: Vec<_> = lines.collect();
        let next_line = format!("\n{}", " ".repeat(indent));
        format!("{cells}{}\n", title.join(&next_line))
    };
    let heads = columns.iter().map(|column| pad(column.head, column.width + GAP));
    let heads = line(&mut { heads }, say(lang, "TITLE", "说明"));
    let dimmed = Style::new().dimmed();
    let mut list = format!("{dimmed}{}{dimmed:#}\n", heads.trim_end());
    for Row { entry, more } in rows {
        let mut start = 0;
        let cells = columns.iter().map(|column| {
            let cell = column.cell(*entry, start, width);
            start += column.width + GAP;
            cell
        });
        let title = entry.heading(lang);
        let mark = entry.retirement().map(|_| say(lang, " (retired)", "（已停用）"));
        let also = || {
            let services = if *more == 1 { "service" } else { "services" };
            say(lang, format!(" (and {more} more {services})"), format!("（另有 {more} 个服务）"))
        };
        let also = if *more > 0 { also() } else { String::new() };
        list += &line(&mut { cells }, &format!("{title}{}{also}", mark.unwrap_or_default()));
    }
    list
}

/// The columns that fit; the least important is left out first.
fn columns(entries: &[Entry], lang: Lang, width: usize) -> Vec<Column> {
    let column_of = |entries: &[Entry], en, zh, cell: fn(Entry) -> String| {
        let head = say(lang, en, zh);
        let widest = entries.iter().map(|entry| display_width(&cell(*entry))).max();
        let width = widest.unwrap_or(0).max(display_width(head));
        Column { head, is_verdict: en == "RETRY", width, cell }
    };
    let column = |en, zh, cell| column_of(entries, en, zh, cell);
    let table = |entries: &[Entry]| {
        column_of(entries, "TABLE", "表", |entry| entry.table().name().to_owned())
    };
    let code = |entries: &[Entry]| {
        column_of(entries, "CODE", "错误码", |entry| entry.code().to_string())
    };
    let mut columns = vec![
        table(entries),
        code(entries),
        column("RETRY", "重试", |entry| word(entry.retry()).to_owned()),
        column("NAME", "名称", |entry| entry.name().to_owned()),
        column("CATEGORY", "类别", |entry| entry.category().to_string()),
    ];
    while columns.len() > 3 && taken(&columns) + TITLE > width {
        columns.pop();
    }
    let numbers: Vec<_> =
        entries.iter().copied().filter(|entry| entry.number().is_some()).collect();
    if taken(&columns) + TITLE > width {
        // Then words, which may be long, are on a line above their titles.
        columns[1] = code(&numbers);
    }
    if taken(&columns) + TITLE / 2 > width {
        // And so are the tables of services.
        columns[0] = table(&numbers);
    }
    columns
}

/// The width of the columns with the gaps after them.
fn taken(columns: &[Column]) -> usize {
    columns.iter().map(|column| column.width + GAP).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::HOSTILE;
    use crate::tables::{entries, is_reviewed};

    #[test]
    fn every_line_fits_the_terminal() {
        // Only every tenth of the many codes that are only listed.
        let is_one = |(place, entry): &(usize, Entry)| is_reviewed(*entry) || place % 10 == 0;
        let entries: Vec<_> = entries().enumerate().filter(is_one).map(|(_, it)| it).collect();
        let rows = Row::each(&entries);
        for lang in [Lang::En, Lang::Zh] {
            for width in [60, 80, 100, 120, 200] {
                let list =
                    anstream::adapter::strip_str(&render(&rows, lang, Some(width))).to_string();
                for line in list.lines() {
                    assert!(display_width(line) <= width, "{width}: {line}");
                }
            }
        }
    }

    #[test]
    fn an_unknown_verdict_is_a_word() {
        let entries: Vec<_> = HOSTILE.entries().collect();
        let list = render(&Row::each(&entries), Lang::En, None);
        assert!(anstream::adapter::strip_str(&list).to_string().contains("  unknown  "), "{list}");
    }

    #[test]
    fn without_a_terminal_each_code_is_one_line() {
        let entries: Vec<_> = entries().collect();
        let list = render(&Row::each(&entries), Lang::En, None);
        assert_eq!(list.lines().count(), 1 + entries.len());
    }
}
