//! Copied into the crate that is made of the golden files: every field of every variant is,
//! to the letter, what its spec says.

use std::fmt::Write;

use tencentcloud_errors::{
    ErrorCode, FirstError, HostileError, Lang, ResultError, SampleError, SecondTableError,
    TableError,
};

/// One line a variant, its fields parted by tabs, as the spec has them.
const EXPECTED: &str = include_str!("texts.tsv");

#[test]
fn every_field_comes_out_to_the_letter() {
    let mut actual = String::new();
    rows::<HostileError>("HostileError", &mut actual);
    rows::<ResultError>("ResultError", &mut actual);
    rows::<TableError>("TableError", &mut actual);
    rows::<FirstError>("FirstError", &mut actual);
    rows::<SecondTableError>("SecondTableError", &mut actual);
    rows::<SampleError>("SampleError", &mut actual);
    for (actual, expected) in actual.lines().zip(EXPECTED.lines()) {
        assert_eq!(actual, expected);
    }
    assert_eq!(actual, EXPECTED);
}

fn rows<E: ErrorCode<Code = i32>>(name: &str, rows: &mut String) {
    for error in E::ALL {
        let texts = [
            error.name(),
            error.id().unwrap_or_default(),
            error.title_in(Lang::En),
            error.title_in(Lang::Zh),
            error.remedy_in(Lang::En),
            error.remedy_in(Lang::Zh),
            error.category().as_str(),
            error.retry().as_str(),
        ];
        write!(rows, "{name}\t{}\t{}", error.code(), texts.join("\t")).unwrap();
        for source in error.sources() {
            let url = source.url.unwrap_or_default();
            write!(rows, "\t{}\t{}\t{}\t{url}", source.id, source.title, source.lang).unwrap();
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
}

#[test]
fn every_variant_is_found_by_code_name_and_id() {
    found::<HostileError>();
    found::<ResultError>();
    found::<TableError>();
    found::<FirstError>();
    found::<SecondTableError>();
    found::<SampleError>();
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

fn found<E: ErrorCode<Code = i32>>() {
    assert!(!E::ALL.is_empty());
    for error in E::ALL {
        assert_eq!(E::from_code(error.code()), Some(*error));
        assert_eq!(error.name().parse(), Ok(*error));
        if let Some(id) = error.id() {
            assert_eq!(id.parse(), Ok(*error));
        }
    }
}
