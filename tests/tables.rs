//! Checks every entry of every table.

use std::collections::HashSet;

use tencentcloud_errors::{
    CdnError, CommonError, Entry, Lang, Level, MonitoringError, ProjectQueryError, PublicError,
    TABLES, products,
};

fn entries() -> impl Iterator<Item = Entry> {
    TABLES.iter().flat_map(|table| table.entries())
}

#[test]
fn every_code_and_every_name_leads_to_its_entry_and_back() {
    for table in TABLES {
        assert!(table.entries().is_sorted_by_key(Entry::code));
        let mut keys = HashSet::new();
        for entry in table.entries() {
            assert_eq!(entry.table(), *table);
            let [by_code, by_word] = [
                entry.number().and_then(|number| table.by_code(number)),
                entry.word().and_then(|word| table.by_word(word)),
            ];
            assert_eq!((by_code.is_some(), by_code.or(by_word)), (by_word.is_none(), Some(entry)));
            assert_eq!(table.by_name(entry.name()), Some(entry));
            assert!(entry.id().is_none_or(|id| table.by_name(id) == Some(entry)), "{entry:?}");
            assert!(keys.insert(entry.name().to_lowercase()), "{entry:?} is there twice");
            for miss in ["", " ", &entry.name()[1..], &entry.name().to_lowercase()] {
                assert_eq!((table.by_name(miss), table.by_word(miss)), (None, None), "{miss}");
            }
            assert_eq!(format!("{entry:?}"), format!("{}::{}", table.enum_name(), entry.name()));
        }
    }
}

#[test]
fn what_no_table_lists_is_not_found() {
    let long = "x".repeat(10_000);
    let below = format!("AuthFailure.{long}");
    let words = [
        "",
        " ",
        ".",
        "..",
        "\0",
        "AuthFailure\n",
        "\u{1b}[2J",
        "\u{202e}",
        "资源",
        "AuthFailure.",
        &long,
        &below,
    ];
    for word in words {
        for table in TABLES {
            assert_eq!(
                (table.by_word(word), table.by_name(word)),
                (None, None),
                "{table:?} {word:?}"
            );
        }
        assert!(CommonError::from_code(word).is_none() && word.parse::<CommonError>().is_err());
        let family = word.starts_with("AuthFailure.").then_some(CommonError::AuthFailure.entry());
        assert_eq!(CommonError::TABLE.family_of(word), family, "{word:?}");
    }
    // No table of words has a number.
    for code in [0, 1, -1, 4000, i32::MIN, i32::MAX] {
        assert_eq!(CommonError::TABLE.by_code(code), None);
    }
}

#[test]
fn every_table_is_listed_once_public_codes_first() {
    let names: HashSet<_> = TABLES.iter().map(|table| table.name()).collect();
    let enums: HashSet<_> = TABLES.iter().map(|table| table.enum_name()).collect();
    assert_eq!((names.len(), enums.len()), (TABLES.len(), TABLES.len()));
    assert_eq!(TABLES[..2], [PublicError::TABLE, CommonError::TABLE]);
    let place = |table: &&&_| {
        let table: &tencentcloud_errors::Table = table;
        products::ALL.iter().position(|product| Some(*product) == table.product())
    };
    assert!(TABLES.iter().is_sorted_by_key(|table| place(&table)));
    for table in TABLES {
        let is_for_all = matches!(table.level(), Level::Public | Level::Common);
        assert_eq!(table.product().is_none(), is_for_all, "{table:?}");
        assert!(table.entries().len() > 0);
    }
}

#[test]
fn an_entry_is_that_of_its_own_table() {
    for entry in entries() {
        for other in TABLES.iter().filter(|table| **table != entry.table()) {
            assert!(entry.number().is_none_or(|number| other.by_code(number) != Some(entry)));
            assert!(entry.word().is_none_or(|word| other.by_word(word).is_none()));
        }
    }
    assert_ne!(MonitoringError::InvalidParameter.entry(), PublicError::InvalidParameter.entry());
}

