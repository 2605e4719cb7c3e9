//! Every rule of `diff` has an edit of the base specs that fires it, a snapshot of the output, and an edit
//! that only nearly fires it.

pub(crate) mod cases;
pub(crate) mod revisions;

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::common::{assert_same, assert_snapshot, lines, names_in, tests};
use cases::CASES;
use revisions::{REVIEW, Specs, base, diff, edited, old, revision};
use tencentcloud_errors_codegen::{Bump, Change, DIFF_RULES, Diff, Finding, Level, lint};

/// The rules that no edit of only specs fires: they are about `spec/accepted.toml`, `Cargo.toml` and what
/// cannot be read.
const VERDICTS: [&str; 6] = [
    "acceptance_unmatched",
    "acceptance_misdated",
    "since_misdated",
    "version_too_low",
    "base_unread",
    "release_unread",
];

fn review(old: &Specs, new: &Specs) -> Diff {
    diff(&revision(old), &revision(new), &REVIEW)
}

fn rules(diff: &Diff) -> BTreeSet<&'static str> {
    diff.findings.iter().map(|finding| finding.rule.id).collect()
}

fn folder() -> PathBuf {
    tests().join("diff")
}

#[test]
fn the_base_specs_are_sound() {
    assert_eq!(lines(&lint(&revision(&base()).specs)), "");
}

#[test]
fn each_case_fires_its_rule_with_its_bump() {
    for case in CASES {
        let old = old(case);
        let diff = review(&old, &edited(&old, case.fires));
        assert!(rules(&diff).contains(case.rule), "{}:\n{}", case.rule, lines(&diff.findings));
        let rule = DIFF_RULES.iter().find(|rule| rule.id == case.rule).expect("the rule exists");
        assert!(rule.bump.is_some_and(|bump| bump <= diff.bump), "{}", case.rule);
        let report = format!("{}requires: {}\n", lines(&diff.findings), diff.bump);
        assert_snapshot(&report, &folder().join(format!("{}.txt", case.rule)));
    }
}

#[test]
fn what_nearly_fires_a_rule_does_not_but_is_a_change() {
    for case in CASES {
        let old = old(case);
        let new = edited(&old, case.near);
        assert_ne!(old, new, "{}", case.rule);
        let diff = review(&old, &new);
        assert!(!rules(&diff).contains(case.rule), "{}:\n{}", case.rule, lines(&diff.findings));
    }
}

#[test]
fn every_rule_has_a_case_and_every_snapshot_a_rule() {
    let known: BTreeSet<_> = DIFF_RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(known.len(), DIFF_RULES.len(), "two rules have one name");
    let cases: Vec<_> = CASES.iter().map(|case| case.rule).chain(VERDICTS).collect();
    let count = cases.len();
    assert_same(&BTreeSet::from_iter(cases), &known);
    assert_eq!(count, known.len(), "two cases have one rule");
    let names = names_in(&folder());
    let snapshots: BTreeSet<_> =
        names.iter().filter_map(|name| name.strip_suffix(".txt")).collect();
    assert_same(&snapshots, &CASES.iter().map(|case| case.rule).collect());
}

#[test]
fn every_rule_is_described_and_what_breaks_users_stops_a_change() {
    let mut said = BTreeSet::new();
    for rule in DIFF_RULES.iter() {
        assert!(said.insert(rule.what), "{} finds what another rule finds", rule.id);
        assert!(!rule.what.is_empty() && !rule.why.is_empty(), "{}", rule.id);
        assert_eq!(rule.bump.is_none(), VERDICTS.contains(&rule.id), "{}", rule.id);
        assert!(rule.bump != Some(Bump::Major) || rule.worst == Level::Error, "{}", rule.id);
    }
}

