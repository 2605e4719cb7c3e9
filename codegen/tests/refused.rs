//! What would be hostile in Rust, in a terminal or to a reader is refused, at its place.

use crate::common::{SOUND, generate, lines};
use tencentcloud_errors_codegen::{Finding, PRODUCTS_FILE, SpecFile, lint};

/// The mark in a case before the character where the finding should be.
const PLACE: char = '§';

/// A sound spec with everything that a spec may have.
const FULL: &str = include_str!("golden/small.toml");

/// The findings about a sound spec with `old` replaced by `new`, and the [`PLACE`] in `new`.
#[track_caller]
fn findings(spec: &str, old: &str, new: &str) -> (Vec<Finding>, (usize, usize)) {
    assert!(spec.contains(old), "{old}");
    let marked = spec.replacen(old, new, 1);
    let (before, _) = marked.split_once(PLACE).expect("the case marks a place");
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
    let spec = SpecFile::new("spec/cdn.toml", marked.replacen(PLACE, "", 1));
    (generate(&[spec]).expect_err(&marked), (line, column))
}

/// Asserts that the findings break just these rules, all of them at the [`PLACE`].
#[track_caller]
fn assert_refused(old: &str, new: &str, rules: &[&str]) {
    let (findings, (line, column)) = findings(SOUND, old, new);
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.line, finding.column, finding.rule.id)).collect();
    let expected: Vec<_> = rules.iter().map(|rule| (line, column, *rule)).collect();
    assert_eq!(found, expected, "{}", lines(&findings));
    for finding in &findings {
        let shown = finding.to_string();
        let is_plain = |character: char| !character.is_control() && character != '\u{202E}';
        assert!(shown.chars().all(is_plain), "{shown:?}");
    }
}

#[test]
fn texts_that_deceive_the_reader_are_refused() {
    let title = "\"invalid domain\"";
    let texts = [
        ("\"invalid §\u{202E}domain\"", "bidi_control"),
        ("\"invalid \\u202Edomain\"", "bidi_control"),
        ("\"invalid §\u{2066}domain\"", "bidi_control"),
        ("\"invalid§\u{200B}domain\"", "zero_width"),
        ("\"invalid\\u200Bdomain\"", "zero_width"),
        ("\"invalid§\u{FEFF}domain\"", "zero_width"),
        ("\"invalid§\u{2028}domain\"", "zero_width"),
        ("\"invalid \u{FFFD}\"", "replacement_char"),
        ("\"invalid\\u0000domain\"", "control_char"),
        ("\"invalid\\u001B[31mdomain\"", "control_char"),
        ("\"invalid\\u007Fdomain\"", "control_char"),
        ("\"invalid\\u0085domain\"", "control_char"),
        ("\"invalid\\ndomain\"", "control_char"),
        ("\"invalid\\rdomain\"", "control_char"),
        ("\"invalid\\tdomain\"", "control_char"),
        ("\"\"\"invalid\ndomain\"\"\"", "control_char"),
        ("\"\"\"invalid\r\ndomain\"\"\"", "control_char"),
        ("'''\ninvalid\ndomain'''", "control_char"),
        ("\" invalid domain\"", "edge_whitespace"),
        ("\"invalid domain\u{A0}\"", "edge_whitespace"),
        ("\"\u{3000}\"", "empty_text"),
    ];
    for (text, rule) in texts {
        // Raw characters are reported in their place, the rest where the text begins.
        let text = if text.contains(PLACE) { text.to_owned() } else { format!("§{text}") };
        assert_refused(title, &text, &[rule]);
    }
}

#[test]
fn comments_that_deceive_the_reader_are_refused() {
    for (character, rule) in [('\u{202E}', "bidi_control"), ('\u{200B}', "zero_width")] {
        assert_refused("schema = 1", &format!("# A §{character}comment.\nschema = 1"), &[rule]);
    }
}

