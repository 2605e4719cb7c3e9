//! `mass_removal`

use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::TablePair;
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "mass_removal",
    level: Level::Error,
    what: "More than five codes, and more than a tenth of a table, are gone at once.",
    why: "An upstream accident once dropped 412 of 418 codes for four days.",
    check: Check::Diff(Bump::None, Compare::Tables(check)),
    lacks: Lacks::Nothing,
};

/// So many codes may go at once without further question.
const FEW: usize = 5;

fn check(pair: &TablePair<'_>, changes: &mut Changes<'_>) {
    let TablePair { old, new } = pair;
    let gone: Vec<_> = old.entries.keys().filter(|code| pair.is_removed(**code)).collect();
    let (count, of) = (gone.len(), old.entries.len());
    if count > FEW && count * 10 > of {
        let codes: Vec<_> = gone.iter().map(ToString::to_string).collect();
        let message = format!("{count} of {of} codes of `{}` are gone at once", old.name);
        let delta = Delta::default().from(codes.join(" "));
        let finding = changes.report(new, &new.span(), delta, message);
        finding.help("make sure that the page is not broken for a few days");
    }
}
