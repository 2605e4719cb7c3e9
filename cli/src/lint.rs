//! `tcerr lint`: checks specs and reports what is wrong.

use std::io::Write as _;
use std::path::Path;

use tencentcloud_errors_codegen::{Level, STANDARD_INPUT, SpecFile, fix, lint};

use crate::error::Error;
use crate::exit::Status;
use crate::report::{Format, Report, report};
use crate::specs::{products_next_to, replace, specs};
use crate::terminal::print;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Specs or folders of specs to check; by default, those of this checkout. `-` is standard input
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Fix errors that have only one possible fix, such as a Chinese comma in an English text; `tcerr
    /// rules RULE` says which
    #[arg(long)]
    fix: bool,

    /// Fail on more than errors
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Deny {
    /// Fail on warnings too, which otherwise only ask for a look
    Warnings,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let (root, mut files) = specs(&arguments.paths)?;
    let products = products_next_to(&files);
    if arguments.fix {
        if files.iter().any(|file| file.path() == STANDARD_INPUT) {
            return Err(Error::trouble(
                "standard input cannot be fixed, only files can".to_owned(),
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

/// The most rounds of fixes, since one fix may make way for the next.
const ROUNDS: usize = 8;

/// Applies all certain fixes, writes each file that has changed, and lists the fixes on standard error,
/// where they are not part of a report.
fn fix_all(root: &Path, files: &mut [SpecFile], products: &[SpecFile]) -> Result<(), Error> {
    let before: Vec<SpecFile> = files.to_vec();
    let mut text = String::new();
    for _ in 0..ROUNDS {
        let findings = lint(&[&*files, products].concat());
        let mut is_done = true;
        for file in &mut *files {
            if let Some((fixed, answered)) = fix(file, &findings) {
                text.extend(answered.iter().map(|finding| format!("fixed {finding}\n")));
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
    // If this fails, the files are written all the same.
    let _ = anstream::stderr().write_all(text.as_bytes());
    Ok(())
}
