//! `tcerr fmt`: formats specs in the canonical order and layout.

use std::path::Path;

use tencentcloud_errors_codegen::{OneLine, STANDARD_INPUT, SpecFile, layout};

use crate::error::Error;
use crate::exit::Status;
use crate::specs::{replace, specs};
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Specs or folders of specs to format; by default, those of this checkout. `-` formats standard
    /// input to standard output
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// Write nothing; exit with 1 if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let (root, files) = specs(&arguments.paths)?;
    let formatted: Vec<_> = files.iter().map(|file| format(&root, file, arguments.check)).collect();
    let is_failure = formatted.iter().flatten().any(|status| *status == Status::Failure);
    Error::all(formatted.into_iter().filter_map(Result::err))?;
    Ok(Status::of(is_failure))
}

fn format(root: &Path, file: &SpecFile, is_check: bool) -> Result<Status, Error> {
    let path = OneLine(file.path());
    let text = str::from_utf8(file.bytes())
        .map_err(|_| Error::trouble(format!("{path} is not UTF-8; `tcerr lint` shows where")))?;
    let canonical = layout(text).map_err(|error| {
        let (line, column) = file.place(error.span.start);
        Error::trouble(format!("{path}:{line}:{column}: {error}; nothing was changed"))
    })?;
    let is_input = file.path() == STANDARD_INPUT;
    if canonical == text && (is_check || !is_input) {
        return Ok(Status::Success);
    }
    if is_check {
        terminal::print(&format!("{path} is not formatted\n"))?;
        return Ok(Status::Failure);
    }
    replace(root, file.path(), &canonical)?;
    if is_input { Ok(Status::Success) } else { terminal::print(&format!("formatted {path}\n")) }
}
