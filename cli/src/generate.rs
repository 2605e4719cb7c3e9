//! `tcerr generate`: generates Rust from the specs of a checkout, or reports that it is out of date.

use tencentcloud_errors_codegen::{self as codegen, Config, Difference, GENERATED_FOLDER};

use crate::error::Error;
use crate::exit::Status;
use crate::specs::checkout;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder for the generated Rust, relative to the folder that has spec/; other files in it are
    /// left alone
    #[arg(long, value_name = "FOLDER", default_value = GENERATED_FOLDER)]
    output: String,

    /// The path of the crate tencentcloud-errors in the generated Rust, if it is renamed, such as
    /// `::errors`
    #[arg(long, value_name = "PATH")]
    runtime: Option<String>,

    /// Write nothing; exit with 1 if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let changes = changes(arguments).map_err(|error| failure(&error, arguments))?;
    if changes.is_empty() {
        return terminal::print(&format!("{}/ is up to date\n", folder(arguments)));
    }
    terminal::print(&changes.iter().map(done).collect::<String>())
}

fn changes(arguments: &Arguments) -> Result<Vec<Difference>, codegen::Error> {
    let root = checkout()?;
    let mut config = Config::new().output(folder(arguments));
    if let Some(path) = &arguments.runtime {
        config = config.runtime(path);
    }
    if arguments.check {
        config.check(&root).map(|()| Vec::new())
    } else {
        config.regenerate(&root)
    }
}

fn folder(arguments: &Arguments) -> &str {
    match arguments.output.trim_end_matches('/') {
        "" => &arguments.output,
        folder => folder,
    }
}

fn failure(error: &codegen::Error, arguments: &Arguments) -> Error {
    match error {
        codegen::Error::Findings(_) => Error::bare(Status::Failure, error.to_string()),
        codegen::Error::Differences(differences) => {
            let mut command = "tcerr generate".to_owned();
            let folder = Some(folder(arguments)).filter(|folder| *folder != GENERATED_FOLDER);
            for (option, value) in [("output", folder), ("runtime", arguments.runtime.as_deref())] {
                if let Some(value) = value {
                    command.extend([" --", option, " ", value]);
                }
            }
            let lines = differences.iter().map(|it| it.difference() + "\n").collect::<String>();
            let text = format!("{lines}run `{command}` and commit the result");
            Error::bare(Status::Failure, text)
        }
        _ => Error::trouble(error.to_string()),
    }
}

fn done(change: &Difference) -> String {
    let (verb, why) = match change {
        Difference::Orphan { .. } => ("removed", ""),
        Difference::Edited(_) => ("wrote", ", which was changed by hand"),
        _ => ("wrote", ""),
    };
    format!("{verb} {}{why}\n", change.path())
}
