//! `tcerr list`: lists codes, one per line.

mod columns;
mod json;

use std::collections::HashMap;

use tencentcloud_errors::Entry;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::{Chosen, Filter};
use crate::format::{Format, Output};
use crate::tables::is_reviewed;
use crate::terminal;
use crate::texts::{say, texts};

pub(crate) use json::Document;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    filter: Filter,

    /// Also show the codes that services of API 3.0 list and that are not reviewed: some 17,000, after the
    /// others; with --service or --table they are always shown
    ///
    /// 一并列出 API 3.0 各服务仅收录、未经核对的约 17,000 个错误码，排在其他错误码之后；指定 --service 或 --table 时总会列出
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    pub(crate) output: Output,
}

/// A line of a list.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) entry: Entry,
    /// How many other services list the same word.
    pub(crate) more: usize,
}

impl Row {
    pub(crate) fn each(entries: &[Entry]) -> Vec<Self> {
        entries.iter().map(|entry| Self { entry: *entry, more: 0 }).collect()
    }

    /// One line for each reviewed code, and one for each other word.
    pub(crate) fn merged(entries: &[Entry]) -> Vec<Self> {
        let mut rows: Vec<Self> = Vec::new();
        let mut places = HashMap::new();
        for entry in entries {
            let place = entry.word().map(|word| *places.entry(word).or_insert(rows.len()));
            let place = place.filter(|_| !is_reviewed(*entry));
            match place.and_then(|place| rows.get_mut(place)) {
                Some(row) if row.entry.table().product() == entry.table().product() => {}
                Some(row) => row.more += 1,
                None => rows.push(Self { entry: *entry, more: 0 }),
            }
        }
        rows
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let Chosen { entries, left_out } = arguments.filter.entries(arguments.all);
    let mut status = print(&Row::each(&entries), &arguments.output)?;
    if arguments.output.format == Format::Text && left_out > 0 {
        // Not on standard output, so that lines there are codes.
        let text = say(
            arguments.output.language(),
            format!(
                "{left_out} more codes are listed by services of API 3.0 but not reviewed; --service NAME shows those of one service, --all shows all"
            ),
            format!(
                "另有 {left_out} 个错误码仅由 API 3.0 各服务列出、未经核对；可用 --service NAME 查看某个服务，或用 --all 全部列出"
            ),
        );
        status = terminal::print_to_stderr(&text);
    }
    if entries.is_empty() {
        let text = texts("no code matches these filters", "没有符合这些条件的错误码");
        return Err(Error::failure(text));
    }
    Ok(status)
}

/// Prints codes in the given order.
pub(crate) fn print(rows: &[Row], output: &Output) -> Result<Status, Error> {
    terminal::print(&match output.format {
        Format::Text => columns::render(rows, output.language(), terminal::columns()),
        Format::Json => json::render(rows),
    })
}
