//! `id_moved`

use toml::Spanned;

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{TablePair, name};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "id_moved",
    level: Level::Error,
    what: "An id of the vendor stands for another code, as its id or its name.",
    why: "Replies of API 3.0 are decoded by their id: they turn into another variant, with another verdict.",
    check: Check::Diff(Bump::Major, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    for (id, old) in &pair.old.ids {
        let Some(new) = pair.new.looked_up(id).filter(|new| new != old) else { continue };
        let (Some(before), Some(after)) = (pair.old.entries.get(old), pair.new.entries.get(&new))
        else {
            continue;
        };
        // With its name it is renumbered, which is another rule's matter.
        if name(before) != name(after) {
            let message = format!("the id `{id}` stood for {old} and stands for {new} now");
            let keys = after.id.iter().chain(after.names());
            let span = keys.filter(|key| key.get_ref() == id).map(Spanned::span).next();
            let delta = Delta::of(*old).from(old).to(new);
            let finding = changes.report(&pair.new, &span.unwrap_or_default(), delta, message);
            finding.help("give each code its id back");
        }
    }
}
