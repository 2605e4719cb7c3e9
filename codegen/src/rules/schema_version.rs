//! `schema_version`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "schema_version",
    level: Level::Error,
    what: "The spec is written for another version of the format.",
    why: "An older generator would misread it, and a newer one may know more.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
