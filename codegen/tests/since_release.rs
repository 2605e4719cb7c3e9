//! A review knows the last release: what users have, and which version everything since it requires.

use crate::common::lines;
use crate::diff::cases::CASES;
use crate::diff::cases::Edit::{self, Replace};
use crate::diff::revisions::{
    REVIEW, Specs, accepted, base, diff, edited, manifest, released, revision, stopped_by,
};
use tencentcloud_errors_codegen::{Bump, Level, Purpose, Revision, SpecFile, acceptances};

const RENAME: Edit = Replace("\"AuthenticationFailed\"", "\"SignatureWrong\"");
const TITLE: Edit = Replace("\"authentication failed\"", "\"the authentication failed\"");
fn at(version: &str, specs: &Specs) -> Revision {
    Revision { manifest: Some(manifest(version)), ..revision(specs) }
}

#[test]
fn a_version_is_enough_for_everything_since_the_release() {
    let release = at("0.1.0", &base());
    let renamed = edited(&base(), &[RENAME]);
    let main = at("0.1.0", &renamed);
    let specs = edited(&renamed, &[TITLE]);
    for (version, is_enough) in [("0.1.0", false), ("0.1.1", false), ("0.2.0", true)] {
        let diff = diff(&main, &at(version, &specs), &released(&release));
        assert_eq!((stopped_by(&diff), diff.bump), (Vec::new(), Bump::Patch));
        let versions = diff.versions.expect("the manifests state them");
        assert_eq!((versions.bump, versions.needed.to_string()), (Bump::Major, "0.2.0".to_owned()));
        assert_eq!(versions.is_enough(), is_enough, "{version}");
    }
}

#[test]
fn what_was_never_released_may_be_taken_back() {
    let release = at("0.1.0", &base());
    let added = edited(&base(), &[Edit::Append("public", crate::diff::cases::NEW_ENTRY)]);
    for (main, branch) in [
        (edited(&base(), &[RENAME]), base()),
        (edited(&base(), &[Replace("\"throttle\"", "\"sign_again\"")]), base()),
        (added.clone(), base()),
        (added.clone(), edited(&added, &[Replace("code = 9999", "code = 9998")])),
    ] {
        let (main, branch) = (at("0.1.0", &main), at("0.1.0", &branch));
        let diff = diff(&main, &branch, &released(&release));
        let major = crate::diff::revisions::diff(&main, &branch, &REVIEW);
        assert_eq!(
            (stopped_by(&major).len(), major.bump),
            (1, Bump::Major),
            "{}",
            lines(&major.findings)
        );
        assert_eq!(stopped_by(&diff), [""; 0], "{}", lines(&diff.findings));
        let stopped = stopped_by(&major)[0];
        let note = diff.findings.iter().find(|it| it.rule.id == stopped).expect("it is reported");
        assert_eq!((note.level(), note.bump()), (Level::Note, Some(Bump::None)));
        assert!(note.help.as_ref().is_some_and(|help| help.contains("no release")), "{note}");
        assert_eq!(acceptances(&diff), "");
    }
}

#[test]
fn breaking_a_release_is_stopped_however_often_it_has_changed() {
    let release = at("0.1.0", &base());
    let main = edited(&base(), &[RENAME]);
    let branch = edited(&main, &[Replace("\"SignatureWrong\"", "\"SignatureBad\"")]);
    let diff = diff(&at("0.1.0", &main), &at("0.1.0", &branch), &released(&release));
    // The last step is not judged by itself.
    assert_eq!(
        lines(&diff.findings),
        "spec/public.toml:43:8: error[variant_renamed]: since 0.1.0: `AuthenticationFailed` (code 4100) is \
         named `SignatureBad` now (major); keep the old name: `former_names = [\"AuthenticationFailed\"]`\n"
    );
}

#[test]
fn a_release_that_cannot_be_read_leaves_the_change() {
    let mut release = at("0.1.0", &base());
    release.specs[0] = SpecFile::new("spec/cdn.toml", "schema = 0\n");
    let (old, new) = (at("0.1.0", &base()), at("0.1.0", &edited(&base(), &[RENAME])));
    let diff = diff(&old, &new, &released(&release));
    assert_eq!((stopped_by(&diff), diff.bump), (vec!["variant_renamed"], Bump::Major));
    assert_eq!(diff.versions.map(|it| it.needed.to_string()).as_deref(), Some("0.2.0"));
}

