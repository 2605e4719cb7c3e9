//! The public items of the crate as a whole, in the words of rustdoc: whatever one of them loses shows up
//! in review, even if no spec has changed. (What enums of codes have follows from the specs, and `tcerr
//! diff` reports that.)

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{cargo, said, scratch, turn};

const SNAPSHOT: &str = "tests/cargo_build/public_items.txt";

#[test]
#[ignore = "slow; CI runs it"]
fn public_items_are_what_they_were() {
    let _turn = turn();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = ["doc", "-p", "tencentcloud-errors", "--all-features", "--no-deps"];
    said(&cargo(root, &arguments).output().unwrap(), true);
    let items = public_items(&scratch().join("target/doc/tencentcloud_errors"));
    let path = root.join(SNAPSHOT);
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        fs::write(&path, &items).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let lines = |items: &str| items.lines().map(str::to_owned).collect::<Vec<_>>();
    let (known, items) = (lines(&known), lines(&items));
    let without = |one: &[String], other: &[String]| {
        one.iter().filter(|line| !other.contains(line)).cloned().collect::<Vec<_>>().join("\n")
    };
    assert!(
        known == items,
        "public items have changed: is the version high enough? Then SNAPSHOTS=overwrite renews \
         {SNAPSHOT}\ngone:\n{}\nnew:\n{}",
        without(&known, &items),
        without(&items, &known)
    );
}

/// Each item with its methods and the traits that it implements, one per line.
fn public_items(doc: &Path) -> String {
    let all = fs::read_to_string(doc.join("all.html")).unwrap();
    let links = between(&all, "<li><a href=\"", "\"");
    let names: BTreeSet<_> = links.filter_map(|link| link.strip_suffix(".html")).collect();
    let mut items = Vec::new();
    for name in names {
        let page = fs::read_to_string(doc.join(format!("{name}.html"))).unwrap();
        let page = page.split("id=\"synthetic-implementations\"").next().unwrap_or_default();
        let (own, traits) = page.split_once("id=\"trait-implementations\"").unwrap_or((page, ""));
        items.push(String::new());
        items.push(name.replace('/', "::"));
        let is_of_codes = traits.contains("impl-ErrorCode-for-");
        let declaration = between(own, "<pre class=\"rust item-decl\"><code>", "</code></pre>");
        let methods = between(own, "<h4 class=\"code-header\">", "</h4>");
        let traits = between(traits, "<h3 class=\"code-header\">", "</h3>");
        for html in declaration.filter(|_| !is_of_codes).chain(methods).chain(traits) {
            let text = text(html);
            let words: Vec<_> = text.split_whitespace().collect();
            items.push(format!("    {}", words.join(" ")));
        }
    }
    items.join("\n") + "\n"
}

/// The texts between two marks, wherever these are.
fn between<'t>(text: &'t str, start: &'t str, end: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0))
}

/// HTML without its tags.
fn text(html: &str) -> String {
    let texts: String =
        format!(">{html}").split('>').skip(1).filter_map(|it| it.split('<').next()).collect();
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(texts, |text, (entity, character)| text.replace(entity, character))
}
