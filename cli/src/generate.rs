//! `tcerr generate`: brings `generated/` up to date, or tells that it is not.

use anstream::eprintln;
use tencentcloud_errors_codegen::{Difference, Error, GENERATED_FOLDER};

use crate::specs::checkout;
use crate::{FAILURE, SUCCESS, TROUBLE, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; exit with 1 if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let root = match checkout() {
        Ok(root) => root,
        Err(error) => return report(&error),
    };
    let result = if arguments.check {
        tencentcloud_errors_codegen::check(&root).map(|()| Vec::new())
    } else {
        tencentcloud_errors_codegen::regenerate(&root)
    };
    match result {
        Ok(changes) if changes.is_empty() => {
            terminal::print(&format!("{GENERATED_FOLDER}/ is up to date\n"), SUCCESS)
        }
        Ok(changes) => terminal::print(&changes.iter().map(done).collect::<String>(), SUCCESS),
        Err(error) => report(&error),
    }
}

fn done(change: &Difference) -> String {
    let verb = if let Difference::Orphan { .. } = change { "removed" } else { "wrote" };
    format!("{verb} {}\n", change.path())
}

fn report(error: &Error) -> u8 {
    eprintln!("{error}");
    match error {
        Error::Findings(_) | Error::Differences(_) => FAILURE,
        _ => TROUBLE,
    }
}
