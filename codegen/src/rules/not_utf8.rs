//! `not_utf8`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "not_utf8",
    level: Level::Error,
    what: "A byte is no part of UTF-8 text.",
    why: "Specs hold two languages, and only one encoding is the same everywhere.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
