//! The golden files, including the hostile one, compile without a warning as a crate that depends on the
//! runtime crate, and say in Rust what they say in TOML.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::common::cargo::{cargo, put, put_manifest, target};
use crate::common::{generate, lines, specs_at, tests};
use toml::{Table, Value};

/// The stems of the golden specs, in the order in which `texts.rs` goes through their tables.
const STEMS: [&str; 4] = ["hostile", "small", "words", "module"];

/// A crate with tables of its own, as anyone may have.
const LIBRARY: &str = "//! Golden tables.
#[rustfmt::skip]
#[path = \"../generated/mod.rs\"]
mod generated;
pub use generated::*;
";

/// The crate of the golden tables.
fn package() -> &'static Path {
    static PACKAGE: OnceLock<PathBuf> = OnceLock::new();
    PACKAGE.get_or_init(|| {
        let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
        for folder in ["generated/index", "src", "tests"] {
            fs::create_dir_all(package.join(folder)).expect("the folder can be made");
        }
        fill(&package);
        package
    })
}

fn fill(package: &Path) {
    let golden = tests().join("golden");
    let mut specs = Vec::new();
    let mut texts = String::new();
    for stem in STEMS {
        let spec = specs_at(&golden.join(format!("{stem}.toml"))).remove(0);
        let text = str::from_utf8(spec.bytes()).expect("the spec is UTF-8");
        write_rows(&toml::from_str(text).expect("the spec is TOML"), &mut texts);
        specs.push(spec);
    }
    // Its words take what the family says, which the runtime crate knows.
    specs.extend(specs_at(&golden.join("listed.toml")));
    let write = |path: &str, content: &str| put(&package.join(path), content);
    for file in generate(&specs).unwrap_or_else(|findings| panic!("{}", lines(&findings))) {
        write(&file.path, &file.content);
    }
    let texts_test = fs::read_to_string(golden.join("texts.rs")).expect("texts.rs is there");
    write("tests/texts.rs", &texts_test);
    write("src/lib.rs", LIBRARY);
    write("tests/texts.tsv", &texts);
    put_manifest(package, "[dev-dependencies]\nserde_json = \"1.0\"\n");
}

/// The lines that `texts.rs` compares with, in code order.
fn write_rows(spec: &Table, rows: &mut String) {
    let pages = array(spec, "source");
    for table in array(spec, "table") {
        let mut entries = array(table, "error");
        entries.sort_by_key(|entry| (entry["code"].as_integer(), text(entry, "code")));
        for entry in entries {
            let mut row = vec![text(table, "enum"), code(entry)];
            row.extend(["name", "id"].map(|key| text(entry, key)));
            row.extend(texts(entry));
            row.extend(["category", "retry", "successor"].map(|key| text(entry, key)));
            row.extend(
                ["carrier", "family"]
                    .map(|key| (entry.get(key) == Some(&Value::Boolean(true))).to_string()),
            );
            for id in entry["sources"].as_array().expect("sources are an array") {
                let page = pages.iter().find(|page| page["id"] == *id).expect("a page is cited");
                let title = page["title"].as_table().expect("a title is a text");
                // A text that is missing in one language is there in the other.
                let title = [["en", "zh"], ["zh", "en"]].map(|keys| {
                    keys.map(|key| text(title, key)).into_iter().find(|text| !text.is_empty())
                });
                row.push(text(page, "id"));
                row.extend(title.map(Option::unwrap_or_default));
                row.extend(["lang", "url"].map(|key| text(page, key)));
            }
            let mut editions = array(entry, "edition");
            // In the order of the products, of which the fixtures use these.
            let order = ["cvm", "cdn", "auto_scaling"].map(Value::from);
            editions.sort_by_key(|edition| order.iter().position(|it| *it == edition["product"]));
            for edition in editions {
                row.push(text(edition, "product"));
                row.extend(texts(edition));
            }
            if entry.contains_key("status") {
                let reason = entry["reason"].as_table().expect("a reason is given");
                row.extend([text(entry, "since"), text(reason, "en"), text(reason, "zh")]);
            }
            rows.push_str(&row.join("\t"));
            rows.push('\n');
        }
    }
}

