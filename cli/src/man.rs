//! `tcerr man`: the manual, one page per command.

use std::fs;
use std::io;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use tencentcloud_errors::Lang;

use crate::error::Error;
use crate::exit::Status;
use crate::help::examples;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The command to print the page of; by default, `tcerr` itself
    #[arg(value_name = "COMMAND", conflicts_with = "output")]
    command: Option<String>,

    /// Write every page into this folder
    #[arg(long, value_name = "FOLDER")]
    output: Option<std::path::PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, command: Command) -> Result<Status, Error> {
    let mut command = command.disable_help_subcommand(true);
    // This also sets the names of the pages, `tcerr-explain`.
    command.build();
    if let Some(folder) = &arguments.output {
        let folder_name = folder.display();
        let shown = command.get_subcommands().filter(|it| !it.is_hide_set());
        for command in shown.chain([&command]) {
            let file = format!("{}.1", name(command));
            let written = page(command).and_then(|page| fs::write(folder.join(file), page));
            written.map_err(|error| {
                Error::trouble(format!("cannot write to {folder_name}: {error}"))
            })?;
        }
        return terminal::print(&format!("wrote the pages to {folder_name}\n"));
    }
    let command = match &arguments.command {
        None => &command,
        Some(name) => command.find_subcommand(name).ok_or_else(|| {
            Error::failure(format!("there is no command `{name}`; `tcerr help` lists the commands"))
        })?,
    };
    let text =
        page(command).map_err(|error| Error::trouble(format!("cannot write the page: {error}")))?;
    terminal::print(&String::from_utf8_lossy(&text))
}

/// The name of a page: `tcerr-explain`.
fn name(command: &Command) -> &str {
    command.get_display_name().unwrap_or(command.get_name())
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let version = concat!("tcerr ", env!("CARGO_PKG_VERSION"));
    // What `--help` says after the options is in separate sections here.
    let plain = command.clone().after_help(None).after_long_help(None);
    let mut text = Vec::new();
    // No date, since it would be that of the build. It is a blank, because roff takes the version for the
    // date if it is empty.
    let man = Man::new(plain).title(name(command)).date(" ").source(version);
    man.manual("tcerr manual").render(&mut text)?;
    let mut roff = Roff::default();
    if let Some(examples) = examples(command.get_name()) {
        roff.control("SH", ["EXAMPLES"]);
        for (line, says) in examples {
            roff.control("TP", []).text([bold(*line)]).text([roman(says.get(Lang::En))]);
        }
    }
    if let Some(after) = command.get_after_help() {
        roff.control("SH", ["NOTES"]);
        for paragraph in after.to_string().split("\n\n") {
            roff.control("PP", []).text([roman(paragraph)]);
        }
    }
    roff.to_writer(&mut text)?;
    Ok(text)
}