#[test]
fn a_pre_release_accepts_what_is_printed_for_its_release() {
    let (old, mut new) =
        (at("0.1.0", &base()), at("0.2.0-rc.1", &edited(&retired("0.2.0"), &[RENAME])));
    let block = acceptances(&diff(&old, &new, &Purpose::Release));
    assert!(block.contains("version = \"0.2.0\"\n"), "{block}");
    new.accepted = Some(accepted(&block));
    let release = diff(&old, &new, &Purpose::Release);
    assert_eq!(stopped_by(&release), [""; 0], "{}", lines(&release.findings));
}

#[test]
fn a_code_is_retired_since_the_release_that_retires_it() {
    let old = at("0.1.0", &base());
    for (since, in_review, at_release) in [
        ("0.1.0", false, false),
        ("0.1.5", true, false),
        ("0.2.0", true, true),
        ("0.2.1", true, false),
        ("99.0.0", true, false),
    ] {
        let legacy = base().into_iter().map(|(stem, text)| {
            (stem, text.replace("since = \"0.1.0\"", &format!("since = \"{since}\"")))
        });
        for (specs, is_new) in [(retired(since), true), (legacy.collect(), since != "0.1.0")] {
            let new = at("0.2.0", &specs);
            for (purpose, is_right) in [(released(&old), in_review), (Purpose::Release, at_release)]
            {
                let expected: &[&str] = if is_right || !is_new { &[] } else { &["since_misdated"] };
                assert_eq!(stopped_by(&diff(&old, &new, &purpose)), expected, "{since}");
            }
        }
    }
    // What the release has may be restored.
    let main = edited(&base(), &[Replace("since = \"0.1.0\"", "since = \"0.3.0\"")]);
    assert_eq!(stopped_by(&diff(&at("0.1.0", &main), &old, &released(&old))), [""; 0]);
}

/// The base specs with one more code retired, since a version.
fn retired(since: &str) -> Specs {
    let case = CASES.iter().find(|case| case.rule == "code_retired").expect("there is one");
    let specs = edited(&base(), case.fires).into_iter();
    let since = format!("since = \"{since}\"");
    specs.map(|(stem, text)| (stem, text.replace("since = \"0.2.0\"", &since))).collect()
}

/// A rename that keeps the old name.
const KEPT: Edit = Replace(
    "name = \"AuthenticationFailed\"",
    "name = \"SignatureWrong\"\nformer_names = [\"AuthenticationFailed\"]",
);
const RETIRED: Edit = Replace(
    "[\"public-zh\"]\n\n[[table.error]]\ncode = 4200",
    "[\"public-zh\"]\nstatus = \"retired\"\nsince = \"0.2.0\"\nreason.en = \"gone\"\n\
     reason.zh = \"已下线\"\n\n[[table.error]]\ncode = 4200",
);
const REVIVED: Edit = Replace(
    "status = \"retired\"\nsince = \"0.2.0\"\nreason.en = \"gone\"\nreason.zh = \"已下线\"\n",
    "",
);
const SWAPPED: [Edit; 3] = [
    Replace("\"DomainOne\"", "\"Domain1\""),
    Replace("\"DomainTwo\"", "\"DomainOne\""),
    Replace("\"Domain1\"", "\"DomainTwo\""),
];

type Step = Box<dyn Fn(&Specs) -> Specs>;

