//! `since_misdated`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "since_misdated",
    level: Level::Error,
    what: "A code is newly retired since a version that is out, or, at a release, since another than the one to be released; or its version has been changed to such a one.",
    why: "Users read it in the warning of the compiler, and look the version up.",
    check: Check::Verdict,
    lacks: Lacks::Nothing,
};
