//! `former_name_added`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::{EntryPair, name};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "former_name_added",
    level: Level::Note,
    what: "A former name is new: a variant was renamed, and its old name is kept.",
    why: "`Enum::OldName` still compiles, and the compiler names the new one; only imports of variants do not find the old one.",
    check: Check::Diff(Bump::Minor, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    let code = pair.code;
    for former in &pair.new.former_names {
        let (old, new) = (former.get_ref().as_str(), name(pair.new));
        let was_former = pair.old.former_names.iter().any(|it| it.get_ref() == old);
        let was_elsewhere = pair.table.old.codes.get(old).is_some_and(|before| *before != code);
        if !was_former && !was_elsewhere {
            let message = if name(pair.old) == old {
                format!("`{old}` (code {code}) is called `{new}` now, and the old name is kept")
            } else {
                format!("`{old}` is a former name of `{new}` (code {code}) now")
            };
            let delta = Delta::of(code).from(old).to(new);
            changes.report(&pair.table.new, &former.span(), delta, message);
        }
    }
}
