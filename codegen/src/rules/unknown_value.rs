//! `unknown_value`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown_value",
    level: Level::Error,
    what: "A word is none of those that the key takes.",
    why: "Categories, verdicts and products become Rust, which knows a closed set of them.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
