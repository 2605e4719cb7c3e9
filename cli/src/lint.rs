//! `tcerr lint`: reports what is wrong in specs.

use std::io::Write as _;
use std::path::Path;

use tencentcloud_errors_codegen::{Level, STANDARD_INPUT, SpecFile, fix, lint};

use crate::error::Error;
use crate::exit::Status;
use crate::report::{Format, Report, report};
use crate::specs::{products_beside, replace, specs};
use crate::terminal::print;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Specs to look at, or folders of specs; those of this checkout if none is named. `-` is standard
    /// input
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Write what nobody could want otherwise, such as a Chinese comma of an English text as an ASCII
    /// one; `tcerr rules RULE` says what that is
    #[arg(long)]
    fix: bool,

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
    let (root, mut files) = specs(&arguments.paths)?;
    let products = products_beside(&files);
    if arguments.fix {
        if files.iter().any(|file| file.path() == STANDARD_INPUT) {
            return Err(Error::trouble(
                "only a file can be fixed, and standard input is none".to_owned(),
            ));
        }
        fix_all(&root, &mut files, &products)?;
    }
    let mut findings = lint(&[&*files, &*products].concat());
    findings.retain(|finding| files.iter().any(|file| file.path() == finding.path));
    print(&report(arguments.format, &Report { findings: &findings, files: &files, change: None }))?;
    let lowest = if arguments.deny.is_some() { Level::Warning } else { Level::Error };
    Ok(Status::of(findings.iter().any(|finding| finding.level() <= lowest)))
}

/// So often one fix at most gives way to the next.
const ROUNDS: usize = 8;

/// Fixes what is certain, writes each file that has changed, and says what was done on stderr, where it
/// is not part of a report.
fn fix_all(root: &Path, files: &mut [SpecFile], products: &[SpecFile]) -> Result<(), Error> {
    let before: Vec<SpecFile> = files.to_vec();
    let mut said = String::new();
    for _ in 0..ROUNDS {
        let findings = lint(&[&*files, products].concat());
        let mut is_done = true;
        for file in &mut *files {
            if let Some((fixed, answered)) = fix(file, &findings) {
                said.extend(answered.iter().map(|finding| format!("fixed {finding}\n")));
                *file = fixed;
                is_done = false;
            }
        }
        if is_done {
            break;
        }
    }
    for (file, before) in files.iter().zip(&before) {
        if file.bytes() != before.bytes() {
            replace(root, file.path(), &String::from_utf8_lossy(file.bytes()))?;
        }
    }
    // Whoever cannot be told has the files.
    let _ = anstream::stderr().write_all(said.as_bytes());
    Ok(())
}
