//! `code_out_of_range`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_out_of_range",
    level: Level::Error,
    what: "A code does not fit into 32 bits.",
    why: "It could never be a discriminant, nor be matched on.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
