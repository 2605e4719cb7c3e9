//! Specs are brought into one order and layout.
//!
//! `layout/before/NAME.toml` becomes `layout/after/NAME.toml`.

mod documents;
mod respelling;

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::common::{assert_snapshot, names_in, processor_time, products, property, tests};
use documents::{documents, with_comments};
use proptest::prelude::*;
use respelling::{Respelling, respell};
use tencentcloud_errors_codegen::{LayoutError, layout};
use toml::{Table, Value};

/// The specs of this repository.
fn specs() -> Vec<String> {
    let specs = [crate::common::specs(), vec![products()]].concat();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the specs are UTF-8");
    specs.iter().map(|spec| text(spec.bytes())).collect()
}

fn fixtures(folder: &str) -> PathBuf {
    tests().join("layout").join(folder)
}

/// The data of a text, regardless of the order of its entries and editions.
fn data(text: &str) -> Option<Table> {
    let mut data = text.strip_prefix('\u{FEFF}').unwrap_or(text).parse().ok()?;
    sort(&mut data, &["table", "error", "edition"]);
    Some(data)
}

/// Only entries and editions may change places.
fn sort(table: &mut Table, path: &[&str]) {
    let Some((name, path)) = path.split_first() else { return };
    match table.get_mut(*name) {
        Some(Value::Table(table)) => sort(table, path),
        Some(Value::Array(blocks)) => {
            blocks.iter_mut().filter_map(Value::as_table_mut).for_each(|block| sort(block, path));
            if *name != "table" && blocks.iter().all(Value::is_table) {
                blocks.sort_by_cached_key(|block| format!("{block:?}"));
            }
        }
        _ => {}
    }
}

/// The mark by which a comment is found again.
fn mark(number: usize) -> String {
    format!("# {number};")
}

/// Lays out, and asserts what holds for every text.
#[track_caller]
fn assert_laid_out(text: &str, comments: usize) -> String {
    let after = layout(text).expect("the text is TOML");
    let shown = || format!("\n--- before\n{text}\n--- after\n{after}");
    // As text, since a number may be NaN, which differs from itself.
    assert_eq!(format!("{:?}", data(text)), format!("{:?}", data(&after)), "{}", shown());
    assert_eq!(layout(&after).as_ref(), Ok(&after), "it changes again{}", shown());
    for comment in (0..comments).map(mark) {
        assert_eq!(after.matches(&comment).count(), 1, "{comment}{}", shown());
    }
    assert!(after.is_empty() || after.ends_with('\n'), "{}", shown());
    assert!(!after.starts_with('\n') && !after.ends_with("\n\n"), "{}", shown());
    assert!(!after.contains("\n\n\n") && !after.contains('\r'), "{}", shown());
    assert!(after.lines().all(|line| line.trim_end() == line), "{}", shown());
    after
}

/// Asserts that each comment that names its place is still there.
#[track_caller]
fn assert_places(after: &str) {
    let lines: Vec<_> = after.lines().collect();
    for (number, line) in lines.iter().enumerate() {
        if let Some((_, place)) = line.split_once("; behind ") {
            // The header of a text is gone.
            let is_there = line.starts_with(first_words(place, 1)) || place.starts_with('[');
            assert!(is_there, "{line} in\n{after}");
        }
        if let Some((_, place)) = line.split_once("; above ") {
            let mut code = lines.iter().skip(number).filter(|line| !line.starts_with('#'));
            let next = code.by_ref().next().map_or("", |line| first_words(line, 1));
            let first = code.next().map_or("", |line| first_words(line, 3));
            let is_there = match place.strip_prefix("[[") {
                Some(_) => format!("{next} {first}") == first_words(place, 4),
                None => first_words(place, 1).is_empty() || first_words(place, 1) == next,
            };
            assert!(is_there, "{line} is above {next} {first} in\n{after}");
        }
    }
}

fn first_words(text: &str, count: usize) -> &str {
    text.match_indices(' ').nth(count - 1).map_or(text, |(end, _)| &text[..end])
}

#[test]
fn the_specs_are_laid_out() {
    let specs = specs();
    assert!(!specs.is_empty());
    for spec in specs {
        assert_eq!(layout(&spec).as_ref(), Ok(&spec));
    }
}

#[test]
fn each_fixture_becomes_its_counterpart() {
    let names = names_in(&fixtures("before"));
    assert_eq!(names, names_in(&fixtures("after")));
    for name in names {
        let before = fs::read_to_string(fixtures("before").join(&name)).expect("it can be read");
        let after = assert_laid_out(&before, 0);
        assert_snapshot(&after, &fixtures("after").join(&name));
        assert_eq!(after.matches('#').count(), before.matches('#').count(), "{name}");
        let windows = before.replace('\n', "\r\n");
        if !before.contains("\"\"\"") && !before.contains("'''") {
            assert_eq!(layout(&format!("\u{FEFF}{windows}")), Ok(after), "{name}");
        }
    }
}

#[test]
fn line_ends_inside_a_string_are_kept() {
    let after = assert_laid_out("a = '''\r\none\r\ntwo\n'''\r\n", 0);
    assert_eq!(data("a = '''\r\none\r\ntwo\n'''\r\n"), data(&after));
}

#[test]
fn empty_texts_stay_empty() {
    for text in ["", " ", "\n", "\r\n\r\n", "\u{FEFF}", "\t\n  "] {
        assert_eq!(layout(text).as_deref(), Ok(""), "{text:?}");
    }
}

