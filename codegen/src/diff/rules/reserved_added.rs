//! `reserved_added`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::TablePair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "reserved_added",
    level: Level::Note,
    what: "A number is reserved.",
    why: "Nobody has a name for it; it is kept from being used again.",
    check: Check::Diff(Bump::None, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for reserved in &pair.new.table.reserved {
        let code = *reserved.get_ref();
        if !pair.old.is_reserved(code) {
            let delta = Delta::of(code).to("reserved");
            changes.report(&pair.new, &reserved.span(), delta, format!("{code} is reserved"));
        }
    }
}
