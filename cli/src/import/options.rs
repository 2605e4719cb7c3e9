//! What `tcerr import` takes.

use std::path::PathBuf;

use super::columns::Role;
use super::plan::LEFT_OUT;
use crate::sdk::{self, Format};

/// What only pages have.
const OF_PAGES: [&str; 10] = [
    "product",
    "source_id",
    "url",
    "lang",
    "pair",
    "table",
    "level",
    "columns",
    "output",
    "update",
];

/// Draft a spec from a published page of error codes, or keep specs in step with what is published
///
/// 由公开的错误码页面起草规格文件，或使规格文件与公开内容保持一致
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Pages in Markdown or HTML, `-` for the standard input; or, with --from, a work tree of the SDK.
    /// Nothing is fetched
    #[arg(value_name = "PAGE", required = true)]
    pub(super) pages: Vec<String>,

    /// What is read instead of pages
    #[arg(long, value_enum, conflicts_with_all = OF_PAGES)]
    pub(super) from: Option<From>,

    #[command(flatten)]
    pub(super) sdk: sdk::Options,

    /// Whose codes these are: the id of a product
    #[arg(long, value_name = "NAME", required_unless_present_any = ["update", "from"])]
    pub(super) product: Option<String>,

    /// The id of the page among the sources of the spec
    #[arg(long, value_name = "ID")]
    pub(super) source_id: Option<String>,

    /// The address of the page
    #[arg(long)]
    pub(super) url: Option<String>,

    /// The language of the page; without it, that of its tables
    #[arg(long, value_enum)]
    pub(super) lang: Option<Lang>,

    /// The same page in the other language: titles by code
    #[arg(long, value_name = "PAGE")]
    pub(super) pair: Option<String>,

    /// The enum for the tables under a heading, or `-` to leave them out; several headings may have one
    #[arg(long, value_name = "HEADING=ENUM", value_parser = heading)]
    pub(super) table: Vec<(String, String)>,

    /// Where the codes stand in a reply, or which of both a page that has both is read for
    #[arg(long, value_enum)]
    pub(super) level: Option<LevelName>,

    /// What the columns are, from the left: code, public, title, title.en, title.zh, remedy, id, http, or
    /// `-` for one that is not read
    #[arg(long, value_name = "ROLES", value_delimiter = ',', value_parser = role)]
    pub(super) columns: Option<Vec<Role>>,

    /// Where to write the draft
    #[arg(long, value_name = "FILE", conflicts_with = "update")]
    pub(super) output: Option<PathBuf>,

    /// The spec to bring up to date
    #[arg(long, value_name = "FILE")]
    pub(super) update: Option<PathBuf>,

    /// Write nothing
    #[arg(long)]
    pub(super) dry_run: bool,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,

    /// Replace a file that is there; with --update, accept what the page says as read: conflicts, and
    /// that many codes are gone; with --from, that many words are, or that the release is an older one
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum Lang {
    Zh,
    En,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum LevelName {
    Public,
    Module,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum From {
    /// The errors.go files of the official Go SDK
    SdkGo,
}

fn role(name: &str) -> Result<Role, String> {
    let known = Role::NAMES.iter().find(|(known, _)| *known == name.trim());
    known.map(|(_, role)| *role).ok_or_else(|| {
        let names: Vec<_> = Role::NAMES.iter().map(|(name, _)| *name).collect();
        format!("known are {}", names.join(", "))
    })
}

fn heading(text: &str) -> Result<(String, String), String> {
    let (heading, name) = text.rsplit_once('=').ok_or("write HEADING=EnumName")?;
    let is_name = name.strip_suffix("Error").is_some_and(|it| {
        it.starts_with(|it: char| it.is_ascii_uppercase())
            && it.bytes().all(|it| it.is_ascii_alphanumeric())
    });
    if !is_name && name != LEFT_OUT {
        return Err(format!(
            "`{name}` cannot name an enum: UpperCamelCase, and `Error` at its end; `-` leaves the tables out"
        ));
    }
    Ok((heading.to_owned(), name.to_owned()))
}