#[test]
fn a_revision_does_not_differ_from_itself() {
    let mut revisions = vec![base()];
    for case in CASES {
        revisions.push(old(case));
        revisions.push(edited(&old(case), case.fires));
        revisions.push(edited(&old(case), case.near));
    }
    for specs in revisions {
        let mut diff = review(&specs, &specs);
        diff.findings.retain(|finding| finding.change.is_some());
        assert_eq!((lines(&diff.findings), diff.bump), (String::new(), Bump::None));
    }
}

/// The rules that find in the other direction what a rule finds in one; or why there are none.
enum Mirror {
    Rules(&'static [&'static str]),
    None(&'static str),
}

fn mirror(rule: &str) -> Mirror {
    use Mirror::{None, Rules};
    match rule {
        "table_added" => Rules(&["table_removed"]),
        "table_removed" => Rules(&["table_added"]),
        "code_added" => Rules(&["code_removed", "mass_removal"]),
        "code_removed" => Rules(&["code_added", "code_reused", "word_renamed"]),
        "mass_removal" => None("many new codes are not an accident to guard against"),
        "code_reused" => None("in the other direction, a code is renamed, or gone and reserved"),
        "code_retired" => Rules(&["code_revived", "code_reused"]),
        "code_revived" => Rules(&["code_retired"]),
        "reserved_added" => Rules(&["reserved_removed", "code_reused"]),
        "reserved_removed" => Rules(&["reserved_added"]),
        "variant_renamed" => Rules(&["variant_renamed", "code_reused", "code_removed"]),
        "former_name_added" => Rules(&["former_name_removed"]),
        "former_name_removed" => Rules(&["former_name_added"]),
        "word_renamed" => Rules(&["code_removed", "word_renamed"]),
        "former_word_added" => Rules(&["former_word_removed"]),
        "former_word_removed" => Rules(&["former_word_added"]),
        "family_added" => Rules(&["family_removed"]),
        "family_removed" => Rules(&["family_added"]),
        "retry_widened" => Rules(&["retry_narrowed"]),
        "retry_narrowed" => Rules(&["retry_widened"]),
        // Where the module code decides, both directions allow more after some replies.
        "carrier_widened" => Rules(&["carrier_narrowed", "carrier_widened"]),
        "carrier_narrowed" => Rules(&["carrier_widened"]),
        "remedy_removed" => {
            None("a remedy that is new is an edition that has changed; an entry always has one")
        }
        "edition_added" => Rules(&["edition_removed"]),
        "edition_removed" => Rules(&["edition_added", "edition_changed"]),
        "edition_changed" => Rules(&["edition_changed", "edition_removed", "remedy_removed"]),
        "code_renumbered" => Rules(&["code_renumbered"]),
        "codes_swapped" => Rules(&["codes_swapped"]),
        "table_moved" => Rules(&["table_moved"]),
        "enum_renamed" => Rules(&["enum_renamed"]),
        "summary_changed" => Rules(&["summary_changed"]),
        "retirement_changed" => Rules(&["retirement_changed"]),
        "id_added" => Rules(&["id_changed"]),
        "id_changed" => Rules(&["id_changed", "id_added"]),
        "id_moved" => Rules(&["id_moved"]),
        "retry_changed" => Rules(&["retry_changed"]),
        "category_changed" => Rules(&["category_changed"]),
        "title_meaning_changed" => Rules(&["title_meaning_changed"]),
        "title_changed" => Rules(&["title_changed"]),
        "remedy_changed" => Rules(&["remedy_changed"]),
        "advice_added" => Rules(&["advice_removed", "remedy_removed"]),
        "advice_removed" => Rules(&["advice_added"]),
        "reply_changed" => Rules(&["reply_changed"]),
        "zero_changed" => Rules(&["zero_changed"]),
        "field_changed" => Rules(&["field_changed"]),
        "successor_changed" => Rules(&["successor_changed"]),
        "advice_drift" => Rules(&["advice_drift"]),
        "source_changed" => Rules(&["source_changed"]),
        "product_added" => Rules(&["product_removed"]),
        "product_removed" => Rules(&["product_added"]),
        "product_renamed" => Rules(&["product_renamed"]),
        "features_changed" => Rules(&["features_changed"]),
        "acceptance_unmatched" | "acceptance_misdated" | "since_misdated" => {
            None("these are about what names a version, or is accepted")
        }
        "base_unread" | "release_unread" => None("these are about what cannot be read"),
        "version_too_low" => None("it is about the version"),
        _ => panic!("{rule} has no mirror"),
    }
}

