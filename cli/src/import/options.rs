//! The options of `tcerr import`.

use std::path::PathBuf;

use super::columns::Role;
use super::plan::LEFT_OUT;
use crate::sdk::{self, Format};

/// The options that only pages have.
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
    /// Pages in Markdown or HTML, `-` for standard input; or, with --from, a work tree of the SDK.
    /// Nothing is fetched
    #[arg(value_name = "PAGE", required = true)]
    pub(super) pages: Vec<String>,

    /// What to read instead of pages
    #[arg(long, value_enum, conflicts_with_all = OF_PAGES)]
    pub(super) from: Option<From>,

    #[command(flatten)]
    pub(super) sdk: sdk::Options,

    /// The id of the product whose codes these are
    #[arg(long, value_name = "NAME", required_unless_present_any = ["update", "from"])]
    pub(super) product: Option<String>,

    /// The id of the page among the sources of the spec
    #[arg(long, value_name = "ID")]
    pub(super) source_id: Option<String>,

    /// The address of the page
    #[arg(long)]
    pub(super) url: Option<String>,

    /// The language of the page; by default, that of its tables
    #[arg(long, value_enum)]
    pub(super) lang: Option<Lang>,

    /// The same page in the other language, for titles by code
    #[arg(long, value_name = "PAGE")]
    pub(super) pair: Option<String>,

    /// The enum for the tables under a heading, or `-` to leave them out; headings may share an enum
    #[arg(long, value_name = "HEADING=ENUM", value_parser = heading)]
    pub(super) table: Vec<(String, String)>,

    /// The level of the codes in a reply; of a page that has both levels, the one to read
    #[arg(long, value_enum)]
    pub(super) level: Option<LevelName>,

    /// The columns from the left: code, public, title, title.en, title.zh, remedy, id, http, or `-` for one
    /// that is not read
    #[arg(long, value_name = "ROLES", value_delimiter = ',', value_parser = role)]
    pub(super) columns: Option<Vec<Role>>,

    /// Where to write the draft
    #[arg(long, value_name = "FILE", conflicts_with = "update")]
    pub(super) output: Option<PathBuf>,

    /// The spec to update
    #[arg(long, value_name = "FILE")]
    pub(super) update: Option<PathBuf>,

    /// Write nothing
    #[arg(long)]
    pub(super) dry_run: bool,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,

    /// Overwrite an existing file; with --update, accept conflicts and the loss of many codes; with --from,
    /// accept the loss of many words, or an older release
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
        format!("known: {}", names.join(", "))
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
            "`{name}` cannot name an enum: use UpperCamelCase that ends in `Error`, or `-` to leave the tables out"
        ));
    }
    Ok((heading.to_owned(), name.to_owned()))
}
