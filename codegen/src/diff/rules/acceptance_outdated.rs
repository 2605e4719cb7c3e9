//! `acceptance_outdated`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "acceptance_outdated",
    level: Level::Error,
    what: "An acceptance is for a version that is out.",
    why: "A release empties the file.",
    check: Check::Verdict,
    lacks: Lacks::Nothing,
};
