//! Which findings are accepted, and which acceptances have to go.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::release::Release;
use super::rules::{ACCEPTANCE_MISDATED, ACCEPTANCE_UNMATCHED};
use super::verdict::Diff;
use crate::code::Code;
use crate::finding::{Change, Finding};
use crate::layout::spell_string;
use crate::model::{Acceptance, Accepted};
use crate::report::Report;

/// What else an acceptance may be for, apart from the findings.
pub(super) struct Known<'k> {
    /// What earlier changes had accepted, still waiting for its release.
    pub(super) earlier: &'k [Acceptance],
    /// What has changed since the last release: several changes of one code are one to it.
    pub(super) since_release: &'k [Finding],
}

/// Marks the findings that are accepted, and reports the acceptances that should not be there.
pub(super) fn apply(
    accepted: &Accepted<'_>,
    known: &Known<'_>,
    release: &Release,
    findings: &mut Vec<Finding>,
) {
    let mut faults = Vec::new();
    let (found, since) = (by_fingerprint(findings), by_fingerprint(known.since_release));
    let earlier: BTreeSet<_> = known.earlier.iter().map(key).collect();
    for acceptance in &accepted.acceptances {
        let (Some(fingerprint), Some(version)) = (&acceptance.fingerprint, &acceptance.version)
        else {
            continue;
        };
        let places = |places: &BTreeMap<String, Vec<usize>>| {
            places.get(fingerprint.get_ref()).cloned().unwrap_or_default()
        };
        let mut is_matched = false;
        for place in places(&found) {
            let finding = &mut findings[place];
            if is_of(acceptance, finding) {
                accept(acceptance, finding);
                is_matched = true;
            }
        }
        let mut since = places(&since).into_iter();
        let is_known = earlier.contains(&key(acceptance))
            || since.any(|place| is_of(acceptance, &known.since_release[place]));
        let mut report = |rule, span, message: String, help| {
            Report { rule, file: accepted.file, findings: &mut faults }
                .at_with_help(span, message, help);
        };
        if let Some(message) = release.misdated(version.get_ref()) {
            let help = "remove this block, or name the version that it is for";
            report(&ACCEPTANCE_MISDATED, &version.span(), message, help);
        } else if !is_matched && !is_known {
            let message = "nothing has changed that this accepts".to_owned();
            let help = "remove this block, or correct its rule, table, code and fingerprint";
            report(&ACCEPTANCE_UNMATCHED, &fingerprint.span(), message, help);
        }
    }
    findings.append(&mut faults);
}

/// The positions of the findings with each fingerprint.
fn by_fingerprint(findings: &[Finding]) -> BTreeMap<String, Vec<usize>> {
    let mut places = BTreeMap::<String, Vec<usize>>::new();
    for (place, finding) in findings.iter().enumerate() {
        if let Some(change) = &finding.change {
            places.entry(change.fingerprint.clone()).or_default().push(place);
        }
    }
    places
}

fn accept(acceptance: &Acceptance, finding: &mut Finding) {
    let Some(reason) = acceptance.reason.as_ref().map(Spanned::get_ref) else { return };
    finding.help(format!("accepted: {reason}"));
    if let Some(change) = &mut finding.change {
        change.accepted = Some(reason.clone());
    }
}

fn is_of(acceptance: &Acceptance, finding: &Finding) -> bool {
    finding.is_error()
        && finding.change.as_ref().is_some_and(|change| {
            let is = |word: &Option<Spanned<String>>, expected: &str| {
                word.as_ref().is_some_and(|word| word.get_ref() == expected)
            };
            is(&acceptance.rule, finding.rule.id)
                && is(&acceptance.table, &change.table)
                && is(&acceptance.fingerprint, &change.fingerprint)
                && acceptance.code.as_ref().map(Spanned::get_ref) == change.code.as_ref()
        })
}

/// What makes two acceptances the same.
fn key(acceptance: &Acceptance) -> [Option<&str>; 4] {
    let Acceptance { rule, table, fingerprint, version, .. } = acceptance;
    [rule, table, fingerprint, version]
        .map(|word| word.as_ref().map(|word| word.get_ref().as_str()))
}

/// Prints the blocks that would accept what stops a change, to be added to `spec/accepted.toml`.
///
/// Their reasons are left for the author to fill in.
#[must_use]
pub fn acceptances(diff: &Diff) -> String {
    let version = diff.versions.as_ref().map(|versions| versions.needed.to_string());
    let version = version.unwrap_or_default();
    let stopping = diff.findings.iter().filter(|finding| finding.is_error());
    let blocks = stopping.filter_map(|finding| {
        let Change { table, code, fingerprint, .. } = &**finding.change.as_ref()?;
        let code = match code {
            Some(Code::Number(number)) => format!("code = {number}\n"),
            Some(Code::Word(word)) => format!("code = {}\n", spell_string(word)),
            None => String::new(),
        };
        Some(format!(
            "\n[[accepted]]\nrule = \"{}\"\ntable = \"{table}\"\n{code}\
             fingerprint = \"{fingerprint}\"\nreason = \"\"\nversion = \"{version}\"\n",
            finding.rule.id
        ))
    });
    blocks.collect()
}
