//! `tcerr generate`: brings `generated/` up to date, or reports that it is not.

use tencentcloud_errors_codegen::{self as codegen, Config, Difference, GENERATED_FOLDER};

use crate::error::Error;
use crate::exit::Status;
use crate::specs::checkout;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; exit with 1 if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let changes = changes(arguments.check).map_err(|error| {
        let is_failure =
            matches!(error, codegen::Error::Findings(_) | codegen::Error::Differences(_));
        let status = if is_failure { Status::Failure } else { Status::Trouble };
        Error::bare(status, error.to_string())
    })?;
    if changes.is_empty() {
        return terminal::print(&format!("{GENERATED_FOLDER}/ is up to date\n"));
    }
    terminal::print(&changes.iter().map(done).collect::<String>())
}

fn changes(is_check: bool) -> Result<Vec<Difference>, codegen::Error> {
    let root = checkout()?;
    let config = Config::new();
    if is_check { config.check(&root).map(|()| Vec::new()) } else { config.regenerate(&root) }
}

fn done(change: &Difference) -> String {
    let verb = if let Difference::Orphan { .. } = change { "removed" } else { "wrote" };
    format!("{verb} {}\n", change.path())
}