#[test]
fn users_of_retired_codes_and_former_names_are_told() {
    let example = package().join("examples/user.rs");
    fs::create_dir_all(package().join("examples")).expect("the folder can be made");
    put(&example, USER);
    let output = cargo(package(), &["check", "--example", "user"]).output();
    let said = output.expect("cargo can be run").stderr;
    let said = String::from_utf8_lossy(&said);
    for note in [
        "use of deprecated associated constant `golden::FirstError::Five`: renamed to `FiveDigits`",
        "use of deprecated unit variant `golden::FirstError::FiveDigits`: the service counts",
    ] {
        assert!(said.contains(note), "{said}");
    }
}

/// A program that uses what is deprecated.
const USER: &str = "//! A user.
use golden::FirstError;
fn main() { println!(\"{} {}\", FirstError::Five, FirstError::FiveDigits); }
";

fn code(entry: &Table) -> String {
    match &entry["code"] {
        Value::String(word) => word.clone(),
        number => number.as_integer().expect("a code is a number or a word").to_string(),
    }
}

fn texts(table: &Table) -> [String; 4] {
    [("title", "en"), ("title", "zh"), ("remedy", "en"), ("remedy", "zh")].map(|(key, lang)| {
        table.get(key).and_then(Value::as_table).map(|texts| text(texts, lang)).unwrap_or_default()
    })
}

fn text(table: &Table, key: &str) -> String {
    table.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn array<'t>(table: &'t Table, key: &str) -> Vec<&'t Table> {
    let blocks = table.get(key).and_then(Value::as_array);
    blocks.into_iter().flatten().filter_map(Value::as_table).collect()
}

/// Runs cargo in the package, and asserts that it reports nothing about generated files. What it reports
/// about the rest of the crate does not matter here.
#[track_caller]
fn assert_quiet(arguments: &[&str]) {
    let output = cargo(package(), arguments).output().expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("generated/"),
        "cargo {}\n{}{said}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn golden_files_compile_without_a_warning() {
    assert_quiet(&["check", "--lib"]);
}

#[test]
fn clippy_has_nothing_to_say_about_golden_files() {
    let clippy = cargo(package(), &["clippy", "--version"]).output();
    if clippy.is_ok_and(|output| output.status.success()) {
        assert_quiet(&["clippy", "--lib"]);
    }
}

#[test]
fn golden_files_say_in_rust_what_they_say_in_toml() {
    assert_quiet(&["test", "--test", "texts"]);
}

#[test]
fn documentation_shows_titles_exactly() {
    assert_quiet(&["doc", "--no-deps", "--lib"]);
    let pages = target().join("doc/golden");
    let rows = fs::read_to_string(package().join("tests/texts.tsv")).expect("the rows are there");
    let mut straight_pages = BTreeMap::new();
    for row in rows.lines() {
        let fields: Vec<_> = row.split('\t').collect();
        let page = straight_pages.entry(fields[0]).or_insert_with(|| {
            let page = fs::read_to_string(pages.join(format!("enum.{}.html", fields[0])));
            straight(&page.expect("rustdoc wrote a page for each enum"))
        });
        let titles = format!(
            "<p>{}: {} · {}</p>",
            in_html(fields[1]),
            in_html(fields[4]),
            in_html(fields[5])
        );
        let remedies = [
            format!("<li>Remedy: {}</li>", in_html(fields[6])),
            format!("<li>处理建议：{}</li>", in_html(fields[7])),
        ];
        for shown in remedies.into_iter().chain([titles]) {
            assert!(page.contains(&straight(&shown)), "{shown}");
        }
    }
}

fn in_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// HTML without links, and without rustdoc's smart punctuation.
fn straight(text: &str) -> String {
    let text = text.replace("</a>", "");
    let mut parts = text.split("<a ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    text.extend(parts.map(|part| part.split_once('>').expect("a tag ends").1));
    let text = text.replace("&quot;", "").replace("&#39;", "");
    text.replace(['"', '\'', '“', '”', '‘', '’', '-', '–', '—'], "")
}