/// A break in two steps, each reviewed by itself: the second one reports another rule, code or table than
/// the release will.
#[test]
fn a_release_is_not_broken_in_two_steps() {
    let copy = |specs: &Specs| {
        let (_, text) = specs.iter().find(|(stem, _)| stem == "cdn").expect("it is there");
        let copy = ("dsa".to_owned(), text.replace("CdnError", "DsaError"));
        [specs.clone(), vec![copy]].concat()
    };
    let edit = |edits: &'static [Edit]| -> Step { Box::new(move |specs| edited(specs, edits)) };
    let recipes: [(&str, Step, Step, &[&str]); 8] = [
        (
            "a rename that keeps the name, which goes later",
            edit(&[KEPT]),
            edit(&[Replace("former_names = [\"AuthenticationFailed\"]\n", "")]),
            &["variant_renamed"],
        ),
        (
            "a copy of a table under a new name, then the old one goes",
            Box::new(copy),
            edit(&[Edit::DropSpec("cdn")]),
            &["enum_renamed"],
        ),
        (
            "a code that is retired, then revived under another name",
            edit(&[RETIRED]),
            edit(&[REVIVED, RENAME]),
            &["variant_renamed"],
        ),
        (
            "a code that is renumbered, then removed",
            edit(&[Replace("code = 5100", "code = 5101")]),
            edit(&[Edit::Drop(5101)]),
            &["code_removed"],
        ),
        (
            "a code that is renumbered twice",
            edit(&[Replace("code = 5100", "code = 5101")]),
            edit(&[Replace("code = 5101", "code = 5102")]),
            &["code_renumbered"],
        ),
        (
            "an enum that is renamed, then its table goes",
            edit(&[Replace("\"CdnError\"", "\"DsaError\"")]),
            edit(&[Edit::DropSpec("cdn")]),
            &["table_removed"],
        ),
        (
            "names that are swapped, then one is renamed",
            edit(&SWAPPED),
            edit(&[Replace("\"DomainTwo\"", "\"DomainTwelve\"")]),
            &["code_removed", "codes_swapped"],
        ),
        (
            "a verdict that is widened twice",
            edit(&[Replace(
                "\"never\"\nbasis = \"documented\"\nsources = [\"public-zh\", \"cvm-zh\"]",
                "\"backoff\"\nbasis = \"documented\"\nsources = [\"public-zh\", \"cvm-zh\"]",
            )]),
            edit(&[Replace(
                "\"backoff\"\nbasis = \"documented\"\nsources = [\"public-zh\", \"cvm-zh\"]",
                "\"throttle\"\nbasis = \"documented\"\nsources = [\"public-zh\", \"cvm-zh\"]",
            )]),
            &["retry_widened"],
        ),
    ];
    let release = at("0.1.0", &base());
    for (recipe, first, second, expected) in recipes {
        let main = first(&base());
        let branch = at("0.1.0", &second(&main));
        let mut main = at("0.1.0", &main);
        let step = diff(&release, &main, &released(&release));
        main.accepted = Some(accepted(&acceptances(&step)));
        assert_eq!(stopped_by(&diff(&release, &main, &released(&release))), [""; 0], "{recipe}");

        let step = diff(&main, &branch, &released(&release));
        let told = lines(&step.findings);
        assert_eq!(stopped_by(&step), expected, "{recipe}:\n{told}");
        assert_eq!(step.bump, Bump::Major, "{recipe}:\n{told}");
        assert!(told.contains("since 0.1.0: ") || told.contains("is gone"), "{recipe}:\n{told}");

        // The release requires what the review required.
        let blocks = acceptances(&step);
        let branch = Revision { accepted: Some(accepted(&blocks)), ..branch };
        assert_eq!(stopped_by(&diff(&main, &branch, &released(&release))), [""; 0], "{recipe}");
        let mut raised = branch;
        raised.manifest = Some(manifest("0.2.0"));
        let at_release = diff(&release, &raised, &Purpose::Release);
        assert_eq!(stopped_by(&at_release), [""; 0], "{recipe}:\n{}", lines(&at_release.findings));
    }
}

/// A change that is taken back requires nothing, but everything since the release still does.
#[test]
fn a_change_that_requires_nothing_does_not_hide_what_the_release_requires() {
    let release = at("0.1.0", &base());
    let main = edited(&base(), &[RENAME]);
    let diff = diff(&at("0.1.0", &main), &at("0.1.0", &main), &released(&release));
    assert_eq!((diff.findings.len(), diff.bump), (0, Bump::None));
    let versions = diff.versions.expect("the manifests state them");
    assert_eq!((versions.bump, versions.is_enough(), versions.is_out), (Bump::Major, false, true));
}

/// Users cannot see that a number is reserved.
#[test]
fn giving_up_a_reservation_requires_nothing_before_its_release() {
    let release = at("0.1.0", &base());
    let main = edited(&base(), &[Replace("[10, 20]", "[10, 15, 20]")]);
    for (old, new, bump) in [
        (at("0.1.0", &main), at("0.1.0", &base()), Bump::None),
        (
            release.clone(),
            at("0.1.0", &edited(&base(), &[Replace("[10, 20]", "[20]")])),
            Bump::Minor,
        ),
    ] {
        let diff = diff(&old, &new, &released(&release));
        assert_eq!((stopped_by(&diff), diff.bump), (Vec::new(), bump), "{}", lines(&diff.findings));
        assert!(lines(&diff.findings).contains("is no longer reserved"));
    }
}
