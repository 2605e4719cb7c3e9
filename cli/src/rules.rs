//! `tcerr rules`: explains the rules of specs.

use anstream::{eprintln, print, println};
use tencentcloud_errors_codegen::{RULES, Rule};

use crate::{FAILURE, SUCCESS};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The rule to explain; all of them if none is named
    #[arg(value_name = "RULE")]
    rule: Option<String>,

    /// The page docs/rules.md
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    if arguments.markdown {
        print!("{}", page());
        return SUCCESS;
    }
    let Some(id) = &arguments.rule else {
        for rule in RULES {
            println!("{:<26} {:<5}  {}", rule.id, rule.level, rule.what);
        }
        return SUCCESS;
    };
    if let Some(rule) = RULES.iter().find(|rule| rule.id == id) {
        print!("{}", explanation(rule));
        SUCCESS
    } else {
        eprintln!("error: no rule is called `{id}`; `tcerr rules` lists them");
        FAILURE
    }
}

/// The page docs/rules.md.
fn page() -> String {
    let head = "# The rules of specs\n\n\
                What `tcerr lint` finds in `spec/*.toml`; what is at level error stops the build\n\
                too. This page is what `tcerr rules --markdown` prints.\n";
    let section = |rule: &&Rule| {
        let Rule { id, level, what, why, .. } = rule;
        format!("\n## {id}\n\n{level}: {what} {why}\n")
    };
    let sections: Vec<_> = RULES.iter().map(section).collect();
    head.to_owned() + &sections.concat()
}

fn explanation(rule: &Rule) -> String {
    format!("{} ({})\n\n{}\n{}\n", rule.id, rule.level, rule.what, rule.why)
}
