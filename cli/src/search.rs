//! `tcerr search`: codes by words of either language.

mod rank;

use anstream::eprintln;

use crate::filter::Filter;
use crate::format::Format;
use crate::list;
use crate::locale::Language;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Words of a title, a remedy, a name or an id, in English or Chinese; typing errors are
    /// forgiven
    #[arg(required = true, allow_negative_numbers = true)]
    words: Vec<String>,

    #[command(flatten)]
    filter: Filter,

    /// How many codes at most, the best first
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    limit: usize,

    #[command(flatten)]
    language: Language,

    /// How to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let rows = arguments.filter.rows();
    let words = arguments.words.join(" ");
    let mut found = rank::rank(&words, &rows);
    found.truncate(arguments.limit);
    let status = list::print(&found, arguments.format, arguments.language.get());
    if found.is_empty() {
        eprintln!("error: nothing matches `{words}`; `tcerr list` shows every code");
    }
    status
}
