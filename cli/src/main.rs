//! `tcerr`: explains Tencent Cloud API error codes, and generates their Rust from reviewed specs.

mod catalogue;
mod explain;
mod generate;
mod language;
mod nearest;
mod query;

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
    /// Bring generated/ up to date with spec/, in a checkout
    Generate(generate::Arguments),
}

fn main() -> ExitCode {
    let status = match Arguments::parse().command {
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
    };
    ExitCode::from(status)
}
