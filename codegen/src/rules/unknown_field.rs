//! `unknown_field`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unknown_field",
    level: Level::Error,
    what: "A key is none of the format's.",
    why: "A mistyped key would otherwise lose what it was meant to say.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
