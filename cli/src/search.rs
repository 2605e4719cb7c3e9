//! `tcerr search`: codes by words of either language.

mod listed;
mod rank;

use std::num::NonZeroUsize;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::{Chosen, Filter};
use crate::format::Output;
use crate::list::{self, Row};
use crate::terminal;
use crate::texts::texts;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Words of a title, a remedy, a name, an id or a word of API 3.0, in English or Chinese; typing
    /// errors are forgiven
    ///
    /// 标题、处理建议、名称、标识或 API 3.0 错误码中的词语，中英文均可，允许有错字
    #[arg(required = true, allow_negative_numbers = true)]
    words: Vec<String>,

    #[command(flatten)]
    filter: Filter,

    /// How many codes at most, the best first
    ///
    /// 最多列出多少个错误码，最相符的在前
    #[arg(long, value_name = "COUNT", default_value = "10")]
    limit: NonZeroUsize,

    #[command(flatten)]
    pub(crate) output: Output,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let Chosen { entries, .. } = arguments.filter.entries(true);
    let words = arguments.words.join(" ");
    let found = rank::rank(&words, &entries);
    // Where no service is named, a word that many list is found once.
    let mut found =
        if arguments.filter.names_tables() { Row::each(&found) } else { Row::merged(&found) };
    found.truncate(arguments.limit.get());
    list::print(&found, &arguments.output)?;
    if found.is_empty() {
        let words = terminal::shortened(&words);
        return Err(Error::failure(texts(
            format!("nothing matches `{words}`; `tcerr list --all` shows every code"),
            format!("没有与“{words}”相符的错误码；`tcerr list --all` 可列出全部错误码"),
        )));
    }
    Ok(Status::Success)
}
