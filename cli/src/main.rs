//! `tcerr`: explains Tencent Cloud API error codes, and generates their Rust from reviewed specs.
#![forbid(unsafe_code)]

mod completions;
mod diff;
mod document;
mod error;
mod exit;
mod explain;
mod export;
mod filter;
mod fmt;
mod format;
mod generate;
mod git;
mod git_diff;
#[cfg(test)]
mod hostile;
mod import;
mod json;
mod language;
mod likeness;
mod lint;
mod list;
mod locale;
mod man;
mod names;
mod query;
mod report;
mod rules;
mod schema;
mod sdk;
mod search;
mod specs;
mod tables;
mod terminal;
mod texts;
mod toml_text;

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use tencentcloud_errors::Lang;

use crate::error::Error;
use crate::exit::Status;

/// Explains Tencent Cloud API error codes, and generates their Rust from reviewed specs.
#[derive(Parser)]
#[command(name = "tcerr", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say what a code means and what to do about it
    Explain(explain::Arguments),
    /// List the codes
    List(list::Arguments),
    /// Find codes by words of either language
    Search(search::Arguments),
    /// Export the whole catalogue: for programs, for a wiki, as a page to look things up
    Export(export::Arguments),
    /// Turn the specs of a checkout into Rust, or see whether it is up to date
    Generate(generate::Arguments),
    /// Bring specs into the canonical order and layout
    Fmt(fmt::Arguments),
    Import(Box<import::Arguments>),
    /// Report what is wrong in specs
    Lint(lint::Arguments),
    Diff(diff::Arguments),
    /// Compare two versions of one spec, as git asks for it
    #[command(hide = true)]
    GitDiff(git_diff::Arguments),
    /// Explain the rules of specs
    Rules(rules::Arguments),
    /// Print the JSON Schema of specs, or of what `--format json` prints
    Schema(schema::Arguments),
    /// Print what a shell needs to complete commands
    Completions(completions::Arguments),
    /// Print the manual
    Man(man::Arguments),
}

impl Command {
    fn run(&self) -> Result<Status, Error> {
        match self {
            Self::Explain(arguments) => explain::run(arguments),
            Self::List(arguments) => list::run(arguments),
            Self::Search(arguments) => search::run(arguments),
            Self::Export(arguments) => export::run(arguments),
            Self::Generate(arguments) => generate::run(arguments),
            Self::Fmt(arguments) => fmt::run(arguments),
            Self::Import(arguments) => import::run(arguments),
            Self::Lint(arguments) => lint::run(arguments),
            Self::Diff(arguments) => diff::run(arguments),
            Self::GitDiff(arguments) => git_diff::run(arguments),
            Self::Rules(arguments) => rules::run(arguments),
            Self::Schema(arguments) => schema::run(arguments),
            Self::Completions(arguments) => completions::run(arguments, Arguments::command()),
            Self::Man(arguments) => man::run(arguments, Arguments::command()),
        }
    }

    /// The language of its errors: that of its answers.
    fn language(&self) -> Lang {
        match self {
            Self::Explain(arguments) => arguments.output.language(),
            Self::List(arguments) => arguments.output.language(),
            Self::Search(arguments) => arguments.output.language(),
            _ => Lang::En,
        }
    }
}

fn main() -> ExitCode {
    match Arguments::try_parse() {
        Ok(Arguments { command }) => {
            command.run().unwrap_or_else(|error| error.report(command.language())).into()
        }
        // Help, the version, or what was not understood.
        Err(answer) => match answer.print().and_then(|()| io::stdout().flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Status::Trouble.into(),
            _ => u8::try_from(answer.exit_code()).unwrap_or(Status::Trouble as u8).into(),
        },
    }
}
