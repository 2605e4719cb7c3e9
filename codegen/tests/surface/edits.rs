//! Edits of a spec, at random.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use tencentcloud_errors_codegen::{SpecFile, layout};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

/// One edit; an [`Index`] into what is there chooses the table and the entries.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    Rename { entry: Index, name: &'static str, keeps_old: bool },
    Renumber { entry: Index, code: i64 },
    Swap { one: Index, other: Index },
    Remove { entry: Index },
    Add { code: i64, name: &'static str },
    Retire { entry: Index },
    Revive { entry: Index },
    ForgetFormerNames,
    Reserve { code: i64 },
    Free,
    Set { entry: Index, key: &'static str, word: &'static str },
    Say { entry: Index, key: &'static str, lang: &'static str, text: &'static str },
    RenameEnum { name: &'static str },
    Summarize { text: &'static str },
    DropEdition { entry: Index },
    Note { entry: Index },
    Identify { entry: Index, id: Option<&'static str> },
}

pub(crate) fn edits() -> impl Strategy<Value = Vec<Edit>> {
    vec(an_edit(), 0..5)
}

/// Edits that matter only over two revisions are made more often than the rest.
fn an_edit() -> impl Strategy<Value = Edit> {
    let entry = any::<Index>;
    let names = || select(vec!["Alpha", "Beta", "InvalidUser", "LimitExceeded", "ServerBusy"]);
    let codes = || select(vec![-7_i64, 1, 1000, 1007, 4000, 6000, 77_777]);
    let retries = select(vec!["never", "sign_again", "throttle", "backoff"]);
    let categories = select(vec!["not_found", "internal", "aborted"]);
    let keys = select(vec!["title", "remedy"]);
    let texts = select(vec![("en", "something else went wrong"), ("zh", "发生了其他错误")]);
    prop_oneof![
        4 => (entry(), names(), any::<bool>()).prop_map(|(entry, name, keeps_old)| Edit::Rename {
            entry,
            name,
            keeps_old
        }),
        1 => (entry(), codes()).prop_map(|(entry, code)| Edit::Renumber { entry, code }),
        1 => (entry(), entry()).prop_map(|(one, other)| Edit::Swap { one, other }),
        1 => entry().prop_map(|entry| Edit::Remove { entry }),
        1 => (codes(), names()).prop_map(|(code, name)| Edit::Add { code, name }),
        1 => entry().prop_map(|entry| Edit::Retire { entry }),
        1 => entry().prop_map(|entry| Edit::Revive { entry }),
        4 => Just(Edit::ForgetFormerNames),
        1 => codes().prop_map(|code| Edit::Reserve { code }),
        1 => Just(Edit::Free),
        1 => (entry(), retries).prop_map(|(entry, word)| Edit::Set { entry, key: "retry", word }),
        1 => (entry(), categories).prop_map(|(entry, word)| Edit::Set { entry, key: "category", word }),
        1 => (entry(), keys, texts).prop_map(|(entry, key, (lang, text))| Edit::Say {
            entry,
            key,
            lang,
            text
        }),
        1 => select(vec!["OtherError", "ProjectError"]).prop_map(|name| Edit::RenameEnum { name }),
        1 => Just(Edit::Summarize { text: "Another summary." }),
        1 => entry().prop_map(|entry| Edit::DropEdition { entry }),
        1 => entry().prop_map(|entry| Edit::Note { entry }),
        3 => (entry(), select(vec![None, Some("Vendor.One"), Some("Vendor.Two")]))
            .prop_map(|(entry, id)| Edit::Identify { entry, id }),
    ]
}

/// The spec after edits, in the canonical layout.
pub(crate) fn edit(spec: &SpecFile, edits: &[Edit]) -> SpecFile {
    let text = str::from_utf8(spec.bytes()).expect("a spec is UTF-8");
    let mut document: DocumentMut = text.parse().expect("a spec is TOML");
    let tables = document["table"].as_array_of_tables_mut().expect("a spec has tables");
    let table = tables.get_mut(0).expect("a spec has a table");
    for edit in edits {
        apply(edit, table);
    }
    let text = layout(&document.to_string()).expect("it is TOML still");
    SpecFile::new(spec.path(), text)
}

fn apply(edit: &Edit, table: &mut Table) {
    match edit {
        Edit::RenameEnum { name } => table["enum"] = value(*name),
        Edit::Summarize { text } => table["summary"] = value(*text),
        Edit::Reserve { code } => {
            let reserved = self::code(table, *code).into_value().expect("it is a value");
            table["reserved"] = value(toml_edit::Array::from_iter([reserved]));
        }
        Edit::Free => drop(table.remove("reserved")),
        Edit::Remove { entry } => {
            let entries = entries(table);
            entries.remove(entry.index(entries.len()));
        }
        Edit::Add { code, name } => {
            let code = self::code(table, *code);
            let entries = entries(table);
            let mut entry = entries.get(0).expect("a table has entries").clone();
            for key in ["id", "former_words", "former_names", "family", "edition"] {
                entry.remove(key);
            }
            entry["code"] = code;
            entry["name"] = value(*name);
            entries.push(entry);
        }
        Edit::Swap { one, other } => {
            let entries = entries(table);
            let [one, other] = [one, other].map(|index| index.index(entries.len()));
            let name = |entries: &ArrayOfTables, position: usize| {
                entries.get(position).expect("the entry is there")["name"].clone()
            };
            let names = [name(entries, one), name(entries, other)];
            for (position, name) in [other, one].into_iter().zip(names) {
                entries.get_mut(position).expect("the entry is there")["name"] = name;
            }
        }
        Edit::Rename { entry, name, keeps_old } => {
            let entry = entry_mut(table, *entry);
            let old = entry["name"].as_str().expect("a name is a string").to_owned();
            entry["name"] = value(*name);
            if *keeps_old {
                let former = entry.entry("former_names").or_insert(value(toml_edit::Array::new()));
                former.as_array_mut().expect("these are an array").push(old);
            }
        }
        Edit::Renumber { entry, code } => {
            let code = self::code(table, *code);
            entry_mut(table, *entry)["code"] = code;
        }
        Edit::Retire { entry } => {
            let entry = entry_mut(table, *entry);
            entry["status"] = value("retired");
            entry["since"] = value("0.2.0");
            entry["reason"]["en"] = value("it is gone");
            entry["reason"]["zh"] = value("已下线");
        }
        Edit::Revive { entry } => {
            let entry = entry_mut(table, *entry);
            for key in ["status", "since", "reason"] {
                entry.remove(key);
            }
        }
        Edit::ForgetFormerNames => {
            for entry in entries(table).iter_mut() {
                entry.remove("former_names");
            }
        }
        Edit::Set { entry, key, word } => entry_mut(table, *entry)[*key] = value(*word),
        Edit::Say { entry, key, lang, text } => {
            entry_mut(table, *entry)[*key][*lang] = value(*text);
        }
        Edit::DropEdition { entry } => drop(entry_mut(table, *entry).remove("edition")),
        // A word has no id, and another former word instead.
        Edit::Identify { entry, id } if table["level"].as_str() == Some("common") => {
            let entry = entry_mut(table, *entry);
            match id {
                Some(id) => entry["former_words"] = value(toml_edit::Array::from_iter([*id])),
                None => drop(entry.remove("former_words")),
            }
        }
        Edit::Identify { entry, id } => {
            let entry = entry_mut(table, *entry);
            match id {
                Some(id) => entry["id"] = value(*id),
                None => drop(entry.remove("id")),
            }
        }
        Edit::Note { entry } => entry_mut(table, *entry)["note"] = value("read twice"),
    }
}

/// A code as the table has them: a number, or a word.
fn code(table: &Table, number: i64) -> Item {
    let has_words = table["level"].as_str().is_some_and(|level| level == "common");
    if has_words { value(format!("Word{}", number.unsigned_abs())) } else { value(number) }
}

fn entries(table: &mut Table) -> &mut ArrayOfTables {
    table.get_mut("error").and_then(Item::as_array_of_tables_mut).expect("a table has entries")
}

fn entry_mut(table: &mut Table, index: Index) -> &mut Table {
    let entries = entries(table);
    let position = index.index(entries.len());
    entries.get_mut(position).expect("the entry is there")
}