/// A table loses its header if what is below it says the same.
#[test]
fn a_table_that_loses_its_header_keeps_its_order() {
    for text in [
        "[[table.codes]]\n[[table.error.edition]]\n[table]\n",
        "[table]\n[[table.error.edition]]\n[table.codes]\n[[table.error.edition]]\n",
        "[[source]]\n[table]\ncodes = {table=1}\n",
        "[table]\ncodes.table = 1\n",
        "[table.product]\nsource.title = {}\n[table.error.edition.remedy]\n[table]\n",
    ] {
        assert_laid_out(text, 0);
    }
}

#[test]
fn the_first_syntax_error_is_reported_with_its_place() {
    let error = |text| layout(text).expect_err("it is not TOML");
    for (text, span) in [
        ("a = 1\nb = \nc = 3 4\n", 10..10),
        ("\u{FEFF}a = 1\nb = \n", 13..13),
        ("a = 1\na = 2\n", 6..7),
        ("\u{FEFF}\u{FEFF}", 3..6),
    ] {
        let LayoutError { span: place, message, .. } = error(text);
        assert_eq!(place, span, "{text:?}: {message}");
        assert_eq!(error(text).to_string(), message);
        assert!(!message.ends_with('.') && !message.contains('\n'), "{message}");
        assert!(message.starts_with(char::is_lowercase), "{message}");
    }
}

#[test]
fn what_is_deeply_nested_has_an_answer() {
    for depth in [10, 60, 79, 80, 81, 200, 20_000] {
        for (open, close) in
            [("[", "]"), ("{a=", "}"), ("{a=[", "]}"), ("[", ""), ("{a=", ""), ("{a=]", "")]
        {
            assert_answer(&format!("x = {}1{}\n", open.repeat(depth), close.repeat(depth)));
        }
        let path = format!("x{}", ".x".repeat(depth));
        for text in [format!("{path} = 1"), format!("[{path}]"), format!("[[{path}]]")] {
            assert_answer(&text);
        }
        // As deep as the parser accepts each, all inside each other.
        let path = format!("x{}", ".x".repeat(depth.min(78)));
        let tables = format!("{{ {path} = ").repeat(depth.min(79));
        let ends = "}".repeat(depth.min(79));
        assert_answer(&format!("[{path}]\n{path} = {tables} 1 {ends}"));
    }
}

/// Asserts that there is a layout exactly for what is TOML, except if it is nested too deeply.
#[track_caller]
fn assert_answer(text: &str) {
    match layout(text) {
        Ok(_) => _ = assert_laid_out(text, 0),
        Err(error) if error.message.contains("levels deep") => {}
        Err(error) => {
            assert_eq!(data(text), None, "{text:?}: {error}");
            assert!(text.get(error.span.clone()).is_some(), "{text:?}: {error:?}");
        }
    }
}

#[test]
fn the_time_grows_with_the_text() {
    let spec = |entries: usize| {
        let mut spec = "schema = 1\nproduct = 'cdn'\n[[table]]\n".to_owned();
        for code in (0..entries).rev() {
            let entry = "title = { zh = 'a', en = 'b' }\nsources = ['a', # one\n'b']";
            _ = writeln!(spec, "# above\n[[table.error]]\nname = 'A'\ncode = {code}\n{entry}");
        }
        spec
    };
    let time = |entries| {
        let spec = spec(entries);
        processor_time(|| {
            let after = layout(&spec).expect("it is TOML");
            assert_eq!(after.matches("[[table.error]]").count(), entries);
        })
    };
    let (few, many) = (time(1_000), time(8_000));
    // Eight times as long, and much to spare; squares would be 64 times.
    assert!(many < few * 32 + Duration::from_secs(1), "{few:?} for few, {many:?} for many");
}

proptest! {
    #![proptest_config(property(256))]

    #[test]
    fn respelled_specs_come_back(spec in 0..4_usize, start in 0..60_usize, seed: u64) {
        let canonical = part(&specs()[spec], start, 6);
        let Respelling { text, .. } = respell(&canonical.parse().expect("it is TOML"), seed, false);
        prop_assert_eq!(assert_laid_out(&text, 0), canonical);
    }

    #[test]
    fn comments_stay_where_they_are(spec in 0..4_usize, start in 0..60_usize, seed: u64) {
        let canonical = part(&specs()[spec], start, 6);
        let data: Table = canonical.parse().expect("it is TOML");
        let Respelling { text, comments } = respell(&data, seed, true);
        let after = assert_laid_out(&text, comments);
        assert_places(&after);
    }

    #[test]
    fn arbitrary_documents_keep_their_data(document in documents(), share in 0..6_usize) {
        let (text, comments) = with_comments(&document, share);
        assert_answer(&text);
        if layout(&text).is_ok() {
            assert_laid_out(&text, comments);
        }
    }

    #[test]
    fn arbitrary_text_has_an_answer(text in "\\PC*", tokens in "[\\[\\]{}=.,\"'#\\\\ \r\n\tab01_:+-]*") {
        assert_answer(&text);
        assert_answer(&tokens);
        assert_answer(&format!("a = \"\"\"{text}\"\"\""));
    }
}

/// The part of a spec before its first entry, and some entries; without comments.
fn part(spec: &str, start: usize, entries: usize) -> String {
    const ENTRY: &str = "\n[[table.error]]\n";
    let pieces: Vec<_> = spec.trim_end().split(ENTRY).collect();
    let (head, pieces) = pieces.split_first().expect("there is always one");
    let is_comment = |line: &&str| line.starts_with('#') || line.is_empty();
    let head: Vec<_> = head.lines().skip_while(is_comment).collect();
    let start = start % pieces.len();
    let end = pieces.len().min(start + entries);
    let part: Vec<_> = pieces[start..end].iter().map(|piece| piece.trim_end()).collect();
    format!("{}\n{ENTRY}{}\n", head.join("\n"), part.join(&format!("\n{ENTRY}")))
}
