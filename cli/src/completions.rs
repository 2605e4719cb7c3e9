//! `tcerr completions`: what a shell needs to complete commands, options and their values.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::{SUCCESS, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shell to complete for
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let mut script = Vec::new();
    let mut command = crate::Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "tcerr", &mut script);
    terminal::print(&String::from_utf8_lossy(&script), SUCCESS)
}
