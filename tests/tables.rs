//! Walks every code of every table.

use std::collections::HashSet;
use std::error::Error;

use tencentcloud_errors::{
    CdnError, ErrorCode, Lang, MonitoringError, Product, ProjectError, ProjectQueryError,
    PublicError, UnknownCode,
};

/// Calls a generic test for every table, with the number of its codes.
macro_rules! for_every_table {
    ($test:ident) => {
        $test::<PublicError>(24);
        $test::<MonitoringError>(7);
        $test::<ProjectError>(7);
        $test::<ProjectQueryError>(2);
        $test::<CdnError>(63);
    };
}

trait Code: ErrorCode<Code = i32> + TryFrom<i32, Error = UnknownCode> + Into<i32> {}
impl<E: ErrorCode<Code = i32> + TryFrom<i32, Error = UnknownCode> + Into<i32>> Code for E {}

#[test]
fn every_code_leads_to_its_variant_and_back() {
    fn walk<E: Code>(count: usize) {
        assert_eq!(E::ALL.len(), count);
        assert!(E::ALL.is_sorted_by(|one, next| one.code() < next.code() && one < next));
        for error in E::ALL.iter().copied() {
            assert_eq!(E::from_code(error.code()), Some(error));
            assert_eq!(E::try_from(error.code()), Ok(error));
            assert_eq!(error.into(), error.code());
        }
    }
    for_every_table!(walk);
}

#[test]
fn the_discriminant_is_the_code() {
    assert!(PublicError::ALL.iter().all(|error| *error as i32 == error.code()));
    assert!(MonitoringError::ALL.iter().all(|error| *error as i32 == error.code()));
    assert!(ProjectError::ALL.iter().all(|error| *error as i32 == error.code()));
    assert!(ProjectQueryError::ALL.iter().all(|error| *error as i32 == error.code()));
    assert!(CdnError::ALL.iter().all(|error| *error as i32 == error.code()));
}

#[test]
fn whatever_is_not_listed_is_a_miss() {
    fn walk<E: Code>(_: usize) {
        let codes: HashSet<i32> = E::ALL.iter().map(|error| error.code()).collect();
        let around = codes.iter().flat_map(|code| code - 300..=code + 300);
        let extremes = [i32::MIN, i32::MIN + 1, -1, 0, 1, i32::MAX - 1, i32::MAX];
        for code in around.chain(extremes).filter(|code| !codes.contains(code)) {
            assert_eq!(E::from_code(code), None, "{} {code}", E::TABLE);
            let unknown = E::try_from(code).unwrap_err();
            assert_eq!((unknown.table(), unknown.code()), (E::TABLE, code));
            assert_eq!(unknown.to_string(), format!("no code {code} in table {}", E::TABLE));
        }
    }
    for_every_table!(walk);
}

#[test]
fn every_name_and_id_leads_to_its_variant() {
    fn walk<E: Code>(_: usize) {
        let mut keys = HashSet::new();
        for error in E::ALL.iter().copied() {
            assert_eq!(error.name().parse(), Ok(error));
            assert_eq!(format!("{error:?}"), error.name());
            assert!(keys.insert(error.name().to_lowercase()), "{error:?} is there twice");
            if let Some(id) = error.id() {
                assert_eq!(id.parse(), Ok(error));
            }
            for miss in ["", " ", &error.name()[1..], &error.name().to_lowercase()] {
                assert!(miss.parse::<E>().is_err(), "{miss}");
            }
        }
    }
    for_every_table!(walk);
}

#[test]
fn ids_are_those_of_the_monitoring_page() {
    let ids: Vec<_> = MonitoringError::ALL.iter().map(|error| (error.code(), error.id())).collect();
    let expected = [
        (-515, "OperationDenied.SubresourceExist"),
        (-514, "OperationDenied.SourceAlreadyExists"),
        (-513, "InternalError.DBoperationFail"),
        (-509, "InvalidParameter.DimensionGroupError"),
        (-505, "InvalidParameter.MissingParameter"),
        (-503, "InvalidParameter"),
        (-502, "OperationDenied.SourceNotExists"),
    ];
    assert_eq!(ids, expected.map(|(code, id)| (code, Some(id))));
    assert!(PublicError::ALL.iter().all(|error| error.id().is_none()));
}

#[test]
fn every_text_is_there_in_both_languages() {
    fn walk<E: Code>(_: usize) {
        for error in E::ALL {
            assert_eq!(
                (error.title(), error.remedy()),
                (error.title_in(Lang::En), error.remedy_in(Lang::En))
            );
            for lang in Lang::ALL {
                let (title, remedy) = (error.title_in(*lang), error.remedy_in(*lang));
                assert!(!title.trim().is_empty() && !remedy.trim().is_empty());
                assert_ne!(title, remedy);
            }
            assert!(error.title_in(Lang::En).is_ascii() && error.remedy_in(Lang::En).is_ascii());
            assert!(!error.title().ends_with('.'));
            assert!(error.remedy().ends_with('.') && error.remedy_in(Lang::Zh).ends_with('。'));
            assert!(!error.sources().is_empty());
        }
    }
    for_every_table!(walk);
}

#[test]
fn an_error_shows_its_title_and_code_and_on_request_its_remedy() {
    fn walk<E: Code>(_: usize) {
        for error in E::ALL {
            let line = format!("{} (code {})", error.title(), error.code());
            assert_eq!(error.to_string(), line);
            assert_eq!(format!("{error:#}"), format!("{line}: {}", error.remedy()));
            assert!(Error::source(error).is_none());
        }
    }
    for_every_table!(walk);
}

#[test]
fn tables_know_their_name_and_product() {
    assert_eq!((PublicError::TABLE, PublicError::PRODUCT), ("public", None));
    assert_eq!(MonitoringError::TABLE, "monitoring");
    assert_eq!(MonitoringError::PRODUCT, Some(Product::Monitoring));
    assert_eq!((ProjectError::TABLE, ProjectError::PRODUCT), ("project", Some(Product::Project)));
    assert_eq!(ProjectQueryError::TABLE, "project_query");
    assert_eq!(ProjectQueryError::PRODUCT, Some(Product::Project));
    assert_eq!((CdnError::TABLE, CdnError::PRODUCT), ("cdn", Some(Product::Cdn)));
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
    const REMEDY: &str = PublicError::ReplayAttack.remedy_for(Product::Cvm, Lang::Zh);
    assert_eq!((CODE, TITLE, IS_RETRYABLE, COUNT), (2001, "您提交的域名已经存在", false, 63));
    assert!(REMEDY.contains("5 分钟"));
}
