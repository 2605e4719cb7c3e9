//! What is generated, as whole files, and what it does and does not depend on.

use std::path::PathBuf;

use crate::common::{
    SOUND, assert_snapshot, generate, lines, products_behind_features, specs, specs_at, tests,
};
use tencentcloud_errors_codegen::{GeneratedFile, SpecFile};

fn golden(name: &str) -> PathBuf {
    tests().join("golden").join(name)
}

fn generated(specs: &[SpecFile]) -> Vec<GeneratedFile> {
    generate(specs).unwrap_or_else(|findings| panic!("{}", lines(&findings)))
}

/// The file at a path.
fn file(specs: &[SpecFile], path: &str) -> GeneratedFile {
    let files = generated(specs);
    files.into_iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"))
}

/// What comes of one spec that is called `spec/cdn.toml`.
fn content(spec: &str) -> String {
    file(&[SpecFile::new("spec/cdn.toml", spec)], "generated/cdn.rs").content
}

/// The content but for the line with the hashes.
fn without_hash(content: &str) -> String {
    let is_hash = |line: &&str| line.starts_with("// spec-hash: ");
    assert_eq!(content.lines().filter(is_hash).count(), 1);
    content.split_inclusive('\n').filter(|line| !is_hash(line)).collect()
}

/// Compares a generated file with a snapshot, which no release changes.
#[track_caller]
fn assert_golden(specs: &[SpecFile], path: &str, snapshot: &str) {
    let file = file(specs, path);
    let version = concat!(" ", env!("CARGO_PKG_VERSION"), ":");
    let (first_line, rest) = file.content.split_once('\n').expect("the header has lines");
    assert!(first_line.contains(version), "{first_line}");
    assert!(first_line.contains(&file.spec_path), "{first_line}");
    // What is asked of the runtime crate, in the list of modules, whose hash depends on that.
    let mut rest = rest.replace(concat!(env!("CARGO_PKG_VERSION"), ", like"), "[VERSION], like");
    if path.ends_with("/mod.rs") {
        let (hash_line, below) = rest.split_once('\n').expect("the header has lines");
        assert!(hash_line.starts_with("// rust-hash: "), "{hash_line}");
        rest = format!("// rust-hash: [HASH]\n{below}");
    }
    let content = format!("{}\n{rest}", first_line.replace(version, " [VERSION]:"));
    assert_snapshot(&content, &golden(snapshot));
}

#[track_caller]
fn assert_golden_module(stem: &str) {
    let specs = specs_at(&golden(&format!("{stem}.toml")));
    assert_golden(&specs, &format!("generated/{stem}.rs"), &format!("{stem}.rs"));
}

#[test]
fn a_spec_with_everything_gives_this_file() {
    assert_golden_module("small");
}

#[test]
fn module_codes_give_this_file() {
    assert_golden_module("module");
}

#[test]
fn words_give_this_file() {
    assert_golden_module("words");
}

#[test]
fn listed_words_give_this_file() {
    assert_golden_module("listed");
}

#[test]
fn versions_give_this_file() {
    assert_golden_module("versions");
}

#[test]
fn one_language_gives_this_file() {
    assert_golden_module("languages");
}

#[test]
fn hostile_names_and_texts_give_this_file() {
    assert_golden_module("hostile");
}

#[test]
fn indexes_are_numbers_in_a_file_of_their_own() {
    let specs = specs_at(&golden("module.toml"));
    assert_golden(&specs, "generated/index/module.rs", "module.index.rs");
}

/// Public tables come first, then common ones, then those of the products in the order of their list.
#[test]
fn modules_and_tables_are_listed() {
    let specs: Vec<_> =
        ["products.toml", "small.toml", "words.toml", "listed.toml", "module.toml", "hostile.toml"]
            .iter()
            .flat_map(|name| specs_at(&golden(name)))
            .collect();
    assert_golden(&specs, "generated/mod.rs", "root.rs");
    assert_golden(&specs, "generated/products.rs", "products.rs");
}

