//! `acceptance_misdated`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "acceptance_misdated",
    level: Level::Error,
    what: "An acceptance is for a version that is out, or, at a release, for a later one.",
    why: "Each is for one release, and the release empties the file.",
    check: Check::Verdict,
    lacks: Lacks::Nothing,
};