#[test]
fn what_is_done_is_undone_by_its_mirror() {
    for case in CASES {
        let old = old(case);
        for edits in [case.fires, case.near] {
            let new = edited(&old, edits);
            let (forth, back) = (review(&old, &new), review(&new, &old));
            for (forth, back) in [(&forth, &back), (&back, &forth)] {
                assert_mirrored(forth, back);
            }
        }
    }
}

#[track_caller]
fn assert_mirrored(forth: &Diff, back: &Diff) {
    for finding in &forth.findings {
        let Some(change) = &finding.change else { continue };
        let Mirror::Rules(rules) = mirror(finding.rule.id) else { continue };
        let is_mirror = |other: &&Finding| {
            let Some(undone) = &other.change else { return false };
            // A renamed enum has a different name in each direction, and a variant a different code.
            let code = match finding.rule.id {
                // These are about the old code, which is the new one in the other direction.
                "code_renumbered" | "id_moved" => change.new.clone(),
                // Or the new word is gone.
                "word_renamed" if other.rule.id == "word_renamed" => change.old.clone(),
                "word_renamed" | "code_removed" => renumbered(back, code(change)),
                _ => reworded(forth, back, renumbered(back, code(change))),
            };
            let is_of_it = match other.rule.id {
                // One finding is for all codes that are gone at once.
                "mass_removal" => true,
                // A word that is gone has its old name.
                "code_removed" if undone.code == change.code => true,
                _ => self::code(undone) == code,
            };
            rules.contains(&other.rule.id) && is_of_it
        };
        assert!(
            back.findings.iter().any(|other| is_mirror(&other)),
            "{finding}\nis not undone by\n{}",
            lines(&back.findings)
        );
    }
}

/// The code after the way back.
fn renumbered(back: &Diff, code: Option<String>) -> Option<String> {
    let moves = back.findings.iter().filter(|finding| finding.rule.id == "code_renumbered");
    let mut moves = moves.filter_map(|finding| finding.change.as_ref());
    match moves.find(|change| self::code(change) == code) {
        Some(change) => change.new.clone(),
        None => code,
    }
}

/// The word after the way back; a word that is gone by then was another one.
fn reworded(forth: &Diff, back: &Diff, code: Option<String>) -> Option<String> {
    let changes = |diff: &Diff| {
        let words = diff.findings.iter().filter(|finding| finding.rule.id == "word_renamed");
        words.filter_map(|finding| finding.change.clone()).collect::<Vec<_>>()
    };
    let is_gone = |change: &Change| {
        let gone = back.findings.iter().filter(|finding| finding.rule.id == "code_removed");
        gone.filter_map(|finding| finding.change.as_ref()).any(|it| it.code == change.code)
    };
    let forth = changes(forth).into_iter().filter(|it| is_gone(it) && self::code(it) == code);
    let back = changes(back).into_iter().filter(|it| it.old == code);
    let moved = forth.map(|it| it.old).chain(back.map(|it| self::code(&it)));
    moved.last().unwrap_or(code)
}

fn code(change: &Change) -> Option<String> {
    change.code.as_ref().map(ToString::to_string)
}

#[test]
fn every_rule_has_a_mirror_or_a_reason() {
    for rule in DIFF_RULES.iter() {
        match mirror(rule.id) {
            Mirror::Rules(rules) => {
                assert!(rules.iter().all(|id| DIFF_RULES.iter().any(|rule| rule.id == *id)));
            }
            Mirror::None(reason) => assert!(!reason.is_empty(), "{}", rule.id),
        }
    }
}
