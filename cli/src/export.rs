//! `tcerr export`: the whole catalogue, for other programs and for readers.

mod json;
mod markdown;
mod page;

use std::path::PathBuf;

use anstream::eprintln;
use tencentcloud_errors_codegen::replace_file;

use crate::catalogue::{Texts, catalogue};
use crate::locale::Choice;
use crate::schema::pretty;
use crate::{SUCCESS, TROUBLE, terminal};

pub(crate) use json::Catalogue;

/// What pages are called.
const TITLE: Texts = Texts { en: "Tencent Cloud API error codes", zh: "腾讯云 API 错误码" };

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to export
    #[arg(long, value_enum)]
    format: Format,

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

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let rows = catalogue();
    let lang = arguments.lang.into();
    let text = match arguments.format {
        Format::Json => pretty(&Catalogue::new(&rows)),
        Format::Markdown => markdown::render(&rows, lang),
        Format::Html => page::render(&rows, lang),
    };
    let Some(path) = arguments.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        return terminal::print(&text, SUCCESS);
    };
    match replace_file(path, text.as_bytes(), None) {
        Ok(()) => SUCCESS,
        Err(error) => {
            eprintln!("error: cannot write {}: {error}", path.display());
            TROUBLE
        }
    }
}

/// A text that tries to break out of wherever it stands.
#[cfg(test)]
const HOSTILE: &str = "</script><script>alert(1)</script> --> <!-- <img src=x onerror=alert(1)> \
    \"' onmouseover=alert(1) x='\" & &lt; `| a ` \n| b | javascript:alert(1) \
    https://example.com/\"><b>x</b> ](javascript:alert(1)) [x](javascript:alert(1)) \u{2028}";
