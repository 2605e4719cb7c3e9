//! `code_added`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{TablePair, name, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "code_added",
    level: Level::Note,
    what: "A code is new.",
    why: "The enums are non-exhaustive: users get a variant more, and nothing that they have changes.",
    check: Check::Diff(Bump::Minor, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let TablePair { old, new } = pair;
    for (code, entry) in new.entries.iter().filter(|(code, _)| pair.is_added(**code)) {
        let name = name(entry);
        // A reserved number is reused, which is another rule's matter.
        if !old.is_reserved(*code) {
            let message = format!("`{name}` (code {code}) is new");
            changes.report(new, &span(entry), Delta::of(*code).to(name), message);
        }
    }
}
