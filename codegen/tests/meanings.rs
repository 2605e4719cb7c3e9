//! What several changes of one code, or of several codes, mean together.

use crate::common::lines;
use crate::diff::cases::Edit::{self, Append, Drop, Replace};
use crate::diff::cases::{NEW_ENTRY, NEW_TABLE, RETRYABLE_ENTRY};
use crate::diff::revisions::{REVIEW, base, diff, edited, revision};
use tencentcloud_errors_codegen::{Bump, Diff, Level, Revision, SpecFile, acceptances};

fn review(edits: &[Edit]) -> Diff {
    diff(&revision(&base()), &revision(&edited(&base(), edits)), &REVIEW)
}

/// What is found, one `rule code bump` each.
fn told(diff: &Diff) -> Vec<String> {
    let told = diff.findings.iter().map(|finding| {
        let change = finding.change.as_ref().unwrap_or_else(|| panic!("{finding}"));
        let code = change.code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
        format!("{}{code} {}", finding.rule.id, change.bump)
    });
    told.collect()
}

#[test]
fn a_code_that_takes_over_another_one_stays_as_it_is() {
    let diff = review(&[
        Drop(4100),
        Replace("[\"RequestTooOld\"]", "[\"RequestTooOld\", \"AuthenticationFailed\"]"),
    ]);
    assert_eq!(told(&diff), ["code_renumbered 4100 major"], "{}", lines(&diff.findings));
}

#[test]
fn a_number_that_another_name_takes_over_loses_its_own() {
    let diff = review(&[
        Drop(2002),
        Replace("code = 2001", "code = 2002"),
        Replace(
            "name = \"DomainOne\"\ntitle.en = \"domain number one is wrong\"\n\
             title.zh = \"域名1错误\"\nremedy.en = \"Correct the domain.\"\n\
             remedy.zh = \"请更正域名。\"\ncategory = \"invalid_argument\"\nretry = \"never\"",
            "name = \"DomainOne\"\ntitle.en = \"domain number one is wrong\"\n\
             title.zh = \"域名1错误\"\nremedy.en = \"Correct the domain.\"\n\
             remedy.zh = \"请更正域名。\"\ncategory = \"invalid_argument\"\nretry = \"backoff\"",
        ),
    ]);
    let expected = [
        "code_removed 2002 major",
        "code_renumbered 2001 major",
        "retry_widened 2002 major",
        "title_meaning_changed 2002 minor",
        "title_meaning_changed 2002 minor",
    ];
    let mut told = told(&diff);
    told.sort_by_key(|it| expected.iter().position(|expected| expected == it));
    assert_eq!(told, expected, "{}", lines(&diff.findings));
    // Each is accepted once.
    let blocks = acceptances(&diff);
    let mut fingerprints: Vec<_> =
        blocks.lines().filter(|line| line.starts_with("fingerprint")).collect();
    let count = fingerprints.len();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!((fingerprints.len(), count), (3, 3), "{blocks}");
}

#[test]
fn a_number_in_use_with_another_name_and_other_titles_is_reused() {
    let titles = [
        Replace("\"authentication failed\"", "\"insufficient balance\""),
        Replace("鉴权失败", "余额不足"),
    ];
    let kept = Replace(
        "name = \"AuthenticationFailed\"",
        "name = \"NoMoney\"\nformer_names = [\"AuthenticationFailed\"]",
    );
    for name in [kept, Replace("\"AuthenticationFailed\"", "\"NoMoney\"")] {
        let diff = review(&[name, titles[0], titles[1]]);
        assert!(
            told(&diff).contains(&"code_reused 4100 major".to_owned()),
            "{}",
            lines(&diff.findings)
        );
        assert!(!lines(&diff.findings).contains("variant_renamed"), "{}", lines(&diff.findings));
        // Only one of them may just be a better word for the same error.
        for edits in [&[name, titles[0]][..], &[name, titles[1]], &titles] {
            let diff = review(edits);
            assert!(!lines(&diff.findings).contains("code_reused"), "{}", lines(&diff.findings));
        }
    }
}

#[test]
fn an_id_that_becomes_the_name_of_another_code_has_moved() {
    let diff = review(&[
        Replace("id = \"RequestExpired\"\n", ""),
        Replace(
            "name = \"ServerBusy\"",
            "name = \"RequestExpired\"\nformer_names = [\"ServerBusy\"]",
        ),
    ]);
    let expected = ["id_moved 4200 major", "variant_renamed 5100 major"];
    let mut told = told(&diff);
    told.sort_by_key(|it| expected.iter().position(|expected| expected == it));
    assert_eq!(told, expected, "{}", lines(&diff.findings));
    // As the name of its own code, it is found where it was.
    let diff = review(&[Replace(
        "former_names = [\"RequestTooOld\"]\nid = \"RequestExpired\"\n",
        "former_names = [\"RequestTooOld\", \"RequestExpired\"]\n",
    )]);
    assert!(!lines(&diff.findings).contains("id_moved"), "{}", lines(&diff.findings));
}

