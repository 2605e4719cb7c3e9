//! Copied into the crate that is made of the golden files: every field of every variant is,
//! to the letter, what its spec says.

use std::fmt::Write;

use golden::{FirstError, TABLES};
use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Entry, Lang, Retry};

/// One line a variant, its fields separated by tabs, as the spec has them.
const EXPECTED: &str = include_str!("texts.tsv");

#[test]
fn every_field_comes_out_to_the_letter() {
    // In the order of the specs, and not in that of the tables.
    let mut actual = String::new();
    for name in ENUMS {
        let table = TABLES.iter().find(|table| table.enum_name() == name).unwrap();
        table.entries().for_each(|entry| row(entry, &mut actual));
    }
    assert_eq!(TABLES.len(), ENUMS.len());
    for (actual, expected) in actual.lines().zip(EXPECTED.lines()) {
        assert_eq!(actual, expected);
    }
    assert_eq!(actual, EXPECTED);
}

const ENUMS: [&str; 6] =
    ["HostileError", "ResultError", "TableError", "FirstError", "SecondTableError", "SampleError"];

fn row(error: Entry, rows: &mut String) {
    let name = error.table().enum_name();
    let texts = [
        error.name(),
        error.id().unwrap_or_default(),
        error.title_in(Lang::En),
        error.title_in(Lang::Zh),
        error.remedy_in(Lang::En),
        error.remedy_in(Lang::Zh),
        error.category().as_str(),
        error.retry().map_or("", Retry::as_str),
    ];
    let (code, is_carrier) = (error.code(), error.is_carrier());
    write!(rows, "{name}\t{code}\t{}\t{is_carrier}", texts.join("\t")).unwrap();
    for source in error.sources() {
        let (id, title, url) = (source.id(), source.title(), source.url().unwrap_or_default());
        write!(rows, "\t{id}\t{title}\t{}\t{url}", source.lang()).unwrap();
    }
    for edition in error.editions() {
        let texts = [
            edition.title_in(Lang::En),
            edition.title_in(Lang::Zh),
            edition.remedy_in(Lang::En),
            edition.remedy_in(Lang::Zh),
        ];
        let texts = texts.map(Option::unwrap_or_default).join("\t");
        write!(rows, "\t{}\t{texts}", edition.product()).unwrap();
    }
    if let Some(retirement) = error.retirement() {
        let reasons = [retirement.reason_in(Lang::En), retirement.reason_in(Lang::Zh)];
        write!(rows, "\t{}\t{}", retirement.since(), reasons.join("\t")).unwrap();
    }
    rows.push('\n');
}

#[test]
fn every_entry_is_found_by_code_name_and_id() {
    for table in TABLES {
        assert!(table.entries().len() > 0);
        for entry in table.entries() {
            assert_eq!(table.by_code(entry.code()), Some(entry));
            assert_eq!(table.by_name(entry.name()), Some(entry));
            assert!(entry.id().is_none_or(|id| table.by_name(id) == Some(entry)));
        }
    }
}

/// Tables of another crate are as good as those of the runtime.
#[test]
fn replies_are_decoded_with_these_tables() {
    for table in TABLES.iter().filter(|table| table.product().is_some()) {
        for entry in table.entries() {
            let error = ApiError::new(4000, &format!("({})x", entry.code()), &[table]);
            assert_eq!(error.entry(), Some(entry));
        }
    }
    let json = serde_json::to_string(&FirstError::LowestCode).unwrap();
    assert_eq!(serde_json::from_str::<FirstError>(&json).unwrap(), FirstError::LowestCode);
}

#[test]
#[expect(deprecated, reason = "this is about retired codes and former names")]
fn retired_codes_and_former_names_stay() {
    assert_eq!(FirstError::from_code(99_999), Some(FirstError::FiveDigits));
    assert_eq!(FirstError::FiveDigits.retirement().map(|it| it.since()), Some("1.2.0"));
    assert_eq!(FirstError::SixDigits.retirement(), None);
    assert_eq!("Five".parse(), Ok(FirstError::FiveDigits));
    assert_eq!("SameResource".parse(), Ok(FirstError::ResourceAlreadyExists));
    assert!("sameresource".parse::<FirstError>().is_err());
    // Former names are patterns still.
    assert!(matches!(FirstError::ResourceAlreadyExists, FirstError::ResourceRepeated));
    assert_eq!(FirstError::Five as i32, 99_999);
}
