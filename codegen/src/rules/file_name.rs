//! `file_name`

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "file_name",
    level: Level::Error,
    what: "A spec's file name cannot name a module.",
    why: "spec/NAME.toml becomes the module NAME.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    let stem = spec.file.stem();
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    let is_snake_case = stem.split('_').all(is_word);
    // Neither a keyword nor something that begins with a digit is an identifier; `gen` is a
    // keyword since edition 2024, which syn leaves to its callers.
    if !is_snake_case || stem == "gen" || syn::parse_str::<syn::Ident>(stem).is_err() {
        let help = "rename the file in snake_case, and not as a keyword";
        report.at_with_help(&(0..0), format!("`{stem}` cannot name a module"), help);
    }
}
