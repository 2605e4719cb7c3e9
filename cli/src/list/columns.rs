//! Codes in columns that fit a terminal.
#![allow(clippy::format_push_string, reason = "lists are short, and this reads best")]

use anstyle::Style;
use tencentcloud_errors::Lang;
use textwrap::core::display_width;

use crate::catalogue::Row;
use crate::language::colour;
use crate::terminal::{pad, wrap};
use crate::texts::say;

/// Between two columns.
const GAP: usize = 2;
/// What a title needs to be read; columns that leave it less are left out.
const TITLE: usize = 32;

/// A column before the title, its cells padded to one width.
struct Column<'r> {
    head: &'static str,
    is_verdict: bool,
    width: usize,
    cell: fn(&'r Row) -> String,
}

/// A line a code: as wide as it gets without a terminal, so that `grep` finds whole titles.
pub(super) fn render(rows: &[&Row], lang: Lang, width: Option<usize>) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let width = width.unwrap_or(usize::MAX);
    let columns = columns(rows, lang, width);
    let indent: usize = columns.iter().map(|column| column.width + GAP).sum();
    let line = |cells: &mut dyn Iterator<Item = String>, title: &str| {
        let cells: String = cells.map(|cell| cell + "  ").collect();
        let title = wrap(title, width.saturating_sub(indent).max(TITLE / 2));
        let next_line = format!("\n{}", " ".repeat(indent));
        format!("{cells}{}\n", title.join(&next_line))
    };
    let heads = columns.iter().map(|column| pad(column.head, column.width));
    let heads = line(&mut { heads }, say(lang, "TITLE", "说明"));
    let dimmed = Style::new().dimmed();
    let mut list = format!("{dimmed}{}{dimmed:#}\n", heads.trim_end());
    for row in rows {
        let cells = columns.iter().map(|column| {
            let cell = pad(&(column.cell)(row), column.width);
            let style = if column.is_verdict { colour(row.retry) } else { Style::new() };
            format!("{style}{cell}{style:#}")
        });
        let title = row.title.get(lang);
        let mark = row.retirement.map(|_| say(lang, " (retired)", "（已停用）"));
        list += &line(&mut cells.into_iter(), &format!("{title}{}", mark.unwrap_or_default()));
    }
    list
}

/// The columns that fit, the least telling left out first.
fn columns<'r>(rows: &[&'r Row], lang: Lang, width: usize) -> Vec<Column<'r>> {
    let column = |en, zh, cell: fn(&'r Row) -> String| {
        let head = say(lang, en, zh);
        let widest = rows.iter().map(|row| display_width(&cell(row))).max();
        let width = widest.unwrap_or(0).max(display_width(head));
        Column { head, is_verdict: en == "RETRY", width, cell }
    };
    let mut columns = vec![
        column("TABLE", "表", |row| row.table.name.to_owned()),
        column("CODE", "错误码", |row| row.code.to_string()),
        column("RETRY", "重试", |row| row.retry.to_string()),
        column("NAME", "名称", |row| row.name.to_owned()),
        column("CATEGORY", "类别", |row| row.category.to_string()),
    ];
    let taken = |columns: &[Column]| columns.iter().map(|column| column.width + GAP).sum::<usize>();
    while columns.len() > 3 && taken(&columns) + TITLE > width {
        columns.pop();
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn every_line_fits_the_terminal() {
        let rows = catalogue();
        let rows: Vec<_> = rows.iter().collect();
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
    fn without_a_terminal_a_code_is_a_line() {
        let rows = catalogue();
        let list = render(&rows.iter().collect::<Vec<_>>(), Lang::En, None);
        assert_eq!(list.lines().count(), 1 + rows.len());
    }
}
