//! `tcerr rules`: explains the rules of specs.

use tencentcloud_errors_codegen::{DIFF_RULES, RULES, Rule, did_you_mean};

use crate::error::Error;
use crate::exit::Status;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The rule to explain; all of them if none is named
    #[arg(value_name = "RULE")]
    rule: Option<String>,

    /// The page docs/specs/rules.md
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let text = match &arguments.rule {
        _ if arguments.markdown => page(),
        Some(id) => explanation(all().find(|rule| rule.id == id).ok_or_else(|| unknown(id))?),
        None => {
            let line = |rule: &Rule| format!("{:<26} {:<5}  {}\n", rule.id, rule.level, rule.what);
            all().map(line).collect()
        }
    };
    terminal::print(&text)
}

fn unknown(id: &str) -> Error {
    let known: Vec<_> = all().map(|rule| rule.id).collect();
    let help = did_you_mean(id, &known);
    let help = if help.ends_with('?') { &help } else { "`tcerr rules` lists them" };
    Error::failure(format!("no rule is called `{id}`; {help}"))
}

/// The rules of specs, then those of changes.
fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().chain(DIFF_RULES.iter()).copied()
}

/// The page docs/specs/rules.md.
fn page() -> String {
    let head = "# The rules of specs\n\n\
                What `tcerr lint` finds in `spec/*.toml`; what is at level error stops the build\n\
                too. `tcerr rules RULE` shows a wrong and a right spec of each, and the way out.\n\
                This page is what `tcerr rules --markdown` prints.\n";
    let changes = "\n# The rules of changes\n\n\
                   What `tcerr diff` finds between two revisions, and the part of the version that\n\
                   it requires. What is at level error stops the change, until somebody accepts it\n\
                   in `spec/accepted.toml`; the last six rules are about that file, about releases\n\
                   and about what cannot be read, and cannot be accepted.\n";
    let sections = |rules: &[&Rule]| rules.iter().map(|rule| section(rule)).collect::<String>();
    [head, &sections(&RULES), changes, &sections(&DIFF_RULES)].concat()
}

fn section(rule: &Rule) -> String {
    let Rule { id, what, why, .. } = rule;
    format!("\n## {id}\n\n{}: {what} {why}\n", level(rule))
}

fn explanation(rule: &Rule) -> String {
    let head = format!("{} ({})\n\n{}\n{}\n", rule.id, level(rule), rule.what, rule.why);
    match example(rule.id) {
        Some(example) => format!("{head}{example}\n"),
        None => head,
    }
}

/// What the tests of the generator hold to the rules: of each, a spec that breaks it, what is said of
/// that, and one that does not.
const EXAMPLES: &str = include_str!("rules/examples.txt");

/// The example of a rule, which rules of changes have not.
fn example(id: &str) -> Option<&'static str> {
    let mut sections = EXAMPLES.trim_start_matches("## ").split("\n## ");
    let example = sections.find_map(|it| it.strip_prefix(id)?.strip_prefix('\n'))?;
    Some(example.trim_end_matches('\n'))
}

/// The level, or both, and for a change the bump.
fn level(rule: &Rule) -> String {
    let levels = rule.levels();
    rule.bump.map_or_else(|| levels.clone(), |bump| format!("{levels}, {bump}"))
}
