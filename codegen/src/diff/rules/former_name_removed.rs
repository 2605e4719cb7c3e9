//! `former_name_removed`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, name};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "former_name_removed",
    level: Level::Error,
    what: "A former name is gone.",
    why: "Whoever still uses the deprecated constant does not compile any more.",
    check: Check::Diff(Bump::Major, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let (code, new) = (pair.code, name(pair.new));
    let span = pair.new.name.as_ref().map(Spanned::span).unwrap_or_default();
    for former in &pair.old.former_names {
        let former = former.get_ref();
        if !pair.table.new.codes.contains_key(former.as_str()) {
            let message = format!("the former name `{former}` of `{new}` (code {code}) is gone");
            let delta = Delta::of(code).from(former);
            let finding = changes.report(&pair.table.new, &span, delta, message);
            finding.help("keep it; it costs nothing");
        }
    }
}
