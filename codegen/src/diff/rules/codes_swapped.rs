//! `codes_swapped`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{TablePair, name, span};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "codes_swapped",
    level: Level::Error,
    what: "Two codes have exchanged their names.",
    why: "It compiles everywhere and means the opposite.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for (moved, old, new) in pair.exchanged() {
        let (Some(came), Some(went)) = (pair.new.entries.get(&old), pair.new.entries.get(&new))
        else {
            continue;
        };
        let is_mutual = pair.old.entries.get(&new).is_some_and(|it| name(it) == name(came));
        // An exchange of two is said once; a longer round of them, name by name.
        if !is_mutual || old < new {
            let message = if is_mutual {
                format!(
                    "{old} and {new} have exchanged their names, `{moved}` and `{}`",
                    name(came)
                )
            } else {
                format!("`{moved}` stood for {old} and stands for {new} now, which was another's")
            };
            let entry = if is_mutual { came } else { went };
            let delta = Delta::of(old).from(moved).to(format!("{new} {}", name(came)));
            let finding = changes.report(&pair.new, &span(entry), delta, message);
            finding.help("give each code its name back; if a name was wrong, choose a new one");
        }
    }
}
