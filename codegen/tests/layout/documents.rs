//! Arbitrary TOML, most of it not a spec, and some of it not TOML.

use proptest::prelude::*;
use proptest::{collection, option, sample};

/// Names that the format defines, and others.
const NAMES: &[&str] = &[
    "table", "error", "codes", "edition", "source", "title", "remedy", "code", "product", "a",
    "'b c'", "''",
];

const SCALARS: &[&str] = &[
    "1",
    "-7",
    "0xF_F",
    "1.5",
    "-inf",
    "true",
    "1979-05-27",
    "07:32:00.5",
    "1979-05-27t07:32:00z",
    "\"it's\"",
    "'literal \\n'",
    "\"cdn\"",
    "\"\\t # no comment \\\\\"",
    "'''\ntwo\nlines'''",
    "\"\"\"\ntwo \\\n  # no comment\n\"\"\"",
];

/// A document of a few lines. Each `\u{1}` is a place for a comment, see `with_comments`.
pub(crate) fn documents() -> impl Strategy<Value = String> {
    let lines =
        collection::vec((line(), sample::select(&["\u{1}", "\n", "\u{1}\n\u{1}"][..])), 0..12);
    lines.prop_map(|lines| {
        let line = |(line, gap)| format!("{line} \u{1}{gap}");
        format!("\u{1}{}", lines.into_iter().map(line).collect::<String>())
    })
}

/// Puts a comment of its own into every place with a number not above `share`.
pub(crate) fn with_comments(document: &str, share: usize) -> (String, usize) {
    let (mut text, mut comments) = (String::new(), 0);
    for (place, part) in document.split('\u{1}').enumerate() {
        if place > 0 && place % 4 <= share {
            text.extend(["# ", &comments.to_string(), ";\n"]);
            comments += 1;
        } else if place > 0 {
            text.push('\n');
        }
        text.push_str(part);
    }
    (text, comments)
}

fn line() -> impl Strategy<Value = String> {
    let path = || collection::vec(sample::select(NAMES), 1..4).prop_map(|names| names.join("."));
    let key = collection::vec(sample::select(NAMES), 1..3).prop_map(|names| names.join("."));
    // Most often the blocks of the format, so that some documents are like specs.
    prop_oneof![
        2 => sample::select(&["[[table]]", "[[source]]"][..]).prop_map(str::to_owned),
        3 => Just("[[table.error]]".to_owned()),
        2 => Just("[[table.error.edition]]".to_owned()),
        1 => sample::select(&["[table.error.title]", "[table.error.edition.remedy]"][..])
            .prop_map(str::to_owned),
        1 => path().prop_map(|path| format!("[{path}]")),
        1 => path().prop_map(|path| format!("[[ {path}]]")),
        6 => (key, value()).prop_map(|(key, value)| format!("{key} = {value}")),
    ]
}

fn value() -> impl Strategy<Value = String> {
    let scalar = sample::select(SCALARS).prop_map(str::to_owned);
    scalar.prop_recursive(4, 24, 4, |inner| {
        let gap = || option::of(Just("\u{1}")).prop_map(Option::unwrap_or_default);
        let element =
            (gap(), inner.clone(), gap()).prop_map(|(a, value, b)| format!("{a}{value}{b}"));
        let key = collection::vec(sample::select(NAMES), 1..3).prop_map(|names| names.join("."));
        let pair =
            (gap(), key, inner, gap()).prop_map(|(a, key, it, b)| format!("{a}{key}={it}{b}"));
        prop_oneof![
            (collection::vec(element, 0..4), gap())
                .prop_map(|(elements, end)| format!("[{}{end}]", elements.join(","))),
            (collection::vec(pair, 0..4), gap())
                .prop_map(|(pairs, end)| format!("{{{}{end}}}", pairs.join(","))),
        ]
    })
}