#[test]
fn raw_control_characters_are_not_toml() {
    for character in ['\0', '\u{1}', '\u{1B}', '\u{7F}', '\r'] {
        let summary = format!("\"Module §{character}codes\"");
        assert_refused("\"Module error codes of CDN.\"", &summary, &["syntax"]);
    }
    for character in ['\0', '\u{1}', '\u{1B}', '\u{7F}'] {
        let comment = format!("# A §{character}comment.\nschema = 1");
        assert_refused("schema = 1", &comment, &["syntax"]);
    }
    // A newline is missing after a carriage return.
    assert_refused("schema = 1", "# A \r§comment.\nschema = 1", &["syntax"]);
    assert_refused("schema = 1", "schema = 1\r§\r", &["syntax"]);
}

#[test]
fn what_is_nested_too_deeply_is_refused_before_a_parser_runs_out_of_stack() {
    let deep = format!("x = {}", "{a.a=[".repeat(60_000));
    for text in [deep.clone(), format!("{deep}\n{SOUND}"), format!("{}1", "[".repeat(200))] {
        let findings = generate(&[SpecFile::new("spec/cdn.toml", text)]).unwrap_err();
        assert_eq!(findings.len(), 1, "{}", lines(&findings));
        assert_eq!((findings[0].rule.id, findings[0].line), ("syntax", 1));
    }
}

#[test]
fn every_text_is_checked() {
    let texts = [
        "\"example-zh\"",
        "\"Examples: error codes\"",
        "\"https://cloud.tencent.com/document/product/213\"",
        "\"FirstError\"",
        "\"The first table of this file.\"",
        "\"ResourceAlreadyExists\"",
        "\"InvalidParameter.ResourceExists\"",
        "\"resource already exists\"",
        "\"资源重复\"",
        "\"Use the resource that is there, or choose another name.\"",
        "\"请使用已有的资源，或换一个名称。\"",
        "\"The page gives no advice; notes stay in the spec.\"",
        "\"instance already exists\"",
        "\"实例重复\"",
        "\"Choose another name.\"",
        "\"请换一个名称。\"",
    ];
    for text in texts {
        let hostile = format!("§{}\\u202E\"", text.trim_end_matches('"'));
        let (findings, place) = findings(FULL, text, &hostile);
        let is_right = |finding: &Finding| {
            finding.rule.id == "bidi_control" && (finding.line, finding.column) == place
        };
        assert!(findings.iter().any(is_right), "{}", lines(&findings));
    }
}

#[test]
fn variants_that_are_not_identifiers_are_refused() {
    let name = "\"InvalidDomain\"";
    let names = [
        ("\"Self\"", "name_is_keyword"),
        ("\"std\"", "name_not_upper_camel"),
        ("\"type\"", "name_not_upper_camel"),
        ("\"self\"", "name_not_upper_camel"),
        ("\"r#type\"", "name_not_upper_camel"),
        ("\"r#Type\"", "name_not_upper_camel"),
        ("\"Ünïcode\"", "name_not_upper_camel"),
        ("\"Naïve\"", "name_not_upper_camel"),
        ("\"域名\"", "name_not_upper_camel"),
        ("\"A B\"", "name_not_upper_camel"),
        ("\"X; }\"", "name_not_upper_camel"),
        ("\"X = 1, Y\"", "name_not_upper_camel"),
        ("\"X(u8)\"", "name_not_upper_camel"),
        ("\"_\"", "name_not_upper_camel"),
        ("\"1\"", "name_not_upper_camel"),
        ("\"1A\"", "name_not_upper_camel"),
        ("\"A_B\"", "name_not_upper_camel"),
        ("\"ABC\"", "name_not_upper_camel"),
        // An identifier, but a placeholder.
        ("\"None\"", "placeholder_text"),
    ];
    for (new, rule) in names {
        assert_refused(name, &format!("§{new}"), &[rule]);
    }
    assert_refused(name, "§\"std::Error\"", &["name_not_upper_camel", "name_stutters"]);
}

#[test]
fn enums_that_are_not_identifiers_are_refused() {
    let names = [
        "Result",
        "Error",
        "std::Error",
        "::Error",
        "r#Error",
        "CDNError",
        "cdnError",
        "Cdn_Error",
        "Cdn Error",
        "CdnError {} pub enum Error",
        "域名Error",
        "NaïveError",
        "1Error",
    ];
    for name in names {
        assert_refused("\"CdnError\"", &format!("§\"{name}\""), &["enum_name"]);
    }
}

