//! `empty_array`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "empty_array",
    level: Level::Error,
    what: "A spec has no source or no table, or a table no entry; or an optional array is empty.",
    why: "It would make a file without an enum, or an enum without a value; an optional key that says nothing is left out.",
    check: Check::Parse,
    lacks: Lacks::Field,
};
