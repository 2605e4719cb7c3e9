//! `empty_array`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "empty_array",
    level: Level::Error,
    what: "A spec has no source or no table, or a table no entry.",
    why: "It would make a file without an enum, or an enum without a value.",
    check: Check::Parse,
    lacks: Lacks::Field,
};
