//! `tcerr list`: the codes, one a line.

mod columns;
mod json;

use anstream::eprintln;
use tencentcloud_errors::Lang;

use crate::catalogue::Row;
use crate::filter::Filter;
use crate::format::Format;
use crate::locale::Language;
use crate::{FAILURE, SUCCESS, terminal};

pub(crate) use json::Document;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    filter: Filter,

    #[command(flatten)]
    language: Language,

    /// How to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let rows = arguments.filter.rows();
    let status =
        print(&rows.iter().collect::<Vec<_>>(), arguments.format, arguments.language.get());
    if rows.is_empty() {
        eprintln!("error: no code passes these filters");
    }
    status
}

/// Prints codes in their order; none is a failure.
pub(crate) fn print(rows: &[&Row], format: Format, lang: Lang) -> u8 {
    let answer = match format {
        Format::Text => columns::render(rows, lang, terminal::columns()),
        Format::Json => json::render(rows),
    };
    terminal::print(&answer, if rows.is_empty() { FAILURE } else { SUCCESS })
}
