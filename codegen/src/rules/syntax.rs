//! `syntax`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "syntax",
    level: Level::Error,
    what: "The file is not TOML.",
    why: "Nothing can be read where the syntax is broken; the rest of the file is read all the same.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};
