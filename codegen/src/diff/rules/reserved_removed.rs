//! `reserved_removed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::TablePair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "reserved_removed",
    level: Level::Error,
    what: "A number is reserved no more.",
    why: "What it once meant is forgotten, and the next to use it misleads old clients.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let TablePair { old, new } = pair;
    let span = new.table.reserved.first().map_or_else(|| new.span(), Spanned::span);
    for code in old.table.reserved.iter().map(|code| *code.get_ref()) {
        // One that is used now is reused, which is another rule's matter, unless it was in use.
        if !new.is_reserved(code) && (!new.has(code) || old.has(code)) {
            let message = format!("{code} is reserved no more");
            let finding = changes.report(new, &span, Delta::of(code).from("reserved"), message);
            finding.help("keep it in `reserved`");
        }
    }
}
