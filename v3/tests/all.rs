//! Checks every word of every service: the tables and the enums say what the specs say, which are read
//! with only a TOML parser.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use tencentcloud_errors::{
    Category, CommonError, Entry, Lang, Level, Product, Retirement, Retry, Table,
};
use tencentcloud_errors_codegen::variant_name;
use tencentcloud_errors_v3::{TABLES, auto_scaling, cdn, products, tke};
use toml::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every spec, by its name.
fn specs() -> BTreeMap<String, Value> {
    let paths = fs::read_dir(root().join("spec")).unwrap().map(|file| file.unwrap().path());
    let stem = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let read = |path: PathBuf| (stem(&path), toml::from_str(&fs::read_to_string(path).unwrap()));
    let specs = paths.map(read).map(|(stem, spec)| (stem, spec.unwrap()));
    specs.filter(|(stem, _)| !["accepted", "products"].contains(&stem.as_str())).collect()
}

/// Each table of the specs, with its spec and the table that was generated from it.
fn tables(specs: &BTreeMap<String, Value>) -> Vec<(&String, &Value, &'static Table)> {
    let tables = specs.iter().flat_map(|(stem, spec)| {
        spec["table"].as_array().unwrap().iter().map(move |table| (stem, table))
    });
    let found = tables.map(|(stem, expected)| {
        let (name, version) = (text(expected, "enum"), text(expected, "version"));
        let is_it = |it: &&&Table| (Some(it.enum_name()), it.version()) == (name, version);
        (stem, expected, *TABLES.iter().find(is_it).unwrap())
    });
    found.collect()
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).map(|text| text.as_str().unwrap())
}

fn texts<'v>(value: &'v Value, key: &str) -> Option<[&'v str; 2]> {
    value.get(key).map(|it| ["en", "zh"].map(|lang| it[lang].as_str().unwrap()))
}

fn both<T>(get: impl Fn(Lang) -> T) -> [T; 2] {
    [get(Lang::En), get(Lang::Zh)]
}

/// The common code that is the same word, and the one that answers for what a word does not say: the same
/// word, or the family.
fn background(word: &str) -> (Option<Entry>, Option<Entry>) {
    let same = CommonError::TABLE.by_word(word);
    (same, same.or_else(|| CommonError::TABLE.family_of(word)))
}

#[test]
fn every_word_of_every_spec_is_in_its_table_with_everything_that_the_spec_says() {
    let specs = specs();
    let mut listed = 0;
    for (stem, expected, table) in tables(&specs) {
        assert_eq!(table.product().map(Product::id), Some(stem.as_str()));
        assert_eq!((table.level(), text(expected, "level")), (Level::Service, Some("service")));
        assert_eq!(Some(both(|lang| table.label_in(lang))), texts(expected, "label"));
        let words = expected["codes"].as_table().unwrap();
        assert_eq!(table.entries().len(), words.len(), "{table:?}");
        for (word, said) in words {
            let entry = table.by_word(word).unwrap();
            check(entry, word, said);
            for former in said.get("former_words").into_iter().flat_map(|it| it.as_array().unwrap())
            {
                assert_eq!(table.by_word(former.as_str().unwrap()), Some(entry));
            }
            listed += usize::from(entry.retirement().is_none());
        }
    }
    let (thousands, rest) = (listed / 1000, listed % 1000);
    let (services, tables) = (specs.len(), TABLES.len());
    let stated = [
        ("v3/README.md", format!("{services} services, {thousands},{rest:03} words")),
        ("README.md", format!("one of {services} services | {tables} enums")),
        ("README.md", format!("| {thousands},{rest:03} |")),
        ("README.zh-CN.md", format!("{services} 个产品")),
        ("README.zh-CN.md", format!("{tables} 个枚举 | {thousands},{rest:03} |")),
        ("docs/using/api-3.md", format!("{services}\nservices that the official SDKs list")),
        ("src/lib.rs", format!("the {services} services of API 3.0")),
        ("docs/using/api-3.md", format!("About 730 of the {thousands},{rest:03} have")),
    ];
    let is_missing = |(path, stated): &(&str, String)| {
        !fs::read_to_string(root().join("..").join(path)).unwrap().contains(stated)
    };
    let missing: Vec<_> = stated.into_iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "if these are right, write them: {missing:#?}");
}

