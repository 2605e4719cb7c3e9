//! Tables in which 0 is a failure.

use serde::Deserialize;
use tencentcloud_errors::codegen_v1::{Table, TableData};
use tencentcloud_errors::reply::{Error, check, decode};
use tencentcloud_errors::{Category, CdnError, Retry};

/// A table with one code, 0, and one that has the same code as a success.
static ZERO: Table = Table::new(TableData {
    name: "zero",
    enum_name: "ZeroError",
    is_zero_failure: true,
    codes: &[0],
    names: &["Refused"],
    titles_en: &["refused"],
    titles_zh: &["已拒绝"],
    remedies_en: &["Ask."],
    remedies_zh: &["请询问。"],
    categories: &[Category::PermissionDenied],
    retries: &[Some(Retry::Never)],
    sources: &[&[]],
    publics: &[(0, 4000)],
    http_statuses: &[(0, 403)],
    ..TableData::EMPTY
});

#[derive(Deserialize)]
struct Total {
    #[allow(dead_code, reason = "it only has to be read")]
    total: u32,
}

#[test]
fn zero_is_a_failure_if_a_given_table_says_so() {
    for body in
        [r#"{"code":0,"message":"no","total":3}"#, r#"{"message":"no","total":3,"code":"0"}"#]
    {
        let body = body.as_bytes();
        for tables in [&[&ZERO][..], &[CdnError::TABLE, &ZERO]] {
            let Err(Error::Api(error)) = decode::<Total>(body, tables) else {
                panic!("{tables:?}")
            };
            assert_eq!((error.code(), error.text(), error.title()), (Some(0), "no", "refused"));
            assert_eq!(error.retry(), Some(Retry::Never));
            assert!(matches!(check(body, tables), Err(Error::Api(_))));
        }
        for tables in [&[][..], &[CdnError::TABLE]] {
            assert!(decode::<Total>(body, tables).is_ok() && check(body, tables).is_ok());
        }
    }
    // A reply of API 3.0 has no such code.
    let body = br#"{"Response":{"total":3,"RequestId":"r"}}"#;
    assert!(decode::<Total>(body, &[&ZERO]).is_ok() && check(body, &[&ZERO]).is_ok());
}

#[test]
fn what_a_page_says_about_a_reply_is_available() {
    let entry = ZERO.by_code(0).unwrap();
    assert_eq!((entry.public_code(), entry.http_status()), (Some(4000), Some(403)));
    let entry = CdnError::DomainAlreadyExists.entry();
    assert_eq!((entry.public_code(), entry.http_status()), (None, None));
}
