//! `missing_field`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "missing_field",
    level: Level::Error,
    what: "A required key is missing.",
    why: "Every fact is stated or left out on purpose, never forgotten.",
    check: Check::Parse,
    lacks: Lacks::Field,
};
