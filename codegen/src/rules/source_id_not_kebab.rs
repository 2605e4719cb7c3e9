//! `source_id_not_kebab`

use crate::model::Spec;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "source_id_not_kebab",
    level: Level::Error,
    what: "A source's id is not in kebab-case.",
    why: "The id becomes the name of a constant, and must become only one.",
    check: Check::Spec(check),
    lacks: Lacks::Nothing,
};

fn check(spec: &Spec<'_>, report: &mut Report<'_>) {
    for id in spec.sources.iter().filter_map(|source| source.id.as_ref()) {
        if !is_kebab_case(id.get_ref()) {
            let message = format!("`{}` is not in kebab-case", id.get_ref());
            let help = "use lower-case ASCII words and digits, joined by `-`, a letter first";
            report.at_with_help(&id.span(), message, help);
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    id.split('-').all(is_word) && id.starts_with(|first: char| first.is_ascii_lowercase())
}
