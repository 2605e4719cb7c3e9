//! `tcerr lint`: tells what is wrong in specs.

use anstream::eprintln;
use tencentcloud_errors_codegen::{Finding, lint};

use crate::report::{Format, Report, report};
use crate::specs::{products_beside, specs};
use crate::terminal::print;
use crate::{FAILURE, SUCCESS, TROUBLE};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Specs to look at; those of this checkout if none is named
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let files = match specs(&arguments.paths) {
        Ok((_, files)) => files,
        Err(error) => {
            eprintln!("error: {error}");
            return TROUBLE;
        }
    };
    let mut findings = lint(&[&*files, &*products_beside(&files)].concat());
    findings.retain(|finding| files.iter().any(|file| file.path() == finding.path));
    let told = report(arguments.format, &Report { findings: &findings, files: &files, diff: None });
    print(&told, if findings.iter().any(Finding::is_error) { FAILURE } else { SUCCESS })
}