#[test]
fn a_title_that_an_edition_loses_is_lost() {
    let diff =
        review(&[Replace("title.en = \"missing parameter\"\ntitle.zh = \"缺少参数\"\n", "")]);
    assert_eq!(told(&diff), ["edition_removed 4000 minor"], "{}", lines(&diff.findings));
    assert!(
        lines(&diff.findings)
            .contains("the cvm edition of `InvalidRequest` (code 4000) has lost its title")
    );
}

#[test]
fn a_page_is_reported_once_however_many_tables_cite_it() {
    let tables = [Append("public", NEW_TABLE)];
    let old = edited(&base(), &tables);
    let new = edited(&old, &[Replace("\"Public error codes\"", "\"All public error codes\"")]);
    let diff = diff(&revision(&old), &revision(&new), &REVIEW);
    assert_eq!(told(&diff), ["source_changed patch"], "{}", lines(&diff.findings));
    let pages = "id = \"public-zh\"\ntitle.en = \"Public error codes\"\nlang = \"zh\"\n\n[[source]]\nid = \"cvm-zh\"\ntitle.en = \"CVM: public error codes\"\n";
    let turned = "id = \"cvm-zh\"\ntitle.en = \"CVM: public error codes\"\nlang = \"zh\"\n\n[[source]]\nid = \"public-zh\"\ntitle.en = \"Public error codes\"\n";
    let diff = review(&[Replace(pages, turned)]);
    assert_eq!(told(&diff), ["source_changed patch"], "{}", lines(&diff.findings));
    assert_eq!(diff.findings[0].line, 5, "{}", lines(&diff.findings));
}

/// An import of a new release of the pages changes what every entry cites.
#[test]
fn entries_that_cite_other_pages_are_one_note_of_their_table() {
    let old = base();
    let cites = |pages: &str| {
        let specs = old.iter().map(|(stem, text)| {
            (stem.clone(), text.replace("sources = [\"cdn-zh\"]", &format!("sources = [{pages}]")))
        });
        specs.collect()
    };
    let new = edited(
        &cites("\"cdn-zh\", \"cdn-en\""),
        &[Replace(
            "\n[[table]]\nenum = \"CdnError\"",
            "\n[[source]]\nid = \"cdn-en\"\ntitle.en = \"Codes\"\nlang = \"en\"\n\n[[table]]\nenum = \"CdnError\"",
        )],
    );
    let diff = diff(&revision(&old), &revision(&new), &REVIEW);
    assert_eq!(
        lines(&diff.findings),
        "spec/cdn.toml:31:11: note[source_changed]: `DomainOne` (code 2001), `DomainTwo` (code 2002), \
         `DomainThree` (code 2003), `DomainFour` (code 2004), `DomainFive` (code 2005), and 3 more cite \
         other pages (patch)\n"
    );
}

/// GitHub shows ten findings next to the lines, and drops the rest.
#[test]
fn the_worst_comes_first_whatever_file_it_is_in() {
    let diff = review(&[
        Replace("\"CDN: error codes\"", "\"CDN: all error codes\""),
        Replace("\"resource_exhausted\"", "\"aborted\""),
        Replace("name = \"QuotaExceeded\"", "name = \"Quota\"\nformer_names = [\"QuotaExceeded\"]"),
        Append("public", RETRYABLE_ENTRY),
        Replace("\"AuthenticationFailed\"", "\"SignatureWrong\""),
        Replace("\"invalid request parameter\"", "\"  invalid request parameter\""),
    ]);
    let order: Vec<_> = diff
        .findings
        .iter()
        .map(|it| (it.level(), it.rule.id, it.bump().map(|bump| bump.to_string())))
        .collect();
    let bump = |bump: &str| Some(bump.to_owned());
    assert_eq!(
        order,
        [
            (Level::Error, "edge_whitespace", None),
            (Level::Error, "variant_renamed", bump("major")),
            (Level::Error, "code_added", bump("minor")),
            (Level::Warning, "category_changed", bump("minor")),
            (Level::Note, "variant_renamed", bump("major")),
            (Level::Note, "source_changed", bump("patch")),
            (Level::Note, "title_changed", bump("patch")),
        ],
        "{}",
        lines(&diff.findings)
    );
}

#[test]
fn what_is_said_about_an_edition_names_its_product() {
    let diff = review(&[
        Replace("\"missing parameter\"", "\"insufficient balance\""),
        Replace("Add the parameter that is missing.", "Please try again later."),
    ]);
    let lines = lines(&diff.findings);
    for said in [
        "the English title of the cvm edition of `InvalidRequest` (code 4000) was \"missing parameter\" and is \"insufficient balance\" now",
        "the English remedy of the cvm edition of `InvalidRequest` (code 4000) says to retry later",
    ] {
        assert!(lines.contains(said), "{lines}");
    }
    assert!(!lines.contains("a different code or name"), "{lines}");
}

#[test]
fn dropping_a_retired_code_asks_to_reserve_its_number() {
    let diff = review(&[Drop(4700)]);
    assert!(
        lines(&diff.findings).contains("; put it into `reserved`\n"),
        "{}",
        lines(&diff.findings)
    );
    let diff = review(&[Drop(4700), Replace("[10, 20]", "[10, 20, 4700]")]);
    let removed = diff.findings.iter().find(|finding| finding.rule.id == "code_removed");
    assert_eq!(removed.expect("it is reported").help, None);
}