#[test]
fn keys_and_words_cannot_bring_code_along() {
    assert_refused("retry = \"never\"", "retry = §\"Never\"", &["unknown_value"]);
    assert_refused("retry = \"never\"", "retry = §\"never; }\"", &["unknown_value"]);
    assert_refused("lang = \"zh\"", "lang = §\"zh\\u0000\\u202E\"", &["unknown_value"]);
    let key = "§\"pub fn\\n\\u202E\" = 1\nschema = 1";
    assert_refused("schema = 1", key, &["unknown_field"]);
    assert_refused("code = 2001", "code = §2147483648", &["code_out_of_range"]);
    assert_refused("code = 2001", "code = §-2147483649", &["code_out_of_range"]);
    assert_refused("code = 2001", "code = §\"2001\"", &["wrong_type"]);
    assert_refused("code = 2001", "code = §2001.0", &["wrong_type"]);
}

#[test]
fn files_that_cannot_be_modules_are_refused() {
    for stem in [
        "type", "self", "crate", "super", "_", "a-b", "a.b", "A", "1", "a__b", "a_", "", "core",
        "str", "aux", "com9",
    ] {
        let spec = SpecFile::new(format!("spec/{stem}.toml"), SOUND);
        let findings = generate(&[spec]).expect_err(stem);
        let [finding] = &findings[..] else { panic!("{}", lines(&findings)) };
        assert_eq!((finding.line, finding.column, finding.rule.id), (1, 1, "file_name"), "{stem}");
    }
}

/// `АuthFailure` begins with a Cyrillic letter: typing the word would not find it.
#[test]
fn ids_are_words_that_people_can_type() {
    let right = "\"InvalidParameter.Domain\"";
    for id in ["АuthFailure", "Auth\u{A0}Failure", "Auth\u{3000}Failure", "AuthFailure."] {
        let rules: &[_] = match id.chars().next() {
            Some('А') => &["foreign_letter", "word_malformed"],
            _ => &["word_malformed"],
        };
        // A note explains what the service really sends; this entry has none.
        let spec =
            SOUND.replacen("note = ", "# note = ", 1).replacen("\"inferred\"", "\"documented\"", 1);
        let (findings, place) = findings(&spec, right, &format!("§\"{id}\""));
        let found: Vec<_> = findings.iter().map(|it| (it.line, it.column)).collect();
        assert_eq!(found, vec![place; rules.len()], "{}", lines(&findings));
        assert!(findings.iter().map(|it| it.rule.id).eq(rules.iter().copied()));
    }
}

#[test]
fn acceptances_and_products_are_checked_as_specs_are() {
    let accepted = "schema = 1\n[[accepted]]\nrule = \"code_removed\"\ntable = \"cdn\"\n\
                    fingerprint = \"0\"\nreason = \"o§k\"\nversion = \"1.0.0\"\n";
    let list =
        "schema = 1\n[[product]]\nid = \"cdn\"\nname = { en = \"C§DN\", zh = \"内容分发网络\" }\n";
    for (path, text) in [("spec/accepted.toml", accepted), (PRODUCTS_FILE, list)] {
        for (hidden, rule) in [
            ("\u{202E}", "bidi_control"),
            ("\u{200B}", "zero_width"),
            ("\u{85}", "control_char"),
            ("\\u0007", "control_char"),
            ("\u{E000}", "replacement_char"),
            ("а", "foreign_letter"),
            ("<br>", "html_in_text"),
        ] {
            let found = |text: String| -> Vec<_> {
                lint(&[SpecFile::new(path, text)]).iter().map(|finding| finding.rule.id).collect()
            };
            assert_eq!(found(text.replace('§', hidden)).first(), Some(&rule), "{path} {hidden:?}");
            if ["bidi_control", "zero_width"].contains(&rule) {
                assert_eq!(found(format!("# a{hidden}b\n{}", text.replace('§', ""))), [rule]);
            }
        }
    }
}
