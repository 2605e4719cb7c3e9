//! `tcerr completions`: prints scripts with which shells complete commands, options and values.

use clap::Command;
use clap_complete::Shell;

use crate::error::Error;
use crate::exit::Status;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shell to complete for
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments, mut command: Command) -> Result<Status, Error> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "tcerr", &mut script);
    terminal::print(&String::from_utf8_lossy(&script))
}