/// A new code is judged by what it does to callers that gave up on it.
#[test]
fn a_new_code_stops_a_change_if_its_replies_are_sent_again() {
    let is_error = |edits: &[Edit]| {
        let diff = review(edits);
        assert_eq!(diff.bump, Bump::Minor, "{}", lines(&diff.findings));
        let errors = diff.findings.iter().map(|finding| (finding.rule.id, finding.is_error()));
        errors.collect::<Vec<_>>()
    };
    assert_eq!(is_error(&[Append("public", NEW_ENTRY)]), [("code_added", false)]);
    assert_eq!(is_error(&[Append("public", RETRYABLE_ENTRY)]), [("code_added", true)]);
    assert_eq!(is_error(&[Append("public", NEW_TABLE)]), [("table_added", false)]);
    let retryable = NEW_TABLE.replace("\"never\"", "\"sign_again\"").leak();
    assert_eq!(is_error(&[Append("public", retryable)]), [("table_added", true)]);
    // No reply carries an id: it is for lookups.
    let new = "name = \"ServerBusy\"\nid = \"Vendor.Id\"\n";
    assert_eq!(is_error(&[Replace("name = \"ServerBusy\"\n", new)]), [("id_added", false)]);
    assert_eq!(is_error(&[Replace("\"RequestExpired\"", "\"X.Y\"")]), [("id_changed", false)]);
    let without = Replace("id = \"RequestExpired\"\n", "");
    assert_eq!(is_error(&[without]), [("id_changed", false)]);
}

/// Accepting a new code, or a new table, means accepting its verdicts.
#[test]
fn another_verdict_of_a_new_code_is_another_change() {
    let fingerprints = |added: &'static str, verdicts: [&str; 2]| {
        let [one, other] = verdicts.map(|verdict| {
            let added = added.replace("\"never\"", &format!("\"{verdict}\"")).leak();
            acceptances(&review(&[Append("public", added)]))
        });
        assert!(one.contains("\nfingerprint = \""), "{one}");
        (one, other)
    };
    for added in [NEW_ENTRY, NEW_TABLE] {
        let (one, other) = fingerprints(added, ["backoff", "throttle"]);
        assert_ne!(one, other);
        let (one, other) = fingerprints(added, ["backoff", "backoff"]);
        assert_eq!(one, other);
    }
}

/// What a spec says twice is an error, but not a change.
#[test]
fn a_revision_does_not_differ_from_itself_whatever_is_wrong_in_it() {
    let one = "\n[[table.error.edition]]\nproduct = \"cvm\"\ntitle.en = \"another domain\"\n";
    let other = "\n[[table.error.edition]]\nproduct = \"cvm\"\ntitle.en = \"foreign domain\"\n";
    let twice = edited(&base(), &[Append("public", one), Append("public", other)]);
    let same = diff(&revision(&twice), &revision(&twice), &REVIEW);
    assert_eq!(same.bump, Bump::None, "{:?}", lines(&same.findings));
    assert!(lines(&same.findings).contains("duplicate_edition"), "{:?}", lines(&same.findings));

    // A page.
    let page = "[[source]]\nid = \"cdn-zh\"";
    let twice = edited(
        &base(),
        &[Replace(
            page,
            "[[source]]\nid = \"cdn-zh\"\ntitle.en = \"Old\"\nlang = \"zh\"\n\n[[source]]\nid = \"cdn-zh\"",
        )],
    );
    let same = diff(&revision(&twice), &revision(&twice), &REVIEW);
    assert_eq!(same.bump, Bump::None, "{:?}", lines(&same.findings));

    // A former word of one code that another has.
    let word = |code: &str, rest: &str| {
        format!(
            "\n[[table.error]]\ncode = \"{code}\"\n{rest}name = \"{code}\"\ntitle.en = \"it\"\ntitle.zh = \"它\"\n\
             remedy.en = \"Look.\"\nremedy.zh = \"请查看。\"\ncategory = \"internal\"\nretry = \"never\"\n\
             basis = \"documented\"\nsources = [\"cdn-zh\"]\n"
        )
    };
    let spec = "schema = 1\nproduct = \"cdn\"\n\n[[source]]\nid = \"cdn-zh\"\ntitle.en = \"CDN\"\nlang = \"zh\"\n\n\
                [[table]]\nenum = \"CdnError\"\nlevel = \"service\"\nlabel.en = \"CDN\"\nlabel.zh = \"CDN\"\n\
                summary = \"Words.\"\n";
    let text = format!("{spec}{}{}", word("Busy", "former_words = [\"Full\"]\n"), word("Full", ""));
    let specs = vec![SpecFile::new("spec/cdn.toml", text)];
    let revision = Revision { specs, ..Revision::default() };
    let same = diff(&revision, &revision, &REVIEW);
    let is_change = same.findings.iter().any(|finding| finding.change.is_some());
    assert!(!is_change, "{:?}", lines(&same.findings));
}
