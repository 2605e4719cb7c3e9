//! `tcerr lint`: reports what is wrong in specs.

use tencentcloud_errors_codegen::{Level, lint};

use crate::error::Error;
use crate::exit::Status;
use crate::report::{Format, Report, report};
use crate::specs::{products_beside, specs};
use crate::terminal::print;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Specs to look at; those of this checkout if none is named
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// What else is to fail
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Deny {
    /// Warnings, too, which by themselves only ask for a look
    Warnings,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let (_, files) = specs(&arguments.paths)?;
    let mut findings = lint(&[&*files, &*products_beside(&files)].concat());
    findings.retain(|finding| files.iter().any(|file| file.path() == finding.path));
    print(&report(arguments.format, &Report { findings: &findings, files: &files, diff: None }))?;
    let lowest = if arguments.deny.is_some() { Level::Warning } else { Level::Error };
    Ok(Status::of(findings.iter().any(|finding| finding.level() <= lowest)))
}
