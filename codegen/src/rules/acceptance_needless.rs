//! `acceptance_needless`

use crate::diff::rules::DIFF_RULES;
use crate::model::Accepted;
use crate::nearest::did_you_mean;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "acceptance_needless",
    level: Level::Error,
    what: "An acceptance names a rule of `tcerr diff` that stops nothing, or no such rule.",
    why: "Only what stops a change needs somebody who answers for it; an acceptance of anything else misleads.",
    check: Check::Accepted(check),
    lacks: Lacks::Nothing,
};

fn check(accepted: &Accepted<'_>, report: &mut Report<'_>) {
    let stopping = DIFF_RULES.iter().filter(|it| it.bump().is_some() && it.level == Level::Error);
    let stopping: Vec<_> = stopping.map(|rule| rule.id).collect();
    for rule in accepted.acceptances.iter().filter_map(|it| it.rule.as_ref()) {
        if !stopping.contains(&rule.get_ref().as_str()) {
            let message = format!("`{}` is no rule that stops a change", rule.get_ref());
            report.at_with_help(&rule.span(), message, did_you_mean(rule.get_ref(), &stopping));
        }
    }
}