#[test]
fn modules_behind_features_are_listed() {
    let mut specs: Vec<_> = ["versions.toml", "languages.toml"]
        .iter()
        .flat_map(|name| specs_at(&golden(name)))
        .collect();
    specs.push(products_behind_features());
    assert_golden(&specs, "generated/mod.rs", "features.rs");
}

/// The specs of this repository, and the fixtures.
fn many_specs() -> Vec<SpecFile> {
    let mut specs = specs();
    for stem in ["small", "words", "listed", "module", "hostile", "versions", "languages"] {
        specs.extend(specs_at(&golden(&format!("{stem}.toml"))));
    }
    specs
}

/// But for the list of modules.
#[test]
fn a_file_depends_on_its_own_spec_alone() {
    let of_one_spec = |specs: &[SpecFile]| {
        let mut files = generated(specs);
        files.retain(|file| !["generated/mod.rs", "generated/products.rs"].contains(&&*file.path));
        files
    };
    let mut specs = many_specs();
    let together = of_one_spec(&specs);
    let mut alone: Vec<_> =
        specs.iter().flat_map(|spec| of_one_spec(std::slice::from_ref(spec))).collect();
    alone.sort_by(|one, other| one.path.cmp(&other.path));
    assert_eq!(together, alone);
    specs.reverse();
    assert_eq!(together, of_one_spec(&specs));
}

#[test]
fn findings_are_sorted_whatever_the_order_of_the_files() {
    let fault = SOUND.replacen("code = 2001", "code = 0", 1);
    let spec = |path: &str, content: &str| SpecFile::new(path, content);
    let other_enum = fault.replacen("CdnError", "DsaError", 1);
    let specs = [spec("spec/a.toml", &fault), spec("spec/b.toml", &other_enum)];
    let findings = generate(&specs).expect_err("code 0 is refused");
    let paths: Vec<_> = findings.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["spec/a.toml", "spec/b.toml"]);
    let [first, second] = specs;
    assert_eq!(generate(&[second, first]), Err(findings));
}

#[test]
fn sources_keep_the_order_of_the_spec() {
    let source = "[[source]]\nid = \"cdn-en\"\ntitle.en = \"CDN, English\"\nlang = \"en\"\n\n";
    let cited = SOUND.replacen("[\"cdn-zh\"]", "[\"cdn-en\", \"cdn-zh\"]", 1);
    let before = content(&cited.replacen("[[source]]", &format!("{source}[[source]]"), 1));
    let after = content(&cited.replacen("[[table]]", &format!("{source}[[table]]"), 1));
    assert_ne!(without_hash(&before), without_hash(&after));
    let position = |content: &str, needle: &str| content.find(needle).expect("the page is there");
    for (content, english_is_first) in [(&before, true), (&after, false)] {
        for [english, chinese] in
            [["CDN, English\n", "CDN: error codes"], ["const CDN_EN", "const CDN_ZH"]]
        {
            let is_first = position(content, english) < position(content, chinese);
            assert_eq!(is_first, english_is_first, "{english}");
        }
        assert!(
            content.contains("&[super::CDN_EN, super::CDN_ZH]"),
            "an entry keeps its own order"
        );
    }
    let sorted = |content: &str| {
        let mut lines: Vec<_> = without_hash(content).lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&before), sorted(&after));
}

#[test]
fn comments_line_ends_and_byte_order_marks_change_the_hash_and_nothing_else() {
    let plain = content(SOUND);
    for variant in [
        format!("# A comment.\n{SOUND}"),
        SOUND.replace('\n', "\r\n"),
        format!("\u{FEFF}{SOUND}"),
        SOUND.trim_end().to_owned(),
    ] {
        let content = content(&variant);
        assert_ne!(content, plain);
        assert_eq!(without_hash(&content), without_hash(&plain));
    }
}

#[test]
fn places_are_the_same_with_windows_line_ends() {
    let fault = SOUND.replacen("code = 2001", "code = 0", 1);
    let findings = |spec: String| {
        let findings = generate(&[SpecFile::new("spec/cdn.toml", spec)]).unwrap_err();
        findings.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(findings(fault.replace('\n', "\r\n")), findings(fault));
}
