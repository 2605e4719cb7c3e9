//! The text of `--help`, in the language of the reader.
//!
//! The doc comment of a command or an argument is its help: paragraphs in English are the English
//! help, paragraphs in Chinese the Chinese help. What only maintainers use has only English.

mod chinese;
mod examples;

use std::fmt::Write as _;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};
use tencentcloud_errors::Lang;

use crate::texts::{Texts, say, texts};
pub(crate) use chinese::Chinese;
pub(crate) use examples::examples;

/// The commands, grouped by who uses them.
const GROUPS: [(Texts, &[&str]); 3] = [
    (texts("Commands", "命令"), &["explain", "list", "search", "export"]),
    (
        texts("For maintainers of specs", "供规格文件的维护者使用"),
        &["generate", "fmt", "import", "lint", "diff", "rules", "schema"],
    ),
    (texts("Setup and help", "安装与帮助"), &["completions", "man", "help"]),
];

/// The help of the command `help`.
const HELP: Texts = texts("Print this help or the help of a command", "显示此帮助或某个命令的帮助");

/// The commands with help in one language, and with examples.
pub(crate) fn command(plain: Command, lang: Lang) -> Command {
    let command = in_language(plain, lang);
    let head =
        say(lang, "{about-with-newline}\n{usage-heading} {usage}", "{about}\n\n用法：{usage}");
    let (header, options) = (*command.get_styles().get_header(), say(lang, "Options", "选项"));
    let groups = groups(&command, lang);
    let template =
        format!("{head}\n{groups}\n{header}{options}:{header:#}\n{{options}}{{after-help}}");
    command.help_template(template).mut_subcommands(|it| {
        let after = it.get_after_help().map(|after| format!("\n\n{after}"));
        match examples::help(&it, lang) {
            Some(examples) => it.after_help(examples + &after.unwrap_or_default()),
            None => it,
        }
    })
}

/// The commands with help in one language, where they have two.
pub(crate) fn in_language(command: Command, lang: Lang) -> Command {
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string);
    let after = command.get_after_help().map(|after| in_one(&after.to_string(), lang).join("\n\n"));
    let mut command = command.after_help(after.map(kept));
    if let Some((about, long_about)) = about.and_then(|about| help(&about, lang)) {
        command = command.about(about).long_about(long_about);
    }
    command = command.mut_args(|argument| in_one_help(argument, lang));
    if lang == Lang::Zh {
        command = in_chinese(command);
    }
    command.mut_subcommands(|command| in_language(command, lang))
}

fn in_one_help(argument: Arg, lang: Lang) -> Arg {
    let text = argument.get_long_help().or(argument.get_help()).map(ToString::to_string);
    let Some((mut help, whole)) = text.and_then(|text| help(&text, lang)) else {
        return argument;
    };
    if lang != Lang::Zh || !argument.get_action().takes_values() {
        return argument.help(help).long_help(whole);
    }
    // Clap names possible values and defaults in English.
    let possible = argument.get_possible_values();
    if !argument.is_hide_possible_values_set() && !possible.is_empty() {
        let names: Vec<_> = possible.iter().map(PossibleValue::get_name).collect();
        _ = write!(help, " [可选值：{}]", names.join("、"));
    }
    for default in argument.get_default_values() {
        _ = write!(help, " [默认值：{}]", default.display());
    }
    argument.hide_possible_values(true).hide_default_value(true).help(help).long_help(whole)
}

/// Puts into Chinese what clap would say in English.
fn in_chinese(command: Command) -> Command {
    let is_root = command.has_subcommands();
    let name = if is_root { "tcerr".to_owned() } else { format!("tcerr {}", command.get_name()) };
    let usage = command.clone().bin_name(name).render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[选项]");
    let flag = |id: &'static str, short, action, help: &'static str| {
        Arg::new(id).short(short).long(id).action(action).help(help)
    };
    let mut positional = 0;
    let command = command
        .override_usage(usage.replace("<COMMAND>", "<命令>"))
        .help_template("{about}\n\n用法：{usage}\n\n{all-args}{after-help}")
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help, "显示帮助"))
        .mut_args(|argument| {
            if !argument.is_positional() {
                return argument.help_heading("选项");
            }
            // Under a custom heading, clap sorts them by name.
            positional += 1;
            argument.help_heading("参数").display_order(positional)
        });
    if is_root {
        let version = flag("version", 'V', ArgAction::Version, "显示版本");
        return command.disable_version_flag(true).arg(version.help_heading("选项"));
    }
    command
}

/// The short help in one language, and the long help where there is more; `None` without Chinese.
fn help(text: &str, lang: Lang) -> Option<(String, Option<&'static str>)> {
    if !text.split("\n\n").any(is_chinese) {
        return None;
    }
    let spoken = in_one(text, lang);
    let first = spoken.first().copied().unwrap_or_default().to_owned();
    Some((first, (spoken.len() > 1).then(|| kept(spoken.join("\n\n")))))
}

/// A text that lives until the program ends: clap takes no other where a text is optional.
fn kept(text: String) -> &'static str {
    text.leak()
}

/// The paragraphs in one language, or in English if there are none in it.
fn in_one(text: &str, lang: Lang) -> Vec<&str> {
    let paragraphs = text.split("\n\n").filter(|it| !it.is_empty());
    let (chinese, english): (Vec<_>, Vec<_>) = paragraphs.partition(|it| is_chinese(it));
    if lang == Lang::Zh && !chinese.is_empty() { chinese } else { english }
}

/// Whether a paragraph is in Chinese, whatever it quotes.
fn is_chinese(paragraph: &str) -> bool {
    let letters = paragraph.chars().count();
    paragraph.chars().filter(|it| !it.is_ascii()).count() * 5 > letters
}

/// The lists of commands, each under its heading.
fn groups(command: &Command, lang: Lang) -> String {
    let header = command.get_styles().get_header();
    let literal = command.get_styles().get_literal();
    let mut groups = String::new();
    for (heading, names) in GROUPS {
        _ = write!(groups, "\n{header}{}:{header:#}\n", heading.get(lang));
        for name in names {
            let about = command.find_subcommand(name).and_then(Command::get_about);
            let about = about.map_or_else(|| HELP.get(lang).to_owned(), ToString::to_string);
            _ = writeln!(groups, "  {literal}{name:11}{literal:#}  {about}");
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn help_for_users_has_chinese() {
        let command = command(crate::Arguments::command(), Lang::Zh);
        let has_chinese = |text: Option<String>| text.is_some_and(|text| !text.is_ascii());
        let about = |it: &Command| has_chinese(it.get_about().map(ToString::to_string));
        assert!(about(&command));
        for command in command.get_subcommands().filter(|it| !it.is_hide_set()) {
            assert!(about(command), "{} is not described in Chinese", command.get_name());
        }
        for name in GROUPS[0].1 {
            let command = command.find_subcommand(name).unwrap();
            for argument in command.get_arguments() {
                let help = argument.get_long_help().or(argument.get_help());
                let help = help.map(ToString::to_string);
                assert!(has_chinese(help), "{name}: {} has no help in Chinese", argument.get_id());
            }
        }
    }

    /// A command that is in no group would be missing from the help.
    #[test]
    fn every_command_is_in_a_group() {
        let command = crate::Arguments::command();
        let commands = command.get_subcommands().filter(|it| !it.is_hide_set());
        let mut names: Vec<_> = commands.map(Command::get_name).chain(["help"]).collect();
        let mut grouped: Vec<_> = GROUPS.iter().flat_map(|(_, names)| *names).copied().collect();
        names.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(names, grouped);
    }
}
