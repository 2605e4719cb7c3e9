//! `tcerr rules`: explains the rules for specs.

use tencentcloud_errors_codegen::{DIFF_RULES, RULES, Rule, did_you_mean};

use crate::error::Error;
use crate::exit::Status;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The rule to explain; by default, a list of all rules
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
    let help = if help.ends_with('?') { &help } else { "`tcerr rules` lists the rules" };
    Error::failure(format!("no rule is named `{id}`; {help}"))
}

/// The rules for specs, then the rules for changes.
fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().chain(DIFF_RULES.iter()).copied()
}

/// The page docs/specs/rules.md.
fn page() -> String {
    let head = "# The rules of specs\n\n\
                What `tcerr lint` finds in `spec/*.toml`. Findings at level error also stop the\n\
                build. `tcerr rules RULE` shows a wrong and a right spec for each, and the fix.\n\
                This page is what `tcerr rules --markdown` prints.\n";
    let changes = "\n# The rules of changes\n\n\
                   What `tcerr diff` finds between two revisions, and the version bump that it\n\
                   requires. Findings at level error stop the change until someone accepts them in\n\
                   `spec/accepted.toml`. The last six rules are about that file, about releases\n\
                   and about what cannot be read; they cannot be accepted.\n";
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

/// An example for each rule, which the tests of the generator check: a spec that breaks it, the
/// finding, and a spec that does not.
const EXAMPLES: &str = include_str!("rules/examples.txt");

/// The example of a rule; rules for changes have none.
fn example(id: &str) -> Option<&'static str> {
    let mut sections = EXAMPLES.trim_start_matches("## ").split("\n## ");
    let example = sections.find_map(|it| it.strip_prefix(id)?.strip_prefix('\n'))?;
    Some(example.trim_end_matches('\n'))
}

/// The level, or both levels, and for a change the bump.
fn level(rule: &Rule) -> String {
    let levels = rule.levels();
    rule.bump.map_or_else(|| levels.clone(), |bump| format!("{levels}, {bump}"))
}
