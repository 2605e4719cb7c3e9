//! What stops a change can be accepted once, with a reason, for one release; then the acceptance
//! has to go.

use std::collections::BTreeSet;

use crate::common::lines;
use crate::diff::cases::{CASES, Case, Edit};
use crate::diff::revisions::{
    REVIEW, accepted, base, diff, edited, manifest, old, released, revision, stopped_by,
};
use tencentcloud_errors_codegen::{
    ACCEPTED_FILE, Bump, Diff, Level, MANIFEST_FILE, Purpose, Revision, SpecFile, Version,
    acceptances, lint,
};

/// A case in two revisions with versions.
fn revisions(case: &Case) -> (Revision, Revision) {
    let old = old(case);
    let new = edited(&old, case.fires);
    let [old, new] =
        [old, new].map(|specs| Revision { manifest: Some(manifest("0.1.0")), ..revision(&specs) });
    (old, new)
}

/// The rename of a variant.
fn rename() -> (Revision, Revision) {
    revisions(CASES.iter().find(|case| case.rule == "variant_renamed").expect("there is one"))
}

/// How many findings stop the change. Errors of one revision cannot be accepted, and some cases have them.
fn stopping(diff: &Diff) -> usize {
    let stops = |finding: &&tencentcloud_errors_codegen::Finding| {
        finding.is_error() && finding.change.is_some()
    };
    diff.findings.iter().filter(stops).count()
}

#[test]
fn everything_that_stops_a_change_can_be_accepted_once_and_the_acceptance_has_to_go() {
    let mut accepted_rules = BTreeSet::new();
    for case in CASES {
        let (old, mut new) = revisions(case);
        let before = diff(&old, &new, &REVIEW);
        if stopping(&before) == 0 {
            continue;
        }
        accepted_rules.insert(case.rule);
        new.accepted = Some(accepted(&acceptances(&before)));
        assert_eq!(
            lines(&lint(&[new.accepted.clone().expect("it was put there")])),
            "",
            "{}",
            case.rule
        );

        let after = diff(&old, &new, &REVIEW);
        assert_eq!(stopping(&after), 0, "{}", lines(&after.findings));
        assert_eq!(after.bump, before.bump, "accepting it does not change the bump");
        let mut of_rule = after.findings.iter().filter(|finding| finding.rule.id == case.rule);
        let of_rule = of_rule.find(|it| it.change.as_ref().is_some_and(|it| it.accepted.is_some()));
        let of_rule = of_rule.expect("what is accepted is shown");
        assert_eq!(of_rule.level(), Level::Note, "{}", case.rule);
        let change = of_rule.change.as_ref().expect("it is a change");
        assert_eq!(change.accepted.as_deref(), Some("nobody has it"));

        // The next change has the acceptance on both sides, and must not add it again.
        let mut later = new.clone();
        later.accepted = None;
        let again = diff(&later, &new, &REVIEW);
        assert_eq!(BTreeSet::from_iter(stopped_by(&again)), without_lint(&again));
        assert!(stopped_by(&again).contains(&"acceptance_unmatched"), "{}", case.rule);
    }
    // Everything that stops a change, and nothing else.
    let stopping = tencentcloud_errors_codegen::DIFF_RULES.iter();
    let stopping = stopping.filter(|rule| rule.bump.is_some() && rule.worst == Level::Error);
    assert_eq!(accepted_rules, stopping.map(|rule| rule.id).collect());
}

/// The rules of `diff` among the findings, without those about one revision.
fn without_lint(diff: &Diff) -> BTreeSet<&str> {
    let own = diff.findings.iter().filter(|finding| finding.change.is_none());
    own.filter(|finding| finding.is_error()).map(|finding| finding.rule.id).collect()
}

#[test]
fn an_acceptance_is_of_one_rule_table_code_and_change() {
    let (old, new) = rename();
    let block = acceptances(&diff(&old, &new, &REVIEW));
    for (right, wrong) in [
        ("variant_renamed", "code_removed"),
        ("\"public\"", "\"cdn\""),
        ("code = 4100", "code = 4101"),
        ("code = 4100\n", ""),
        ("fingerprint = \"", "fingerprint = \"0"),
    ] {
        assert!(block.contains(right), "{block}");
        let accepted = Some(accepted(&block.replace(right, wrong)));
        let diff = diff(&old, &Revision { accepted, ..new.clone() }, &REVIEW);
        assert_eq!(stopped_by(&diff), ["acceptance_unmatched", "variant_renamed"], "{wrong}");
    }
    // Another new name is another change.
    let accepted = Some(accepted(&block));
    let other =
        String::from_utf8_lossy(new.specs[1].bytes()).replace("SignatureWrong", "SignatureBad");
    let mut specs = new.specs.clone();
    specs[1] = SpecFile::new("spec/public.toml", other);
    let diff = diff(&old, &Revision { accepted, specs, ..new }, &REVIEW);
    assert_eq!(stopped_by(&diff), ["acceptance_unmatched", "variant_renamed"]);
}

