//! `generator`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "generator",
    level: Level::Error,
    what: "The generator made no valid Rust of a spec in which no rule finds a fault.",
    why: "It is a fault of the generator: please report it with the spec.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
