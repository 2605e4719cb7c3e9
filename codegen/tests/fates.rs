//! What becomes of codes and names, where one edit makes the difference.

use crate::common::{SOUND, lines};
use crate::diff::cases::Edit::{self, Replace};
use crate::diff::revisions::{REVIEW, base, diff, edited, revision};
use tencentcloud_errors_codegen::{Bump, Diff, Revision, SpecFile};

/// Changes the base specs twice, and returns what the second change means.
fn change(before: &[Edit], after: &[Edit]) -> Diff {
    let old = edited(&base(), before);
    diff(&revision(&old), &revision(&edited(&old, after)), &REVIEW)
}

/// The messages of one rule.
fn messages<'d>(diff: &'d Diff, rule: &str) -> Vec<&'d str> {
    let findings = diff.findings.iter().filter(|finding| finding.rule.id == rule);
    findings.map(|finding| finding.message.as_str()).collect()
}

#[test]
fn a_name_that_stands_for_another_code_is_renumbered_and_takes_its_former_names_along() {
    let with_former_name =
        Replace("name = \"ServerBusy\"", "name = \"ServerBusy\"\nformer_names = [\"Busy\"]");
    let to = |name: &'static str| Replace("former_names = [\"RequestTooOld\"]", name);
    for (before, after, expected) in [
        // The variant goes, and its former name with it: that is one move.
        (
            vec![with_former_name],
            vec![Replace("code = 5100", "code = 5101")],
            vec!["`ServerBusy` stood for 5100 and stands for 5101 now"],
        ),
        // The variant stays, its former name goes.
        (
            vec![],
            vec![
                to(""),
                Replace(
                    "name = \"ServerBusy\"",
                    "name = \"ServerBusy\"\nformer_names = [\"RequestTooOld\"]",
                ),
            ],
            vec!["`RequestTooOld` stood for 4200 and stands for 5100 now"],
        ),
        // A variant becomes another code's former name.
        (
            vec![],
            vec![
                Replace("\"Legacy\"", "\"Modern\""),
                Replace(
                    "name = \"ServerBusy\"",
                    "name = \"ServerBusy\"\nformer_names = [\"Legacy\"]",
                ),
            ],
            vec!["`Legacy` stood for 4700 and stands for 5100 now"],
        ),
        // A former name becomes another code's variant.
        (
            vec![],
            vec![to(""), Replace("\"ServerBusy\"", "\"RequestTooOld\"")],
            vec!["`RequestTooOld` stood for 4200 and stands for 5100 now"],
        ),
    ] {
        let diff = change(&before, &after);
        assert_eq!(messages(&diff, "code_renumbered"), expected, "{}", lines(&diff.findings));
    }
}

#[test]
fn a_code_that_was_renumbered_is_compared_with_what_it_was_and_no_other_is() {
    // A variant takes the number of one that is gone.
    let taken = change(
        &[],
        &[
            Edit::Drop(4100),
            Replace("code = 5100", "code = 4100"),
            Replace("\"backoff\"", "\"never\""),
        ],
    );
    assert_eq!(
        messages(&taken, "retry_narrowed"),
        [
            "the verdict of `ServerBusy` (code 4100) was `backoff` and is `never` now, which allows less"
        ]
    );
    assert_eq!(messages(&taken, "code_renumbered").len(), 1, "{}", lines(&taken.findings));
    assert_eq!(messages(&taken, "code_removed"), ["`AuthenticationFailed` (code 4100) is gone"]);
    // A variant leaves its number to one that is new.
    let left = change(
        &[],
        &[
            Replace("code = 5100", "code = 5101"),
            Edit::Append("public", crate::diff::cases::NEW_ENTRY),
            Replace("code = 9999", "code = 5100"),
        ],
    );
    assert_eq!(messages(&left, "code_renumbered").len(), 1, "{}", lines(&left.findings));
    assert_eq!(
        messages(&left, "code_added"),
        ["`Newcomer` (code 5100) is new: `never`, `internal`"]
    );
    for diff in [&taken, &left] {
        assert_eq!(messages(diff, "codes_swapped"), [""; 0]);
    }
    // A code that takes another one's name in stays what it was.
    let kept = change(
        &[],
        &[
            Replace("\"Legacy\"", "\"Modern\""),
            Replace("name = \"ServerBusy\"", "name = \"ServerBusy\"\nformer_names = [\"Legacy\"]"),
        ],
    );
    assert_eq!(messages(&kept, "retry_widened"), [""; 0], "{}", lines(&kept.findings));
}

#[test]
fn an_exchange_of_two_is_reported_once_and_a_cycle_of_three_name_by_name() {
    let names = |names: [&'static str; 3]| {
        let [one, two, three] = names;
        let placeholders = [
            ("\"DomainOne\"", "\"Domain1\""),
            ("\"DomainTwo\"", "\"Domain2\""),
            ("\"DomainThree\"", "\"Domain3\""),
        ];
        let new = [("\"Domain1\"", one), ("\"Domain2\"", two), ("\"Domain3\"", three)];
        placeholders.into_iter().chain(new).map(|(old, new)| Replace(old, new)).collect::<Vec<_>>()
    };
    let two = change(&[], &names(["\"DomainTwo\"", "\"DomainOne\"", "\"DomainThree\""]));
    assert_eq!(
        messages(&two, "codes_swapped"),
        ["2001 and 2002 have exchanged their names, `DomainOne` and `DomainTwo`"]
    );
    let three = change(&[], &names(["\"DomainTwo\"", "\"DomainThree\"", "\"DomainOne\""]));
    assert_eq!(messages(&three, "codes_swapped").len(), 3, "{}", lines(&three.findings));
}

#[test]
fn a_retirement_changes_its_version_or_its_reason() {
    let since = change(&[], &[Replace("\"0.1.0\"", "\"0.2.0\"")]);
    assert_eq!(
        messages(&since, "retirement_changed"),
        ["`Legacy` (code 4700) is retired since 0.2.0 now"]
    );
    let reason = change(&[], &[Replace("该接口已下线", "该接口已停用")]);
    assert_eq!(
        messages(&reason, "retirement_changed"),
        ["`Legacy` (code 4700) is retired for another reason"]
    );
}

/// One table of so many codes, without the first few of them.
fn table(codes: i32, without: i32) -> Revision {
    let (head, entry) = SOUND.split_once("[[table.error]]").expect("there is an entry");
    let entry = entry.split("[[table.error]]").next().expect("there is one");
    let mut text = head.to_owned();
    for code in 1 + without..=codes {
        let entry = entry.replace("code = 2001", &format!("code = {code}"));
        text += "[[table.error]]";
        text += &entry.replace("InvalidDomain", &format!("Domain{code}"));
    }
    let specs = vec![SpecFile::new("spec/cdn.toml", text)];
    Revision { specs, ..Revision::default() }
}

#[test]
fn more_than_five_codes_and_more_than_a_tenth_are_too_many_at_once() {
    for (codes, without, is_stopped) in [
        (6, 5, false),
        (50, 5, false),
        (59, 6, true),
        (60, 6, false),
        (61, 6, false),
        (60, 7, true),
    ] {
        let diff = diff(&table(codes, 0), &table(codes, without), &REVIEW);
        let gone = usize::try_from(without).expect("it is a number");
        // What is reported for all is not reported for each.
        let expected = if is_stopped { (0, 1) } else { (gone, 0) };
        let told = ["code_removed", "mass_removal"].map(|rule| messages(&diff, rule).len());
        assert_eq!(told, <[usize; 2]>::from(expected), "{without} of {codes}");
        assert_eq!(diff.bump, Bump::Major);
    }
}
