//! `acceptance_unmatched`

use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "acceptance_unmatched",
    level: Level::Error,
    what: "An acceptance matches no finding.",
    why: "It would accept, unseen, what somebody does later; each break is accepted once.",
    check: Check::Verdict,
    lacks: Lacks::Nothing,
};
