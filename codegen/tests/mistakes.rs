//! What people get wrong in specs: the finding names the cause and what to do, and there is no other.

use std::collections::BTreeSet;

use crate::common::{SOUND, lines};
use tencentcloud_errors_codegen::{PRODUCTS_FILE, SpecFile, fix, lint};

const PRODUCTS: &str =
    "schema = 1\n\n[[product]]\nid = \"cdn\"\nname.en = \"CDN\"\nname.zh = \"加速\"\n";

/// A mistake: the right text, the wrong one, the place and the text of the only finding, and whether
/// `lint --fix` restores the sound spec.
type Mistake = (&'static str, &'static str, &'static str, bool);

const MISTAKES: &[Mistake] = &[
    (
        "remedy.zh = \"请先添加域名。\"\n",
        "",
        "36:13: error[text_language]: `remedy.zh` is missing; the label of the table has this language, so every text needs it",
        false,
    ),
    (
        "code = 2001",
        "code = \"2001\"",
        "18:8: error[wrong_type]: expected an integer, found a string; write 2001, without the quotes",
        true,
    ),
    (
        "\"invalid domain\"",
        "“invalid domain”",
        "21:12: error[syntax]: `“` is not a TOML quotation mark; write `\"`",
        true,
    ),
    (
        "code = 2001",
        "code ＝ 2001",
        "18:6: error[syntax]: `＝` is full-width, and not TOML punctuation; write `=`",
        false,
    ),
    (
        "[[table.error]]\ncode = 2002",
        "[table.error]\ncode = 2002",
        "31:8: error[syntax]: `[table.error]` is already there; each such block needs two brackets; write `[[table.error]]`",
        true,
    ),
    (
        "[[source]]",
        "[source]",
        "4:1: error[wrong_type]: expected an array, found a table; write `[[source]]`",
        true,
    ),
    (
        "[[table]]",
        "[table]",
        "10:1: error[wrong_type]: expected an array, found a table; write `[[table]]`",
        true,
    ),
    (
        "[\"cdn-zh\"]",
        "\"cdn-zh\"",
        "29:11: error[wrong_type]: expected an array, found a string; write `[\"cdn-zh\"]`",
        true,
    ),
    (
        "title.en = \"invalid domain\"\ntitle.zh = \"域名非法\"",
        "title = \"invalid domain\"",
        "21:9: error[wrong_type]: expected a text in its languages, found a string; write a line for each, such as `title.en = \"...\"`",
        false,
    ),
    (
        "title.en = \"invalid domain\"",
        "title = \"invalid domain\"",
        "21:9: error[wrong_type]: expected a text in its languages, found a string; write a line for each, such as `title.en = \"...\"`",
        false,
    ),
    (
        "code = 2001",
        "<<<<<<< HEAD\ncode = 2001\n=======\ncode = 2003\n>>>>>>> other",
        "18:1: error[syntax]: a merge conflict is still there; keep the right parts of both sides, and delete the marker lines",
        false,
    ),
    (
        "code = 2001",
        "code = 0",
        "18:8: error[code_zero]: code 0 is success, not an error; if this service uses it for a failure, write `zero_is_failure = true`",
        false,
    ),
    (
        "code = 2001",
        "code = 99999",
        "32:8: error[unsorted_codes]: code 2002 comes after 99999; entries are in code order",
        false,
    ),
    (
        "category = \"not_found\"",
        "catgory = \"not_found\"",
        "38:1: error[unknown_field]: [[table.error]] has no field `catgory`; did you mean `category`?",
        false,
    ),
    (
        "retry = \"never\"",
        "rety = \"never\"",
        "26:1: error[unknown_field]: [[table.error]] has no field `rety`; did you mean `retry`?",
        false,
    ),
    (
        "title.en = \"invalid domain\"",
        "titel.en = \"invalid domain\"",
        "21:1: error[unknown_field]: [[table.error]] has no field `titel`; did you mean `title`?",
        false,
    ),
    (
        "\"InvalidDomain\"",
        "\"CdnInvalidDomainError\"",
        "19:8: error[name_stutters]: `CdnInvalidDomainError` repeats a part of the enum's name; write `InvalidDomain`",
        false,
    ),
    (
        "product = \"cdn\"",
        "product = \"vod\"",
        "2:11: error[unknown_value]: unknown value `vod`; known: public, common, cdn; a new product goes into spec/products.toml",
        false,
    ),
    (
        "schema = 1",
        "\u{FEFF}schema = 1",
        "1:1: error[unformatted]: this file begins with a byte order mark; run `tcerr fmt`",
        false,
    ),
    (
        "schema = 1\n",
        "schema = 1\r\n",
        "1:11: error[unformatted]: lines of this file end in a carriage return; run `tcerr fmt`",
        false,
    ),
    (
        "\"invalid domain\"",
        "\"invalid domain.\"",
        "21:27: error[title_stop]: this title ends with a period; leave it out",
        true,
    ),
    (
        "\"Correct the domain, then",
        "\"Correct the domain，then",
        "23:32: error[wrong_script]: an English text contains the Chinese `，`; write `,`",
        true,
    ),
    (
        "\"invalid domain\"",
        "\"invalid domain \"",
        "21:12: error[edge_whitespace]: this text begins or ends with whitespace",
        true,
    ),
    (
        "\"invalid domain\"",
        "\"invalid\u{200B} domain\"",
        "21:20: error[zero_width]: this line contains U+200B, which is invisible",
        true,
    ),
];

fn findings(spec: &SpecFile) -> Vec<tencentcloud_errors_codegen::Finding> {
    lint(&[spec.clone(), SpecFile::new(PRODUCTS_FILE, PRODUCTS)])
}

#[test]
fn each_mistake_has_one_finding_that_names_the_cause_and_the_way_out() {
    for (right, wrong, expected, is_fixed) in MISTAKES {
        assert!(SOUND.contains(right), "{right}");
        let spec = SpecFile::new("spec/cdn.toml", SOUND.replacen(right, wrong, 1));
        let findings = findings(&spec);
        assert_eq!(lines(&findings), format!("spec/cdn.toml:{expected}\n"), "{wrong}");
        let fixed = fix(&spec, &findings).map(|(spec, _)| spec);
        let fixed = fixed.as_ref().map(|spec| String::from_utf8_lossy(spec.bytes()));
        assert_eq!(fixed.as_deref(), is_fixed.then_some(SOUND), "{wrong}");
    }
}

/// What a fix leaves is not worse, and is not fixed again.
#[test]
fn fixes_come_to_an_end() {
    let parts = ["，", "（", "）。", "资源", "\u{200B}", " ", "a", "e\u{301}", ".", "\\\\", "“"];
    for first in parts {
        for second in parts {
            let text = format!("\"{first}{second} x {second}{first}\"");
            let mut spec =
                SpecFile::new("spec/cdn.toml", SOUND.replacen("\"invalid domain\"", &text, 1));
            let mut seen = BTreeSet::new();
            while let Some((fixed, _)) = fix(&spec, &findings(&spec)) {
                assert!(seen.insert(fixed.bytes().to_vec()), "{text}");
                let rules =
                    |spec| findings(spec).iter().map(|it| it.rule.id).collect::<BTreeSet<_>>();
                let laid_bare = BTreeSet::from(["edge_whitespace", "title_stop"]);
                let new: BTreeSet<_> = rules(&fixed).difference(&rules(&spec)).copied().collect();
                assert!(new.is_subset(&laid_bare), "{text}: {new:?}");
                spec = fixed;
            }
            assert!(seen.len() < 4, "{text}");
        }
    }
}