#[test]
fn every_text_is_there_in_both_languages() {
    for entry in entries() {
        assert_eq!(
            (entry.title(), entry.remedy()),
            (entry.title_in(Lang::En), entry.remedy_in(Lang::En))
        );
        for lang in Lang::ALL {
            let (title, remedy) = (entry.title_in(*lang), entry.remedy_in(*lang));
            assert!(!title.trim().is_empty() && !remedy.trim().is_empty());
            assert_ne!(title, remedy);
        }
        assert!(entry.title_in(Lang::En).is_ascii() && entry.remedy_in(Lang::En).is_ascii());
        assert!(!entry.title().ends_with('.'));
        assert!(entry.remedy().ends_with('.') && entry.remedy_in(Lang::Zh).ends_with('。'));
        assert!(!entry.sources().is_empty());
    }
}

#[test]
fn tables_know_their_name_and_product() {
    let public = PublicError::TABLE;
    assert_eq!((public.name(), public.product()), ("public", None));
    let query = ProjectQueryError::TABLE;
    assert_eq!((query.name(), query.product()), ("project_query", Some(products::PROJECT)));
    assert_eq!(query.enum_name(), "ProjectQueryError");
    assert_eq!(
        (query.label_in(Lang::En), query.label_in(Lang::Zh)),
        ("Project queries", "项目查询")
    );
    assert_eq!(format!("{query:?}"), "Table(ProjectQueryError)");
}

#[test]
fn the_readmes_state_how_many_codes_each_table_has() {
    for (path, readme) in [
        ("README.md", include_str!("../README.md")),
        ("README.zh-CN.md", include_str!("../README.zh-CN.md")),
    ] {
        let rows: Vec<_> = readme.lines().filter(|line| line.starts_with("| ")).collect();
        for table in TABLES {
            let name = format!("`{}`", table.enum_name());
            let row = rows.iter().find(|row| row.contains(&name));
            let row = row.unwrap_or_else(|| panic!("{path} has no row for {name}"));
            let names = row.split('`').skip(1).step_by(2).filter(|name| name.ends_with("Error"));
            let counts =
                row.trim_end_matches([' ', '|']).rsplit("| ").next().unwrap().split([' ', '、']);
            let counts = counts.filter(|count| *count != "and");
            let stated = names.zip(counts).find(|(name, _)| *name == table.enum_name());
            let count = table.entries().len().to_string();
            assert_eq!(
                stated.map(|(_, count)| count),
                Some(&*count),
                "if {count} is right for {name}, write it into the table of {path}"
            );
        }
    }
}

#[test]
fn products_differ_by_their_ids() {
    for (place, product) in products::ALL.iter().enumerate() {
        assert_eq!(products::ALL.iter().position(|it| it == product), Some(place));
        assert_eq!(
            (product.to_string(), format!("{product:>20}").len()),
            (product.id().into(), 20)
        );
        assert_eq!(format!("{product:?}"), format!("Product({})", product.id()));
        for lang in Lang::ALL {
            assert!(!product.name_in(*lang).is_empty());
        }
    }
}

#[test]
fn every_inherent_method_works_in_a_constant() {
    const ERROR: CdnError = match CdnError::from_code(2001) {
        Some(error) => error,
        None => panic!("2001 is a CDN code"),
    };
    const CODE: i32 = ERROR.code();
    const TITLE: &str = ERROR.title_in(Lang::Zh);
    const IS_RETRYABLE: bool = ERROR.is_retryable();
    const COUNT: usize = CdnError::ALL.len();
    const REMEDY: &str = PublicError::ReplayAttack.remedy_for(products::CVM, Lang::Zh);
    const ENTRY: Entry = ERROR.entry();
    assert_eq!((CODE, TITLE, IS_RETRYABLE), (2001, "您提交的域名已经存在", false));
    assert_eq!((COUNT, ENTRY.name()), (CdnError::TABLE.entries().len(), "DomainAlreadyExists"));
    assert!(REMEDY.contains("5 分钟"));
}
