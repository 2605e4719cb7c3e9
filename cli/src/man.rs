//! `tcerr man`: the manual, a page a command.

use anstream::eprintln;
use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::{FAILURE, SUCCESS, TROUBLE, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The command whose page is printed; that of `tcerr` itself if none is named
    #[arg(value_name = "COMMAND", conflicts_with = "output")]
    command: Option<String>,

    /// Write every page into this folder
    #[arg(long, value_name = "FOLDER")]
    output: Option<std::path::PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let mut command = crate::Arguments::command();
    if let Some(folder) = &arguments.output {
        return match clap_mangen::generate_to(command, folder) {
            Ok(()) => {
                terminal::print(&format!("wrote the pages to {}\n", folder.display()), SUCCESS)
            }
            Err(error) => {
                eprintln!("error: cannot write to {}: {error}", folder.display());
                TROUBLE
            }
        };
    }
    // The names of the pages, `tcerr-explain`, come into being with it.
    command.build();
    let page = match &arguments.command {
        None => Some(&command),
        Some(name) => command.find_subcommand(name),
    };
    let Some(page) = page else {
        let name = arguments.command.as_deref().unwrap_or_default();
        eprintln!("error: there is no command `{name}`; `tcerr help` lists them");
        return FAILURE;
    };
    let mut text = Vec::new();
    match Man::new(page.clone()).render(&mut text) {
        Ok(()) => terminal::print(&String::from_utf8_lossy(&text), SUCCESS),
        Err(error) => {
            eprintln!("error: cannot write the page: {error}");
            TROUBLE
        }
    }
}
