//! `tcerr fmt`: brings specs into the canonical order and layout.

use std::path::{Path, PathBuf};

use anstream::eprintln;
use tencentcloud_errors_codegen::{Error, SpecFile, layout, replace_file};

use crate::specs::specs;
use crate::{FAILURE, SUCCESS, TROUBLE, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Specs to format; those of this checkout if none is named
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// Write nothing; exit with 1 if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let (root, files) = match specs(&arguments.paths) {
        Ok(specs) => specs,
        Err(error) => {
            eprintln!("error: {error}");
            return TROUBLE;
        }
    };
    let mut status = SUCCESS;
    for file in &files {
        status = status.max(format(&root, file, arguments.check));
    }
    status
}

fn format(root: &Path, file: &SpecFile, is_check: bool) -> u8 {
    let Ok(text) = str::from_utf8(file.bytes()) else {
        eprintln!("error: {} is not UTF-8; `tcerr lint` tells where", file.path());
        return TROUBLE;
    };
    let canonical = match layout(text) {
        Ok(canonical) => canonical,
        Err(error) => {
            let (line, column) = file.place(error.span.start);
            eprintln!("error: {}:{line}:{column}: {error}; nothing was changed", file.path());
            return TROUBLE;
        }
    };
    if canonical == text {
        return SUCCESS;
    }
    if is_check {
        return terminal::print(&format!("{} is not formatted\n", file.path()), FAILURE);
    }
    let path: PathBuf = root.join(file.path());
    match replace_file(&path, canonical.as_bytes(), None) {
        Ok(()) => terminal::print(&format!("formatted {}\n", file.path()), SUCCESS),
        Err(source) => {
            let path = file.path().to_owned();
            eprintln!("error: {}", Error::Io { action: "write", path, source });
            TROUBLE
        }
    }
}
