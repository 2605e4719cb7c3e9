//! `tcerr list`: the codes, one a line.

mod columns;
mod json;

use crate::catalogue::Row;
use crate::filter::Filter;
use crate::format::{Format, Output};
use crate::language::{complain, say};
use crate::{FAILURE, SUCCESS, terminal};

pub(crate) use json::Document;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    filter: Filter,

    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let rows = arguments.filter.rows();
    let status = print(&rows.iter().collect::<Vec<_>>(), &arguments.output);
    if rows.is_empty() {
        let lang = arguments.output.language();
        complain(lang, say(lang, "no code passes these filters", "没有符合这些条件的错误码"));
    }
    status
}

/// Prints codes in their order; none is a failure.
pub(crate) fn print(rows: &[&Row], output: &Output) -> u8 {
    let answer = match output.format {
        Format::Text => columns::render(rows, output.language(), terminal::columns()),
        Format::Json => json::render(rows),
    };
    terminal::print(&answer, if rows.is_empty() { FAILURE } else { SUCCESS })
}
