//! `tcerr lint`: reports what is wrong in specs.

use std::io::Write as _;
use std::path::Path;

use tencentcloud_errors_codegen::{self as codegen, Level, SpecFile, fix, lint, replace_file};

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
        fix_all(&root, &mut files, &products)?;
    }
    let mut findings = lint(&[&*files, &*products].concat());
    findings.retain(|finding| files.iter().any(|file| file.path() == finding.path));
    print(&report(arguments.format, &Report { findings: &findings, files: &files, diff: None }))?;
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
            let path = file.path();
            replace_file(&root.join(path), file.bytes(), None).map_err(|source| {
                codegen::Error::Io { action: "write", path: path.to_owned(), source }
            })?;
        }
    }
    // Whoever cannot be told has the files.
    let _ = anstream::stderr().write_all(said.as_bytes());
    Ok(())
}
