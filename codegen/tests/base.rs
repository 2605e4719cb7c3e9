//! An old revision that cannot be read, or not in full: this is reported, and the rest is compared.

use crate::common::lines;
use crate::diff::cases::Edit::Replace;
use crate::diff::revisions::{
    REVIEW, base, diff, edited, manifest, released, revision, stopped_by,
};
use tencentcloud_errors_codegen::{Bump, Diff, Level, Purpose, Revision};

const BROKEN: (&str, &str) = ("summary = \"Public error codes.\"", "summary = ");
const MISSPELLED: (&str, &str) = ("\"backoff\"", "\"back_off\"");

/// The base specs with one text replaced by another, whatever the result.
fn with((old, new): (&'static str, &'static str)) -> Revision {
    Revision {
        manifest: Some(manifest("0.1.0")),
        ..revision(&edited(&base(), &[Replace(old, new)]))
    }
}

fn sound() -> Revision {
    Revision { manifest: Some(manifest("0.1.0")), ..revision(&base()) }
}

/// The rules and levels of what is found.
fn found(diff: &Diff) -> Vec<(&str, Level)> {
    diff.findings.iter().map(|finding| (finding.rule.id, finding.level())).collect()
}

#[test]
fn a_change_that_fixes_a_spec_can_be_merged() {
    let diff = diff(&with(BROKEN), &sound(), &REVIEW);
    assert_eq!(found(&diff), [("base_unread", Level::Warning)], "{}", lines(&diff.findings));
    assert!(!diff.is_complete);
    assert_eq!(
        lines(&diff.findings),
        "spec/public.toml:1:1: warn[base_unread]: the old revision of spec/public.toml could not be \
         read: what has changed is not known; there, line 19 has error[syntax]: string values must be quoted, expected literal string\n"
    );
}

#[test]
fn what_can_be_read_is_compared() {
    let new = edited(&base(), &[Replace("\"CdnError\"", "\"DsaError\"")]);
    let diff = diff(&with(BROKEN), &revision(&new), &REVIEW);
    assert_eq!(stopped_by(&diff), ["enum_renamed"]);
    assert_eq!(diff.bump, Bump::Major);
}

/// The last release replaces a spec of the old revision that cannot be read.
#[test]
fn the_release_replaces_what_cannot_be_read() {
    let new = with(("\"AuthenticationFailed\"", "\"SignatureWrong\""));
    let diff = diff(&with(BROKEN), &new, &released(&sound()));
    assert_eq!(stopped_by(&diff), ["variant_renamed"], "{}", lines(&diff.findings));
    let told = lines(&diff.findings);
    assert!(told.contains("it was compared with the last release instead; there, line"), "{told}");
}

/// A verdict that replaces an unreadable one must be accepted, unless it was released.
#[test]
fn a_word_that_was_misspelled_is_reported_and_judged() {
    let old = with(MISSPELLED);
    let change = |new: &Revision, purpose: &Purpose| diff(&old, new, purpose);
    let judged = change(&sound(), &REVIEW);
    let expected = [("retry_widened", Level::Error), ("base_unread", Level::Warning)];
    assert_eq!(found(&judged), expected, "{}", lines(&judged.findings));
    assert!(lines(&judged.findings).contains("error[unknown_value]"));
    let mended = change(&sound(), &released(&sound()));
    assert_eq!(stopped_by(&mended), [""; 0], "{}", lines(&mended.findings));
    let given_up = change(&with(("\"backoff\"", "\"never\"")), &REVIEW);
    let expected = [("base_unread", Level::Warning), ("retry_changed", Level::Warning)];
    assert_eq!(found(&given_up), expected, "{}", lines(&given_up.findings));
}

#[test]
fn a_category_that_was_misspelled_is_judged() {
    let diff = diff(&with(("\"not_found\"", "\"notfound\"")), &sound(), &REVIEW);
    assert!(lines(&diff.findings).contains("warn[category_changed]"), "{}", lines(&diff.findings));
}

/// An older format may not have required what is missing.
#[test]
fn what_is_missing_hides_nothing() {
    let old = with(("summary = \"Public error codes.\"\n", ""));
    let diff = diff(&old, &sound(), &REVIEW);
    assert_eq!(found(&diff), []);
    assert!(diff.is_complete);
}

#[test]
fn a_release_is_compared_with_the_whole_of_the_last_one() {
    let mut new = sound();
    new.manifest = Some(manifest("0.1.1"));
    let broken = diff(&with(BROKEN), &new, &Purpose::Release);
    assert_eq!(stopped_by(&broken), ["release_unread"], "{}", lines(&broken.findings));
    // A key or a word of an older format does not prevent a release.
    let read = diff(&with(MISSPELLED), &new, &Purpose::Release);
    assert_eq!(
        stopped_by(&read),
        ["version_too_low", "retry_widened"],
        "{}",
        lines(&read.findings)
    );
}

/// What has the name of a spec in a commit may be a link, or another repository.
#[test]
fn what_was_not_a_file_is_reported() {
    let mut old = sound();
    old.specs.retain(|spec| spec.path() != "spec/cdn.toml");
    old.not_files.push(("spec/cdn.toml".to_owned(), "a link"));
    assert_eq!(
        lines(&diff(&old, &sound(), &REVIEW).findings),
        "spec/cdn.toml:1:1: warn[base_unread]: the old revision of spec/cdn.toml is a link, which was \
         not read\n"
    );
    // This is also reported if there is nothing now.
    let mut gone = sound();
    gone.specs.retain(|spec| spec.path() != "spec/cdn.toml");
    assert_eq!(found(&diff(&old, &gone, &REVIEW)), [("base_unread", Level::Warning)]);
    assert_eq!(stopped_by(&diff(&old, &gone, &Purpose::Release)), ["release_unread"]);
}
