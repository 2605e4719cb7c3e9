//! `tcerr`: explains Tencent Cloud API error codes, and generates their Rust from reviewed specs.

mod catalogue;
mod completions;
mod diff;
mod document;
mod explain;
mod export;
mod filter;
mod fmt;
mod format;
mod generate;
mod git;
mod git_diff;
mod language;
mod lint;
mod list;
mod locale;
mod man;
mod nearest;
mod query;
mod report;
mod rules;
mod schema;
mod search;
mod specs;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Nothing to complain about.
const SUCCESS: u8 = 0;
/// An unknown code, a wrong spec, a file out of date.
const FAILURE: u8 = 1;
/// The command could not do its work, or was not understood; clap ends with the same status.
const TROUBLE: u8 = 2;

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
    /// Bring generated/ up to date with spec/, in a checkout
    Generate(generate::Arguments),
    /// Bring specs into the canonical order and layout
    Fmt(fmt::Arguments),
    /// Tell what is wrong in specs
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

fn main() -> ExitCode {
    let status = match Arguments::parse().command {
        Command::Explain(arguments) => explain::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::GitDiff(arguments) => git_diff::run(&arguments),
        Command::Rules(arguments) => rules::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
    };
    ExitCode::from(status)
}
