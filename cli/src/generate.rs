//! `tcerr generate`: brings the Rust of a checkout up to date with its specs, or reports that it is not.

use tencentcloud_errors_codegen::{self as codegen, Config, Difference, GENERATED_FOLDER};

use crate::error::Error;
use crate::exit::Status;
use crate::specs::checkout;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that the Rust goes to, below that of spec/; no other files in it are touched
    #[arg(long, value_name = "FOLDER", default_value = GENERATED_FOLDER)]
    output: String,

    /// What the Rust calls the crate tencentcloud-errors, where that is renamed, such as `::errors`
    #[arg(long, value_name = "PATH")]
    runtime: Option<String>,

    /// Write nothing; exit with 1 if something would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let changes = changes(arguments).map_err(|error| complaint(&error, arguments))?;
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

fn complaint(error: &codegen::Error, arguments: &Arguments) -> Error {
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
            let text = format!("{lines}run `{command}`, and commit the result");
            Error::bare(Status::Failure, text)
        }
        _ => Error::bare(Status::Trouble, error.to_string()),
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
