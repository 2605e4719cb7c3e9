//! `tcerr git-diff`: a diff driver, which git runs to compare two versions of one spec.
#![allow(clippy::format_push_string, reason = "the text is short, and this reads best")]

use tencentcloud_errors::Lang;
use tencentcloud_errors_codegen::{Purpose, Revision, SpecFile, diff};

use crate::diff::render;
use crate::error::Error;
use crate::exit::Status;
use crate::git::git;
use crate::report::Format;
use crate::terminal::print;

/// The arguments that git passes to a diff driver.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The spec; a file with its old version, its hash and mode; the same of the new version; for
    /// a spec that was renamed, its new path and what git says about that
    #[arg(num_args = 1..=9, required = true)]
    values: Vec<String>,
}

/// Git stops the entire `git diff` at any status but 0.
pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let [path, old, _, old_mode, new, _, new_mode, renamed @ ..] = arguments.values.as_slice()
    else {
        // In a conflict, git names only the spec.
        return print(&format!("* Unmerged path {}\n", arguments.values.join(" ")));
    };
    let new_path = renamed.first().unwrap_or(path);
    let mut text = format!("diff {path}\n");
    for about in renamed.iter().skip(1) {
        text += &format!("{}\n", about.trim_end());
    }
    // A missing side has no mode.
    let is_mode = |mode: &str| mode != ".";
    if old_mode != new_mode && is_mode(old_mode) && is_mode(new_mode) {
        text += &format!("old mode {old_mode}\nnew mode {new_mode}\n");
    }
    let revision = |path: &str, file: &str| match std::fs::read(file) {
        // A new or deleted spec has an empty file on the other side.
        Ok(bytes) if bytes.is_empty() => Revision::default(),
        Ok(bytes) => Revision { specs: vec![SpecFile::new(path, bytes)], ..Revision::default() },
        Err(error) => {
            Error::trouble(format!("cannot read {file}: {error}")).report(Lang::En);
            Revision::default()
        }
    };
    let revisions = (revision(path, old), revision(new_path, new));
    let diff = diff(&revisions.0, &revisions.1, &Purpose::Review { released: None });
    text += &render(Format::Short, &diff, None, &[&revisions.1, &revisions.0]);
    print(&(text + &lines((path, old), (new_path, new))))
}

/// The lines that differ between two temporary files, as git itself shows them for the real paths.
fn lines((old_path, old): (&str, &str), (new_path, new): (&str, &str)) -> String {
    let mut git = git();
    git.args(["--no-pager", "diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color"]);
    git.args(["--", old, new]);
    let Ok(output) = git.output() else { return String::new() };
    let text = String::from_utf8_lossy(&output.stdout);
    let hunks = text.find("\n@@").map_or("", |start| &text[start + 1..]);
    let side = |letter, path, file: &str| match file {
        "/dev/null" => file.to_owned(),
        _ => format!("{letter}/{path}"),
    };
    match hunks {
        "" => String::new(),
        hunks => {
            format!("--- {}\n+++ {}\n{hunks}", side("a", old_path, old), side("b", new_path, new))
        }
    }
}
