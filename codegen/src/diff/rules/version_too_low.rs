//! `version_too_low`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "version_too_low",
    level: Level::Error,
    what: "At a release, the version of `Cargo.toml` does not pay for the change since the last one.",
    why: "Users trust the version to tell them what an update may break.",
    check: Check::Verdict,
    lacks: Lacks::Nothing,
};
