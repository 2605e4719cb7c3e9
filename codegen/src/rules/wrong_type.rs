//! `wrong_type`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "wrong_type",
    level: Level::Error,
    what: "A value has another type than the format wants.",
    why: "A number in quotes is read differently by every tool.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
