//! The report of an import as text and as Markdown.

use std::fmt::Write as _;

use tencentcloud_errors_codegen::OneLine;

use super::names::TODO;
use super::report::{Added, Gone, Kind, Report, Table};

/// The report for a terminal.
pub(super) fn text(report: &Report) -> String {
    let mut text = head(report).join("\n") + "\n";
    for table in &report.tables {
        _ = writeln!(text, "\n{}: {} known", name(table), table.known);
        for line in lines(table) {
            _ = writeln!(text, "  {line}");
        }
    }
    for (title, lines) in ends(report) {
        _ = writeln!(text, "\n{title}:");
        for line in lines {
            _ = writeln!(text, "  {line}");
        }
    }
    text
}

/// The report for a pull request.
pub(super) fn markdown(report: &Report) -> String {
    let mut text = String::from("# Import of the official Go SDK\n\n");
    for line in head(report) {
        _ = writeln!(text, "- {}", escaped(&line));
    }
    for table in &report.tables {
        _ = writeln!(text, "\n## {}\n\n{} known.\n", escaped(&name(table)), table.known);
        for line in lines(table) {
            _ = writeln!(text, "- {}", escaped(&line));
        }
    }
    for (title, lines) in ends(report) {
        _ = writeln!(text, "\n## {}\n", capital(title));
        for line in lines {
            _ = writeln!(text, "- {}", escaped(&line));
        }
    }
    text
}

/// What was read, and the numbers of words.
fn head(report: &Report) -> Vec<String> {
    let mut lines: Vec<_> = report
        .releases
        .iter()
        .map(|it| {
            let (source, release, date) = (&it.source, &it.release, &it.date);
            format!(
                "{source}: {release} of {date}, {} constants in {} files",
                it.constants, it.files
            )
        })
        .collect();
    let totals = &report.totals;
    lines.push(format!(
        "{} words listed ({} constants, {} repeat another, {} are not words): \
         {} known, {} added, {} revived, {} not placed",
        totals.words,
        totals.constants,
        totals.merged,
        totals.not_words,
        totals.known,
        totals.added,
        totals.revived,
        totals.not_placed
    ));
    if totals.gone > 0 {
        lines.push(format!("{} no longer listed, {} of them retired", totals.gone, totals.retired));
    }
    if report.written.is_empty() {
        lines.push("nothing to write".to_owned());
    }
    lines
}

fn name(table: &Table) -> String {
    let Table { service, version, spec, .. } = table;
    let kind = match table.kind {
        Kind::Known => "",
        Kind::NewVersion => "new version, ",
        Kind::NewService => "new service, ",
    };
    format!("{service} {version} ({kind}{spec})")
}

/// The lines about a table.
fn lines(table: &Table) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(table.stopped.iter().map(|why| format!("stopped: {why}")));
    // In a new table, all words are new.
    if table.kind == Kind::Known {
        lines.extend(table.added.iter().map(|it| format!("added: {}", added(it))));
    } else if !table.added.is_empty() {
        lines.push(format!("added: all that it lists, {}", table.added.len()));
        let named = table.added.iter().filter(|it| it.name.is_some());
        lines.extend(named.map(|it| format!("added: {}", added(it))));
    }
    lines.extend(table.revived.iter().map(|word| format!("listed again: {word}")));
    lines.extend(table.gone.iter().map(|it| format!("no longer listed: {}", gone(it))));
    lines.extend(table.respelled.iter().map(|it| {
        let (word, former) = (&it.word, &it.former_word);
        format!("respelled? {word} may be {former}: if so, set former_words = [\"{former}\"] and keep the old name")
    }));
    lines.extend(
        table
            .not_placed
            .iter()
            .map(|it| format!("not placed: {} ({}): {}", OneLine(&it.word), it.place, it.reason)),
    );
    lines
}

fn added(added: &Added) -> String {
    let Added { word, name, taken_by } = added;
    match (name.as_deref(), taken_by) {
        (Some(TODO), _) => format!("{word}, to be named"),
        (Some(name), Some(taken_by)) => format!("{word} as {name}, because of {taken_by}"),
        _ => word.clone(),
    }
}

fn gone(gone: &Gone) -> String {
    let Gone { word, since, days, is_retired, kept } = gone;
    let mut line = word.clone();
    if let (Some(since), Some(days)) = (since, days) {
        _ = write!(line, ", not since {since} ({days} days)");
    }
    if *is_retired {
        line += ": retired";
    }
    if let Some(kept) = kept {
        _ = write!(line, ": kept, {kept}");
    }
    line
}

/// What else there is to report: headings with lines.
fn ends(report: &Report) -> Vec<(&'static str, Vec<String>)> {
    let vanished = report.vanished.iter().map(|it| {
        let (service, version, spec) = (&it.service, &it.version, &it.spec);
        format!("{service} {version} ({spec}), {} words", it.words)
    });
    let unread = report.unread.iter().map(|it| format!("{}: {}", it.path, it.reason));
    let todo = report.todo.iter().map(|it| format!("{}: {}", it.path, it.what));
    let written = if report.is_dry_run { "would write" } else { "wrote" };
    let ends = [
        ("no longer in the SDK, but left alone", vanished.collect()),
        ("skipped", unread.collect()),
        ("to do", todo.collect()),
        (written, report.written.clone()),
    ];
    ends.into_iter().filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty()).collect()
}

/// Escapes a text for Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in OneLine(text).to_string().chars() {
        if matches!(
            character,
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '#' | '|' | '~' | '&'
        ) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}
