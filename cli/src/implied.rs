//! The implied command: `tcerr 4100` means `tcerr explain 4100`.

use std::ffi::OsString;

use clap::Command;
use tencentcloud_errors::Table;

use crate::likeness::distance;
use crate::tables::tables;

/// The command that may be left out.
const COMMAND: &str = "explain";

/// The arguments with the implied command inserted, and with a blank before numbers that would be read
/// as options: `-514 -515`.
pub(crate) fn arguments(
    given: impl Iterator<Item = OsString>,
    commands: &Command,
) -> Vec<OsString> {
    let mut given: Vec<_> = given.collect();
    // The language may stand before a command too.
    let options = match given.get(1).and_then(|it| it.to_str()) {
        Some("--lang") => 2,
        Some(option) if option.starts_with("--lang=") => 1,
        _ => 0,
    };
    let is_command = |it: &OsString| it.to_str().is_some_and(|it| is_command(it, commands));
    if given.get(1 + options).is_some_and(is_command) {
        given[1..=1 + options].rotate_right(1);
    }
    if let Some(first) = given.get(1).map(|first| first.to_string_lossy().into_owned())
        && is_asked(&first, commands)
    {
        given.insert(1, COMMAND.into());
    }
    if given.get(1).is_some_and(|command| command == COMMAND) {
        for argument in given.iter_mut().skip(2).filter(|it| is_several(&it.to_string_lossy())) {
            let mut apart = OsString::from(" ");
            apart.push(&argument);
            *argument = apart;
        }
    }
    given
}

/// Whether a first argument is a query, or an option of `explain`: neither a command, or a typo of one,
/// nor an option of `tcerr` itself.
fn is_asked(first: &str, commands: &Command) -> bool {
    if let Some(option) = first.strip_prefix('-') {
        let long = option.strip_prefix('-').map(|it| it.split('=').next().unwrap_or(it));
        let explain = commands.find_subcommand(COMMAND);
        let mut options = explain.into_iter().flat_map(Command::get_arguments);
        let is_option = options.any(|it| long.is_some() && it.get_long() == long);
        return is_option || option.is_empty() || is_number(first);
    }
    let is_near = |name: &str| {
        let most = if name.len() < COMMAND.len() { 1 } else { 2 };
        distance(first, name, most).is_some()
    };
    !is_command(first, commands) && (!names(commands).any(is_near) || is_known(first))
}

fn names(commands: &Command) -> impl Iterator<Item = &str> {
    commands.get_subcommands().map(Command::get_name).chain(["help"])
}

fn is_command(text: &str, commands: &Command) -> bool {
    names(commands).any(|name| name == text)
}

/// Whether a table or a service has this name, such as `fmu`, which is nearly `fmt`.
fn is_known(name: &str) -> bool {
    let is_product = |table: &Table| table.product().is_some_and(|it| it.id() == name);
    tables().iter().any(|table| table.name() == name || is_product(table))
}

/// Whether a text begins like a negative number, but goes on differently.
fn is_several(text: &str) -> bool {
    is_number(text) && text.parse::<f64>().is_err()
}

fn is_number(text: &str) -> bool {
    text.strip_prefix('-').is_some_and(|text| text.starts_with(|it: char| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn other_words_than_commands_are_queries() {
        for (given, expected) in [
            ("4100", "explain 4100"),
            ("-514|-515", "explain -514 -515"),
            ("-514 -515", "explain  -514 -515"),
            ("explain|-514 -515", "explain  -514 -515"),
            ("AuthFailure.SignatureExpire", "explain AuthFailure.SignatureExpire"),
            (r#"{"code":4000}"#, r#"explain {"code":4000}"#),
            ("signature expired", "explain signature expired"),
            ("余额不足", "explain 余额不足"),
            ("-", "explain -"),
            ("--file|app.log", "explain --file app.log"),
            ("--lang=zh|4100", "explain --lang=zh 4100"),
            ("--lang|zh|4100", "explain --lang zh 4100"),
            ("--lang=zh|search|a", "search --lang=zh a"),
            ("--lang|zh|search|a", "search --lang zh a"),
            ("--lang|zh", "explain --lang zh"),
            ("", "explain "),
            ("explain|4100", "explain 4100"),
            ("help|list", "help list"),
            ("git-diff|a", "git-diff a"),
            ("--version", "--version"),
            ("-h", "-h"),
            ("--verison", "--verison"),
            ("explian|4100", "explian 4100"),
            ("serach|a", "serach a"),
            ("lst", "lst"),
            // A service, and nearly `fmt`.
            ("fmu|InternalError", "explain fmu InternalError"),
        ] {
            let arguments = ["tcerr"].into_iter().chain(given.split('|')).map(OsString::from);
            let read = super::arguments(arguments, &crate::Arguments::command());
            let read: Vec<_> = read.iter().skip(1).map(|it| it.to_str().unwrap()).collect();
            assert_eq!(read.join(" "), expected, "{given}");
        }
    }
}
