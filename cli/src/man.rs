//! `tcerr man`: the manual, a page a command.

use clap::Command;
use clap_mangen::Man;

use crate::error::Error;
use crate::exit::Status;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The command whose page is printed; that of `tcerr` itself if none is named
    #[arg(value_name = "COMMAND", conflicts_with = "output")]
    command: Option<String>,

    /// Write every page into this folder
    #[arg(long, value_name = "FOLDER")]
    output: Option<std::path::PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, mut command: Command) -> Result<Status, Error> {
    if let Some(folder) = &arguments.output {
        let folder_name = folder.display();
        clap_mangen::generate_to(command, folder)
            .map_err(|error| Error::trouble(format!("cannot write to {folder_name}: {error}")))?;
        return terminal::print(&format!("wrote the pages to {folder_name}\n"));
    }
    // The names of the pages, `tcerr-explain`, come into being with it.
    command.build();
    let page = match &arguments.command {
        None => &command,
        Some(name) => command.find_subcommand(name).ok_or_else(|| {
            Error::failure(format!("there is no command `{name}`; `tcerr help` lists them"))
        })?,
    };
    let mut text = Vec::new();
    Man::new(page.clone())
        .render(&mut text)
        .map_err(|error| Error::trouble(format!("cannot write the page: {error}")))?;
    terminal::print(&String::from_utf8_lossy(&text))
}
