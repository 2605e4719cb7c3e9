//! `tcerr search`: codes by words of either language.

mod rank;

use std::num::NonZeroUsize;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::Filter;
use crate::format::Output;
use crate::texts::texts;
use crate::{list, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Words of a title, a remedy, a name or an id, in English or Chinese; typing errors are
    /// forgiven
    #[arg(required = true, allow_negative_numbers = true)]
    words: Vec<String>,

    #[command(flatten)]
    filter: Filter,

    /// How many codes at most, the best first
    #[arg(long, value_name = "COUNT", default_value = "10")]
    limit: NonZeroUsize,

    #[command(flatten)]
    pub(crate) output: Output,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let entries = arguments.filter.entries();
    let words = arguments.words.join(" ");
    let mut found = rank::rank(&words, &entries);
    found.truncate(arguments.limit.get());
    list::print(&found, &arguments.output)?;
    if found.is_empty() {
        let words = terminal::shortened(&words);
        return Err(Error::failure(texts(
            format!("nothing matches `{words}`; `tcerr list` shows every code"),
            format!("没有与“{words}”相符的错误码；`tcerr list` 可列出全部错误码"),
        )));
    }
    Ok(Status::Success)
}
