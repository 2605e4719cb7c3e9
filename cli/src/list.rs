//! `tcerr list`: the codes, one a line.

mod columns;
mod json;

use crate::catalogue::Row;
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
    let rows = arguments.filter.rows();
    print(&rows.iter().collect::<Vec<_>>(), &arguments.output)?;
    if rows.is_empty() {
        let text = texts("no code passes these filters", "没有符合这些条件的错误码");
        return Err(Error::failure(text));
    }
    Ok(Status::Success)
}

/// Prints codes in their order.
pub(crate) fn print(rows: &[&Row], output: &Output) -> Result<Status, Error> {
    terminal::print(&match output.format {
        Format::Text => columns::render(rows, output.language(), terminal::columns()),
        Format::Json => json::render(rows),
    })
}
