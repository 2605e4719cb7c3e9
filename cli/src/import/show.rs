//! The report for people: on a terminal, and in a pull request.
#![allow(clippy::format_push_string, reason = "reports are short, and this reads best")]

use tencentcloud_errors::reply::OneLine;

use super::report::{ChangeReport, Counts, Report, TableReport};
use super::text::short;
use crate::report::cell;

/// The most characters of a cell that are shown.
const LONGEST: usize = 60;

fn line(text: &str) -> String {
    OneLine(&short(text, LONGEST)).to_string()
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn sums(counts: Counts) -> String {
    let Counts { rows, placed, merged, not_placed } = counts;
    format!(
        "{} = {placed} placed + {merged} merged + {not_placed} not placed",
        counted(rows, "row")
    )
}

fn columns(table: &TableReport) -> String {
    let columns = table.columns.iter().filter(|it| it.role != "other" || !it.head.is_empty());
    let columns: Vec<_> = columns
        .map(|it| match it.role {
            "other" => format!("{} (not read)", line(&it.head)),
            role => format!("{} = {role}", line(&it.head)),
        })
        .collect();
    columns.join(", ")
}

fn heading(heading: &str) -> String {
    if heading.is_empty() { String::new() } else { format!(" \"{}\"", line(heading)) }
}

/// The report for a terminal.
pub(crate) fn text(report: &Report) -> String {
    let mut text = String::new();
    for page in &report.pages {
        text += &format!("{} ({})\n", OneLine(&page.page), page.lang);
        for table in &page.tables {
            text += &format!(
                "  line {}{}: {} ({})\n",
                table.line,
                heading(&table.heading),
                OneLine(&table.r#enum),
                table.level
            );
            text += &format!("    columns: {}\n", columns(table));
            for doubt in &table.doubts {
                text += &format!("    note: {}\n", OneLine(doubt));
            }
            text += &format!("    {}\n", sums(table.counts));
            for (number, note) in
                table.items.iter().flat_map(|row| row.notes.iter().map(|it| (row.line, it)))
            {
                text += &format!("    note, line {number}: {}\n", OneLine(note));
            }
            for row in table.items.iter().filter(|it| it.fate == "not_placed") {
                let why =
                    row.why.as_ref().map(|why| format!(": {}", OneLine(why))).unwrap_or_default();
                let what = [&row.code_cell, &row.text]
                    .map(|it| line(it))
                    .into_iter()
                    .filter(|it| !it.is_empty());
                let what = what.collect::<Vec<_>>().join(" | ");
                text += &format!(
                    "    not placed, line {}: {}{why}\n",
                    row.line,
                    row.reason.unwrap_or_default()
                );
                if !what.is_empty() {
                    text += &format!("      {what}\n");
                }
            }
        }
        for table in &page.other_tables {
            text += &format!(
                "  line {}{}: {}, {} not read\n",
                table.line,
                heading(&table.heading),
                table.reason,
                counted(table.rows, "row")
            );
        }
        for remark in &page.remarks {
            text += &format!("  line {}: {}\n", remark.line, OneLine(&remark.text));
        }
        if page.tables.is_empty() {
            text += "  no table of codes\n";
        }
    }
    if let Some(paired) = report.paired {
        text += &format!("{} in the other language\n", counted(paired, "title"));
    }
    for change in report.changes.iter().flatten() {
        text +=
            &format!("{} {}: {}\n", change.kind, OneLine(&change.place()), OneLine(&change.what));
        for (sign, words) in [("-", &change.old), ("+", &change.new)] {
            if let Some(words) = words {
                text += &format!("  {sign} {}\n", OneLine(words));
            }
        }
    }
    if let Some(changes) = &report.changes {
        text += &verdict(changes);
    }
    if let Some(refusal) = &report.refusal {
        text += &format!("nothing was written: {refusal}\n");
    }
    text += &format!("{}\n", sums(report.totals));
    for path in &report.written {
        text += &format!("wrote {path}\n");
    }
    text
}

fn verdict(changes: &[ChangeReport]) -> String {
    if changes.is_empty() {
        "the spec says what the page says\n".to_owned()
    } else {
        format!("{}\n", counted(changes.len(), "change"))
    }
}

/// The report for a pull request.
pub(crate) fn markdown(report: &Report) -> String {
    let is_bad = report.totals.not_placed > 0
        || report.refusal.is_some()
        || report.changes.iter().flatten().any(|it| it.kind == "conflict");
    let sign = if is_bad { "⚠️" } else { "✅" };
    let mut text = format!("{sign} **Import: {}**\n", sums(report.totals));
    if let Some(refusal) = &report.refusal {
        text += &format!("\nNothing was written: {}\n", cell(refusal));
    }
    if let Some(changes) = &report.changes {
        text += &format!("\n{}", verdict(changes));
        if !changes.is_empty() {
            text += "\n| change | code | was | is | what |\n| --- | --- | --- | --- | --- |\n";
        }
        for change in changes {
            let words =
                |it: &Option<String>| it.as_deref().map(|it| cell(&line(it))).unwrap_or_default();
            text += &format!(
                "| {} | {} | {} | {} | {} |\n",
                change.kind,
                cell(&line(&change.place())),
                words(&change.old),
                words(&change.new),
                cell(&change.what)
            );
        }
    }
    for page in &report.pages {
        text += &format!(
            "\n### {}\n\n| line | table | read as | rows |\n| --- | --- | --- | --- |\n",
            cell(&line(&page.page))
        );
        for table in &page.tables {
            text += &format!(
                "| {} | {} | {}: {} | {} |\n",
                table.line,
                cell(&line(&table.heading)),
                cell(&table.r#enum),
                cell(&columns(table)),
                sums(table.counts)
            );
        }
        for table in &page.other_tables {
            text += &format!(
                "| {} | {} | {} | {} not read |\n",
                table.line,
                cell(&line(&table.heading)),
                table.reason,
                table.rows
            );
        }
        let missing: Vec<_> = page
            .tables
            .iter()
            .flat_map(|it| &it.items)
            .filter(|it| it.fate == "not_placed")
            .collect();
        if !missing.is_empty() {
            text += "\n| line | not placed | code | text |\n| --- | --- | --- | --- |\n";
        }
        for row in missing {
            let why = row.why.as_ref().map(|it| format!(": {it}")).unwrap_or_default();
            text += &format!(
                "| {} | {}{} | {} | {} |\n",
                row.line,
                row.reason.unwrap_or_default(),
                cell(&line(&why)),
                cell(&line(&row.code_cell)),
                cell(&line(&row.text))
            );
        }
        let doubts = page.tables.iter().flat_map(|table| {
            let of_rows =
                table.items.iter().flat_map(|row| row.notes.iter().map(|it| (row.line, it)));
            table.doubts.iter().map(|it| (table.line, it)).chain(of_rows)
        });
        let remarks = page.remarks.iter().map(|it| (it.line, &it.text));
        for (number, text_) in doubts.chain(remarks) {
            text += &format!("- line {number}: {}\n", cell(&line(text_)));
        }
    }
    text
}
