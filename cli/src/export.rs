//! `tcerr export`: the whole catalogue, for other programs and for readers.

mod json;
mod markdown;
mod page;

use std::path::PathBuf;

use tencentcloud_errors_codegen::replace_file;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::Tables;
use crate::json::pretty;
use crate::locale::Choice;
use crate::terminal;

pub(crate) use json::Catalogue;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to export
    #[arg(long, value_enum)]
    format: Format,

    #[command(flatten)]
    tables: Tables,

    /// The file to write, in one step; standard output if it is `-`, or none is named
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// The language of Markdown, and of the page where the reader's browser names none
    #[arg(long, value_enum, default_value_t = Choice::En)]
    lang: Choice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For programs, in both languages; docs/catalogue.schema.json describes it
    Json,
    /// For a repository or a wiki
    Markdown,
    /// One page for people on call: works from a file, needs no network
    Html,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let lang = arguments.lang.into();
    let tables = arguments.tables.get();
    let text = match arguments.format {
        Format::Json => pretty(&Catalogue::new(&tables)),
        Format::Markdown => markdown::render(&tables, lang),
        Format::Html => page::render(&tables, lang),
    };
    let Some(path) = arguments.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        return terminal::print(&text);
    };
    replace_file(path, text.as_bytes())
        .map_err(|error| Error::trouble(format!("cannot write {}: {error}", path.display())))?;
    Ok(Status::Success)
}