fn check(entry: Entry, word: &str, said: &Value) {
    let (same, background) = background(word);
    assert_eq!(entry.word(), Some(word));
    let name = text(said, "name").map_or_else(|| variant_name(word), str::to_owned);
    assert_eq!(entry.name(), name);
    assert_eq!(entry.table().by_name(&name), Some(entry));

    let own_title = texts(said, "title");
    let title = own_title.unwrap_or_else(|| match background {
        Some(background) => both(|lang| background.title_in(lang)),
        None => [entry.title(); 2],
    });
    assert_eq!(both(|lang| entry.title_in(lang)), title, "{entry:?}");
    // "Correct the parameter" would contradict a verdict that allows to send the request again.
    let is_contrary = |background: &Entry| match entry.retry() {
        Some(Retry::Backoff) => background.retry() == Some(Retry::Never),
        Some(Retry::Throttle) => background.retry() != Some(Retry::Throttle),
        _ => false,
    };
    let remedy = texts(said, "remedy").unwrap_or_else(|| {
        match background.filter(|background| !is_contrary(background)) {
            Some(background) => both(|lang| background.remedy_in(lang)),
            None => both(|lang| entry.remedy_in(lang)),
        }
    });
    let is_theirs = background.is_some_and(|it| is_contrary(&it) && it.remedy() == entry.remedy());
    assert!(!is_theirs, "{entry:?}");
    assert_eq!(both(|lang| entry.remedy_in(lang)), remedy, "{entry:?}");
    assert!(title.iter().chain(&remedy).all(|text| !text.is_empty()), "{entry:?}");
    let is_listed = own_title.is_none() && said.get("remedy").is_none();
    assert_eq!(entry.is_listed(), is_listed, "{entry:?}");

    let category = text(said, "category").map(|category| category.parse().unwrap());
    let family = background.map_or(Category::Unknown, Entry::category);
    assert_eq!(entry.category(), category.unwrap_or(family), "{entry:?}");
    // Never that of a family.
    let retry = text(said, "retry").map(|retry| retry.parse::<Retry>().unwrap());
    assert_eq!(entry.retry(), retry.or_else(|| same?.retry()), "{entry:?}");
    assert!(
        retry.is_none() || said.get("note").is_some(),
        "{entry:?} has a verdict without grounds"
    );

    let since = entry.retirement().map(Retirement::since);
    assert_eq!(since, text(said, "since"), "{entry:?}");
    if let Some(day) = text(said, "unlisted") {
        let retirement = entry.retirement().unwrap();
        assert!(both(|lang| retirement.reason_in(lang).contains(day)).iter().all(|it| *it));
    }
    assert!(!entry.sources().is_empty());
}

#[test]
fn no_two_words_of_a_table_have_the_same_name_and_no_heading_is_empty() {
    for table in TABLES {
        let names: HashSet<_> = table.entries().map(|entry| entry.name().to_lowercase()).collect();
        assert_eq!(names.len(), table.entries().len(), "{table:?}");
        for entry in table.entries() {
            for heading in both(|lang| entry.heading(lang).to_string()) {
                assert!(heading.contains(char::is_alphanumeric), "{entry:?}");
                assert!(!heading.ends_with([':', '：', ' ']), "{entry:?}: {heading}");
            }
        }
    }
}

#[test]
fn each_service_is_a_spec_a_product_and_a_feature() {
    let specs: BTreeSet<_> = specs().into_keys().collect();
    let listed: BTreeSet<_> = products::ALL.iter().map(|product| product.id().to_owned()).collect();
    assert_eq!(listed, specs, "spec/products.toml lists the products of the specs");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: Value = toml::from_str(&manifest).unwrap();
    let mut features = manifest["features"].as_table().unwrap().clone();
    let all = features.remove("all").unwrap();
    let all: BTreeSet<_> =
        all.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
    assert_eq!(all, specs, "the feature `all` of Cargo.toml names every spec");
    let default = features.remove("default").unwrap();
    assert_eq!(default.as_array().map(Vec::len), Some(0));
    for other in ["_regenerate", "tables"] {
        assert!(features.remove(other).is_some());
    }
    let features: BTreeSet<_> = features.into_iter().map(|(feature, _)| feature).collect();
    assert_eq!(features, specs, "Cargo.toml has a feature for every spec");
}

#[test]
fn the_short_path_belongs_to_the_first_version() {
    assert_eq!(cdn::CdnError::TABLE, cdn::v20180606::CdnError::TABLE);
    assert_eq!(tke::TkeError::TABLE.version(), Some("2018-05-25"));
    assert_eq!(tke::v20220501::TkeError::TABLE.name(), "tke_v20220501");
    assert_eq!(
        auto_scaling::AsError::TABLE.product(),
        Some(tencentcloud_errors::products::AUTO_SCALING)
    );
}

#[test]
fn curated_texts_go_before_the_family_and_a_common_word_means_the_same_everywhere() {
    let too_often = cdn::CdnError::LimitExceededCdnHostOpTooOften;
    assert_eq!(too_often.retry(), Some(Retry::Throttle));
    let mut common = 0;
    for entry in TABLES.iter().flat_map(|table| table.entries()) {
        let Some(same) = CommonError::TABLE.by_word(entry.word().unwrap()) else { continue };
        common += 1;
        assert!(entry.retry() == same.retry() || entry.retry().is_some(), "{entry:?}");
    }
    assert!(common > 2_000, "services list common words too: {common}");
}
