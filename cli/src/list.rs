//! `tcerr list`: the codes, one a line.

mod columns;
mod json;

use tencentcloud_errors::Entry;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::Filter;
use crate::format::{Format, Output};
use crate::terminal;
use crate::texts::texts;

pub(crate) use json::Document;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    filter: Filter,

    #[command(flatten)]
    pub(crate) output: Output,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let entries = arguments.filter.entries();
    print(&entries, &arguments.output)?;
    if entries.is_empty() {
        let text = texts("no code passes these filters", "没有符合这些条件的错误码");
        return Err(Error::failure(text));
    }
    Ok(Status::Success)
}

/// Prints codes in their order.
pub(crate) fn print(entries: &[Entry], output: &Output) -> Result<Status, Error> {
    terminal::print(&match output.format {
        Format::Text => columns::render(entries, output.language(), terminal::columns()),
        Format::Json => json::render(entries),
    })
}
