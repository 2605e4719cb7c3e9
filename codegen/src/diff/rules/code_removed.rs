//! `code_removed`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{TablePair, name};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_removed",
    level: Level::Error,
    what: "A code is gone.",
    why: "Servers may still send it: of 1,639 codes that one official SDK dropped in eight years, 695 came back. And whoever names the variant does not compile any more.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let TablePair { old, new } = pair;
    for (code, entry) in old.entries.iter().filter(|(code, _)| pair.is_removed(**code)) {
        let name = name(entry);
        let message = format!("`{name}` (code {code}) is gone");
        let delta = Delta::of(*code).from(name);
        let finding = changes.report(new, &new.span_of_absent(*code), delta, message);
        if !entry.is_retired() {
            finding.help("keep the entry, and retire it: `status`, `since` and `reason`");
        } else if !new.is_reserved(*code) {
            finding.help("put its number into `reserved`");
        }
    }
}
