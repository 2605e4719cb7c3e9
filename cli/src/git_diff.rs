//! `tcerr git-diff`: what git runs to compare two versions of one spec.

use std::process::Command;

use anstream::{eprintln, print, println};
use tencentcloud_errors_codegen::{Purpose, Revision, SpecFile, diff};

use crate::SUCCESS;
use crate::diff::told;
use crate::report::Format;

/// What git hands to the command of a diff driver.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The spec; a file with its old version, its hash and mode; the same of the new version; for
    /// a spec that was renamed, its new path and what git says about that
    #[arg(num_args = 1..=9, required = true)]
    values: Vec<String>,
}

/// Git takes any status but 0 for the end of the whole command.
pub(crate) fn run(arguments: &Arguments) -> u8 {
    let [path, old, _, _, new, ..] = arguments.values.as_slice() else {
        // In a conflict git names the spec alone.
        println!("* Unmerged path {}", arguments.values.join(" "));
        return SUCCESS;
    };
    println!("diff {path}");
    let revision = |file: &str| match std::fs::read(file) {
        // A spec that is new, or gone, has an empty file on the other side.
        Ok(bytes) if bytes.is_empty() => Revision::default(),
        Ok(bytes) => Revision { specs: vec![SpecFile::new(path, bytes)], ..Revision::default() },
        Err(error) => {
            eprintln!("error: cannot read {}: {error}", file);
            Revision::default()
        }
    };
    let revisions = (revision(old), revision(new));
    match diff(&revisions.0, &revisions.1, &Purpose::Review { released: None }) {
        Ok(diff) => print!("{}", told(Format::Short, &diff, &revisions.0, &revisions.1)),
        Err(faults) => {
            for fault in faults {
                println!("in the old version, {fault}");
            }
        }
    }
    print!("{}", lines(path, old, new));
    SUCCESS
}

/// The lines that differ, as git shows them by itself.
fn lines(path: &str, old: &str, new: &str) -> String {
    let mut git = Command::new("git");
    git.args(["--no-pager", "diff", "--no-index", "--no-ext-diff", "--"]).args([old, new]);
    let Ok(output) = git.output() else { return String::new() };
    let text = String::from_utf8_lossy(&output.stdout);
    let hunks = text.find("\n@@").map_or("", |start| &text[start + 1..]);
    let side = |letter, file| match file {
        "/dev/null" => file.to_owned(),
        _ => format!("{letter}/{path}"),
    };
    match hunks {
        "" => String::new(),
        hunks => format!("--- {}\n+++ {}\n{hunks}", side("a", old), side("b", new)),
    }
}