#[test]
fn a_change_of_a_word_is_accepted_by_the_word_to_the_letter() {
    let odd = r#"code = "Zzz \"odd\" \\ 词""#;
    let old = [Edit::Replace(
        "code = \"Resource.Gone\"",
        r#"note = "sent so"
code = "Zzz \"odd\" \\ 词""#,
    )];
    let old = edited(&base(), &old);
    let new = edited(&old, &[Edit::Replace(r#"code = "Zzz \"odd\" \\ 词""#, "code = \"Zzz\"")]);
    let [old, new] =
        [old, new].map(|it| Revision { manifest: Some(manifest("0.1.0")), ..revision(&it) });
    let block = acceptances(&diff(&old, &new, &REVIEW));
    assert!(block.contains(&format!("\n{odd}\n")), "{block}");
    for (wrong, stopped) in [
        (odd, vec![]),
        ("code = \"zzz\"", vec!["acceptance_unmatched", "code_renumbered"]),
        ("code = 7", vec!["acceptance_unmatched", "code_renumbered"]),
    ] {
        let accepted = Some(accepted(&block.replace(odd, wrong)));
        let diff = diff(&old, &Revision { accepted, ..new.clone() }, &REVIEW);
        assert_eq!(stopped_by(&diff), stopped, "{wrong}");
    }
}

#[test]
fn an_acceptance_waits_for_its_release_and_not_longer() {
    let (old, mut new) = rename();
    let block = acceptances(&diff(&old, &new, &released(&old)));
    assert!(block.ends_with("version = \"0.2.0\"\n"), "{block}");
    new.accepted = Some(accepted(&block));
    new.manifest = Some(manifest("0.2.0"));
    // Merged: the next change leaves it alone, and the release needs it.
    assert_eq!(stopped_by(&diff(&new, &new, &released(&old))), [""; 0]);
    assert_eq!(stopped_by(&diff(&old, &new, &Purpose::Release)), [""; 0]);
    // Released: it has to go, in the next change and in the next release.
    assert_eq!(stopped_by(&diff(&new, &new, &released(&new))), ["acceptance_misdated"]);
    assert_eq!(stopped_by(&diff(&new, &new, &Purpose::Release)), ["acceptance_misdated"]);
    let emptied = Revision { accepted: None, ..new.clone() };
    assert_eq!(stopped_by(&diff(&new, &emptied, &released(&new))), [""; 0]);
    assert_eq!(stopped_by(&diff(&new, &emptied, &Purpose::Release)), [""; 0]);
}

#[test]
fn two_changes_of_one_code_are_one_to_the_release() {
    let (first, mut second) = rename();
    second.accepted = Some(accepted(&acceptances(&diff(&first, &second, &released(&first)))));
    let text =
        String::from_utf8_lossy(second.specs[1].bytes()).replace("SignatureWrong", "SignatureBad");
    let mut third = second.clone();
    third.specs[1] = SpecFile::new("spec/public.toml", text);
    third.manifest = Some(manifest("0.2.0"));
    let block = acceptances(&diff(&second, &third, &released(&first)));
    let both = String::from_utf8_lossy(second.accepted.as_ref().expect("it is there").bytes())
        .replace("schema = 1\n", "");
    third.accepted = Some(accepted(&format!("{both}{block}")));
    assert_eq!(stopped_by(&diff(&second, &third, &released(&first))), [""; 0]);

    // The release requires what the review required, and the first block has to go.
    let release = diff(&first, &third, &Purpose::Release);
    assert_eq!(stopped_by(&release), ["acceptance_unmatched"]);
    let block = acceptances(&diff(
        &first,
        &Revision { accepted: None, ..third.clone() },
        &Purpose::Release,
    ));
    let whole = Revision { accepted: Some(accepted(&block)), ..third.clone() };
    assert_eq!(stopped_by(&diff(&third, &whole, &released(&first))), [""; 0]);
    assert_eq!(stopped_by(&diff(&first, &whole, &Purpose::Release)), [""; 0]);
}

#[test]
fn versions_in_specs_are_future_versions() {
    let (old, mut new) = rename();
    new.manifest = Some(manifest("0.2.0"));
    let block = acceptances(&diff(&old, &new, &Purpose::Release));
    for (version, in_review, at_release) in [
        ("0.1.0", false, false),
        ("0.1.1", true, true),
        ("0.2.0", true, true),
        ("0.2.1", true, false),
        ("99.0.0", true, false),
    ] {
        let block = block.replace("\"0.2.0\"", &format!("\"{version}\""));
        new.accepted = Some(accepted(&block));
        for (purpose, is_right) in [(released(&old), in_review), (Purpose::Release, at_release)] {
            let expected: &[&str] = if is_right { &[] } else { &["acceptance_misdated"] };
            assert_eq!(stopped_by(&diff(&old, &new, &purpose)), expected, "{version}");
        }
    }
    let retirement = CASES.iter().find(|case| case.rule == "code_retired").expect("there is one");
    let (old, new) = revisions(retirement);
    for (before, after, expected) in [
        ("0.1.0", "0.2.0", &[][..]),
        ("0.1.0", "0.1.1", &["since_misdated"]),
        ("0.2.0", "0.3.0", &["since_misdated"]),
    ] {
        let old = Revision { manifest: Some(manifest(before)), ..old.clone() };
        let new = Revision { manifest: Some(manifest(after)), ..new.clone() };
        assert_eq!(stopped_by(&diff(&old, &new, &Purpose::Release)), expected, "{before} {after}");
    }
}

#[test]
fn a_release_has_a_version_that_is_enough_for_what_has_changed() {
    let (old, new) = rename();
    let accepted = accepted(&acceptances(&diff(&old, &new, &REVIEW)));
    for (before, after, is_enough) in [
        ("0.1.0", "0.1.0", false),
        ("0.1.0", "0.1.1", false),
        ("0.1.0", "0.2.0", true),
        ("0.1.0", "1.0.0", true),
        ("1.2.3", "1.3.0", false),
        ("1.2.3", "2.0.0-rc.1", true),
        ("2.0.0-rc.1", "2.0.0", true),
        ("2.0.0-rc.1", "2.0.0-rc.1", false),
        ("2.0.0-rc.1", "2.0.0-rc.2", true),
        ("2.0.1-rc.1", "2.0.1", false),
        ("0.2.0", "0.1.0", false),
        ("1.2.3", "2.0.0", true),
    ] {
        let old = Revision { manifest: Some(manifest(before)), ..old.clone() };
        let text = String::from_utf8_lossy(accepted.bytes()).replace("0.2.0", after);
        let accepted = Some(SpecFile::new(ACCEPTED_FILE, text));
        let new = Revision { manifest: Some(manifest(after)), accepted, ..new.clone() };
        let release = diff(&old, &new, &Purpose::Release);
        let is_low = stopped_by(&release).contains(&"version_too_low");
        assert_eq!(is_low, !is_enough, "{before} -> {after}");
        // A review reports it, and leaves it to the release.
        let review = diff(&old, &new, &REVIEW);
        assert_eq!(stopped_by(&review), [""; 0]);
        assert_eq!(review.versions.map(|versions| versions.is_enough()), Some(is_enough));
    }
}

#[test]
fn a_version_that_cannot_be_read_does_not_count() {
    let (old, new) = rename();
    for text in
        ["", "[workspace.package]\nversion = 1\n", "[package]\nversion = \"one\"\n", "\u{0}"]
    {
        let manifest = Some(SpecFile::new(MANIFEST_FILE, text));
        let diff = diff(&old, &Revision { manifest, ..new.clone() }, &Purpose::Release);
        assert_eq!((diff.versions, diff.bump), (None, Bump::Major));
    }
    let manifest = Some(SpecFile::new(MANIFEST_FILE, "[package]\nversion = \"0.3.0\"\n"));
    let diff = diff(&old, &Revision { manifest, ..new }, &REVIEW);
    assert_eq!(diff.versions.map(|versions| versions.new), Some(Version::new(0, 3, 0)));
}

#[test]
fn errors_in_acceptances_are_not_errors_of_the_specs() {
    let (old, mut new) = rename();
    let block = acceptances(&diff(&old, &new, &REVIEW));
    // What cannot be read accepts nothing, and hides nothing.
    new.accepted = Some(SpecFile::new(ACCEPTED_FILE, "schema = 1\n[[accepted]\n"));
    let broken = diff(&old, &new, &REVIEW);
    assert_eq!(stopped_by(&broken), ["syntax", "variant_renamed"]);
    assert!(broken.is_complete);
    // Nor does it prevent a change that fixes it.
    let mended = Revision { accepted: Some(accepted(&block)), ..new.clone() };
    assert_eq!(stopped_by(&diff(&new, &mended, &REVIEW)), ["acceptance_unmatched"]);
    // Neither a missing reason nor a wrong rule hides what the change means.
    for text in [block.clone(), block.replace("variant_renamed", "variant_named")] {
        let text = format!("schema = 1\n{text}");
        new.accepted = Some(SpecFile::new(ACCEPTED_FILE, text));
        let wrong = diff(&old, &new, &REVIEW);
        assert!(!stopped_by(&wrong).is_empty() && wrong.is_complete, "{}", lines(&wrong.findings));
    }
}
