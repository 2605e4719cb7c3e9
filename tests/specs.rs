//! Checks that the tables say what the specs say, which are read a second time with only a TOML parser.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tencentcloud_errors::{
    Edition, Entry, Lang, Product, Retirement, Retry, TABLES, Table, products,
};
use toml::Value;

/// Every spec as plain TOML, without the list of products and the acceptances.
fn specs() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let is_spec = |path: &std::path::PathBuf| {
        let stem = path.file_stem().unwrap();
        path.extension().is_some_and(|it| it == "toml") && stem != "accepted" && stem != "products"
    };
    paths.filter(is_spec).map(|path| read(&path)).collect()
}

fn read(path: &Path) -> Value {
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).map_or(&[], |list| list.as_array().unwrap())
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

#[test]
#[cfg_attr(miri, ignore = "reads a folder")]
fn every_entry_of_every_spec_is_in_its_table_word_for_word() {
    let mut table_count = 0;
    for spec in specs() {
        let sources: BTreeMap<_, _> =
            list(&spec, "source").iter().map(|it| (text(it, "id").unwrap(), it)).collect();
        for expected in list(&spec, "table") {
            table_count += 1;
            let name = text(expected, "enum");
            let table = TABLES.iter().find(|table| Some(table.enum_name()) == name).unwrap();
            let product = text(&spec, "product").filter(|it| !["public", "common"].contains(it));
            assert_eq!(table.product().map(Product::id), product, "{table:?}");
            assert_eq!(Some(table.level().as_str()), text(expected, "level"), "{table:?}");
            assert_eq!(Some(both(|lang| table.label_in(lang))), texts(expected, "label"));
            check_entries(table, list(expected, "error"), &sources);
        }
    }
    assert_eq!(TABLES.len(), table_count);
}

fn check_entries(table: &'static Table, expected: &[Value], sources: &BTreeMap<&str, &Value>) {
    assert_eq!(table.entries().len(), expected.len(), "{table:?}");
    for (entry, expected) in table.entries().zip(expected) {
        assert_eq!(entry.number().map(i64::from), expected["code"].as_integer(), "{entry:?}");
        assert_eq!(entry.word(), expected["code"].as_str(), "{entry:?}");
        assert_eq!(Some(entry.name()), text(expected, "name"));
        assert_eq!(entry.id(), text(expected, "id"), "{entry:?}");
        assert_eq!(entry.successor(), text(expected, "successor"), "{entry:?}");
        assert_eq!(Some(both(|lang| entry.title_in(lang))), texts(expected, "title"));
        assert_eq!(Some(both(|lang| entry.remedy_in(lang))), texts(expected, "remedy"));
        assert_eq!(Some(entry.category().as_str()), text(expected, "category"), "{entry:?}");
        assert_eq!(entry.retry().map(Retry::as_str), text(expected, "retry"), "{entry:?}");
        let is = |key| expected.get(key).is_some_and(|it| it.as_bool().unwrap());
        assert_eq!(entry.is_carrier(), is("carrier"), "{entry:?}");
        assert_eq!(entry.is_family(), is("family"), "{entry:?}");
        for former in list(expected, "former_words") {
            assert_eq!(table.by_word(former.as_str().unwrap()), Some(entry));
        }
        for former in list(expected, "former_names") {
            assert_eq!(table.by_name(former.as_str().unwrap()), Some(entry));
        }
        check_sources(entry, list(expected, "sources"), sources);
        check_editions(entry, list(expected, "edition"));
        let retirement = entry.retirement();
        assert_eq!(retirement.map(|_| "retired"), text(expected, "status"), "{entry:?}");
        assert_eq!(retirement.map(Retirement::since), text(expected, "since"), "{entry:?}");
        assert_eq!(retirement.map(|it| both(|lang| it.reason_in(lang))), texts(expected, "reason"));
    }
}

fn check_sources(entry: Entry, expected: &[Value], sources: &BTreeMap<&str, &Value>) {
    assert_eq!(entry.sources().len(), expected.len(), "{entry:?}");
    for (source, id) in entry.sources().iter().zip(expected) {
        assert_eq!(Some(source.id()), id.as_str(), "{entry:?}");
        let expected = sources[source.id()];
        assert_eq!(Some(both(|lang| source.title_in(lang))), texts(expected, "title"));
        assert_eq!(Some(source.lang().as_str()), text(expected, "lang"));
        assert_eq!(source.url(), text(expected, "url"));
    }
}

/// Checks that editions are in the order of the list of products, whatever their order in the spec.
fn check_editions(entry: Entry, expected: &[Value]) {
    let place = |id: &str| products::ALL.iter().position(|product| product.id() == id).unwrap();
    assert_eq!(entry.editions().len(), expected.len(), "{entry:?}");
    assert!(entry.editions().iter().is_sorted_by_key(|it| place(it.product().id())));
    for expected in expected {
        let product = products::ALL[place(text(expected, "product").unwrap())];
        let edition: &Edition = entry.edition(product).unwrap();
        for lang in Lang::ALL.iter().copied() {
            let index = usize::from(lang == Lang::Zh);
            assert_eq!(edition.title_in(lang), texts(expected, "title").map(|it| it[index]));
            assert_eq!(edition.remedy_in(lang), texts(expected, "remedy").map(|it| it[index]));
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "reads a file")]
fn every_product_is_listed_in_the_order_of_the_list() {
    let list_of_products = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/products.toml");
    let expected = read(&list_of_products);
    let expected = list(&expected, "product");
    assert_eq!(products::ALL.len(), expected.len());
    for (product, expected) in products::ALL.iter().zip(expected) {
        assert_eq!(Some(product.id()), text(expected, "id"));
        assert_eq!(Some(both(|lang| product.name_in(lang))), texts(expected, "name"));
    }
}
