//! Tables of other crates: several that list one code, and errors that are read back without them.

use serde_json::{Value, json};
use tencentcloud_errors::codegen_v1::{Table, TableData};
use tencentcloud_errors::reply::{ApiError, Error, decode};
use tencentcloud_errors::{
    Category, CdnError, CommonError, Entry, Idempotency, Level, ProjectError, PublicError, Retry,
    TABLES,
};

/// Makes a table with one code, a number or a word.
macro_rules! table {
    ($NAME:ident, $name:literal, $level:ident, $codes:ident: $code:literal, $variant:literal, $retry:expr) => {
        static $NAME: Table = Table::new(TableData {
            name: $name,
            enum_name: "OwnError",
            level: Level::$level,
            $codes: &[$code],
            names: &[$variant],
            titles_en: &["own"],
            titles_zh: &["自定义"],
            remedies_en: &["Ask."],
            remedies_zh: &["请询问。"],
            categories: &[Category::Internal],
            retries: &[$retry],
            sources: &[&[]],
            ..TableData::EMPTY
        });
    };
}

table!(OWN, "own", Module, codes: 7001, "Spent", Some(Retry::Never));
table!(FAST, "fast", Module, codes: 7001, "Fast", Some(Retry::Throttle));
table!(LATER, "later", Module, codes: 7001, "Later", Some(Retry::Backoff));
table!(UNSURE, "unsure", Module, codes: 7001, "Unsure", None);
// The name and a number of a table of this crate, with another meaning.
table!(CDN_TOO, "cdn", Module, codes: 2010, "Other", Some(Retry::Never));
table!(WORD, "cdn", Service, words: "FailedOperation.X", "FailedOperationX", Some(Retry::Never));
table!(FAST_WORD, "fast", Service, words: "FailedOperation.X", "FailedOperationX", Some(Retry::Throttle));
table!(COMMON_TOO, "own", Service, words: "RequestLimitExceeded", "RequestLimitExceeded", Some(Retry::Never));
table!(COMMON_UNSURE, "own", Service, words: "RequestLimitExceeded", "RequestLimitExceeded", None);

const STATUSES: [Option<u16>; 4] = [None, Some(200), Some(429), Some(503)];

/// Bodies with the tables that they are read with.
fn replies() -> Vec<(String, Vec<&'static Table>)> {
    let mut replies = Vec::new();
    let own = [&OWN, &FAST, &LATER, &UNSURE, &CDN_TOO];
    for public in PublicError::ALL.iter().map(|public| public.code()).chain([2010, 7001, -7]) {
        for message in ["x", "(7001)x", "(2010)x", "(2001)x"] {
            let body = json!({ "code": public, "message": message, "requestId": "1" }).to_string();
            for table in own {
                replies.push((body.clone(), vec![table]));
            }
            replies.push((body.clone(), vec![CdnError::TABLE]));
            replies.push((body.clone(), vec![CdnError::TABLE, &CDN_TOO, &FAST, &LATER]));
            replies.push((body, vec![&LATER, &FAST, &UNSURE]));
        }
    }
    let words = CommonError::ALL.iter().map(|common| common.code());
    for word in words.chain(["FailedOperation.X", "A.B"]) {
        let error = json!({ "Code": word, "Message": "x" });
        let body = json!({ "Response": { "Error": error, "RequestId": "1" } }).to_string();
        for tables in [
            &[][..],
            &[&WORD],
            &[&FAST_WORD],
            &[&COMMON_TOO],
            &[&COMMON_UNSURE],
            &[&FAST_WORD, &WORD, &COMMON_TOO],
        ] {
            replies.push((body.clone(), tables.to_vec()));
        }
    }
    replies
}

/// What a verdict permits: nothing, an idempotent request, or any.
fn permitted(verdict: Option<Retry>) -> usize {
    let all = [Idempotency::Idempotent, Idempotency::NotIdempotent];
    all.iter().filter(|it| verdict.is_some_and(|verdict| verdict.permits(**it))).count()
}

#[test]
fn what_is_read_back_never_permits_more_than_was_recorded() {
    for (body, tables) in replies() {
        // Also what a connection that breaks off leaves.
        for body in [&body[..], &body[..body.len() - 1]] {
            let error = decode::<()>(body.as_bytes(), &tables).unwrap_err();
            for status in STATUSES {
                let error = match status {
                    Some(status) => error.clone().with_http_status(status),
                    None => error.clone(),
                };
                let record = serde_json::to_string(&error).unwrap();
                let back: Error = serde_json::from_str(&record).unwrap();
                assert!(permitted(back.retry()) <= permitted(error.retry()), "{record}");
                // Without its table, a code no longer takes precedence over this status.
                assert!(back.retry() == error.retry() || status == Some(503), "{record}");
                // Nor does an error that was written out twice.
                let record = serde_json::to_string(&back).unwrap();
                let again: Error = serde_json::from_str(&record).unwrap();
                assert!(permitted(again.retry()) <= permitted(back.retry()), "{record}");
                for later in STATUSES.into_iter().flatten().filter(|_| status.is_none()) {
                    let [back, error] =
                        [&back, &error].map(|it| it.clone().with_http_status(later).retry());
                    assert!(permitted(back) <= permitted(error), "{later} {record}");
                }
                let (Error::Api(back), Error::Api(error)) = (back, error) else { continue };
                assert_eq!(back.with_tables(&tables), error, "{record}");
            }
        }
    }
}

#[test]
fn a_record_is_not_read_with_a_table_of_another_crate() {
    let read_back = |error: &ApiError| -> ApiError {
        serde_json::from_str(&serde_json::to_string(error).unwrap()).unwrap()
    };
    let error = ApiError::new(4000, "(2010)x", &[&CDN_TOO]);
    let back = read_back(&error);
    assert_eq!((back.module_entry(), back.retry()), (None, Some(Retry::Never)));
    assert_eq!(back.with_tables(&[&CDN_TOO]), error);

    // Of a table of this crate, everything is found.
    for table in TABLES.iter().filter(|table| table.field().is_none()) {
        for entry in table.entries() {
            let error = match entry.word() {
                Some(word) => ApiError::from_word(word, "x", &[table]),
                None => ApiError::new(entry.number(), "x", &[table]),
            };
            assert_eq!(read_back(&error), error);
        }
    }
}

/// A record without a verdict permits nothing, whether it is null, or left out.
#[test]
fn without_a_recorded_verdict_nothing_is_permitted() {
    for record in [r#"{"code":4400,"retry":null}"#, r#"{"code":4400,"http_status":429}"#] {
        let error: ApiError = serde_json::from_str(record).unwrap();
        assert_eq!((error.retry(), error.code()), (None, Some(4400)), "{record}");
        assert_eq!(error.with_tables(&[]).retry(), Some(Retry::Throttle), "{record}");
    }
    let error: ApiError = serde_json::from_str(r#"{"code":4300,"retry":"throttle"}"#).unwrap();
    assert_eq!(error.retry(), Some(Retry::Never));
    assert!(serde_json::from_str::<ApiError>(r#"{"code":4300,"retry":"sometimes"}"#).is_err());

    let page = decode::<()>(b"<p>x", &[]).unwrap_err().with_http_status(429);
    let mut record = serde_json::to_value(&page).unwrap();
    let back: Error = serde_json::from_value(record.clone()).unwrap();
    assert_eq!((back.retry(), page.retry()), (Some(Retry::Throttle), Some(Retry::Throttle)));
    record["decode"]["retry"] = Value::Null;
    assert_eq!(serde_json::from_value::<Error>(record).unwrap().retry(), None);
}

#[test]
fn a_format_without_names_is_refused_with_what_is_needed() {
    let error = serde_json::from_str::<Error>(r#"{"api":[4400]}"#).unwrap_err().to_string();
    assert!(error.contains("expected an error of the API with named fields"), "{error}");
    let error = serde_json::from_str::<Error>(r#"{"decode":["syntax"]}"#).unwrap_err().to_string();
    assert!(error.contains("expected a decode error with named fields"), "{error}");
}

#[test]
fn of_several_tables_the_most_careful_verdict_counts_in_any_order() {
    let (never, throttle, backoff) =
        (Some(Retry::Never), Some(Retry::Throttle), Some(Retry::Backoff));
    let number = |tables: &[&'static Table]| ApiError::new(4000, "(7001)x", tables);
    for (tables, expected) in [
        (&[&OWN, &FAST][..], never),
        (&[&FAST, &LATER], backoff),
        (&[&FAST, &UNSURE], None),
        (&[&UNSURE, &OWN, &FAST], never),
        (&[&FAST, CdnError::TABLE], throttle),
    ] {
        let mut tables = tables.to_vec();
        for _ in 0..2 {
            let error = number(&tables);
            assert_eq!(error.retry(), expected, "{tables:?}");
            let found: Vec<Entry> = error.candidates(&tables).collect();
            let listed = tables.iter().filter_map(|table| table.by_code(7001)).collect::<Vec<_>>();
            assert_eq!((error.module_entry(), &found), (Some(listed[0]), &listed));
            // What is made of it keeps the verdict.
            let made = error.clone().with_request_id("1").with_code_desc("A").with_http_status(503);
            assert_eq!(made.retry(), expected, "{tables:?}");
            assert_eq!(number(&[]).with_tables(&tables), error);
            tables.reverse();
        }
    }
    // The public code counts as it does next to one table.
    assert_eq!(ApiError::new(5400, "(7001)x", &[&FAST, &LATER]).retry(), never);
    assert_eq!(ApiError::new(4500, "(7001)x", &[&FAST, &LATER]).retry(), backoff);
    // The text may say which one is meant.
    table!(NAMED, "named", Module, codes: 7001, "Named", Some(Retry::Never));
    assert_eq!(ApiError::new(4000, "(7001)自定义", &[&NAMED, &FAST]).retry(), never);
    let tables = [CdnError::TABLE, ProjectError::TABLE];
    let title = CdnError::TABLE.by_code(1000).unwrap().title_in(tencentcloud_errors::Lang::Zh);
    assert_eq!(ApiError::new(4000, "(1000)x", &tables).retry(), never);
    assert_eq!(ApiError::new(4000, &format!("(1000){title}"), &tables).retry(), backoff);

    for (tables, expected) in [
        (&[&WORD, &FAST_WORD][..], never),
        (&[&FAST_WORD, &WORD], never),
        (&[&FAST_WORD, &COMMON_TOO], throttle),
        (&[&OWN, &FAST_WORD], throttle),
    ] {
        let error = ApiError::from_word("FailedOperation.X", "x", tables);
        assert_eq!(error.retry(), expected, "{tables:?}");
        let listed = tables.iter().filter_map(|table| table.by_word("FailedOperation.X"));
        assert!(error.candidates(tables).eq(listed), "{tables:?}");
    }
}

/// Without a number, the word is the code: what was known about another one does not count.
#[test]
fn another_word_is_another_code() {
    let error = ApiError::from_word("FailedOperation.X", "x", &[&FAST_WORD]);
    assert_eq!(error.retry(), Some(Retry::Throttle));
    assert_eq!(error.clone().with_code_desc("FailedOperation.X"), error);
    let other = error.with_code_desc("FailedOperation.Y");
    assert_eq!((other.module_entry(), other.retry()), (None, None));
    let error = ApiError::new(None, "x", &[&COMMON_TOO]).with_code_desc("RequestLimitExceeded");
    assert_eq!(error.with_tables(&[&COMMON_TOO]).retry(), Some(Retry::Never));
    // Next to a number, the word is only a text.
    let error = ApiError::new(4000, "(7001)x", &[&OWN]).with_code_desc("FailedOperation.Y");
    assert_eq!(error.module_entry(), OWN.by_code(7001));
}

#[test]
fn the_service_of_a_foreign_envelope_is_recorded() {
    let error = decode::<()>(br#"{"result":1014,"errmsg":"x"}"#, &[]).unwrap_err();
    let record = serde_json::to_value(&error).unwrap();
    assert_eq!(record["decode"]["foreign"], "sms");
    let back: Error = serde_json::from_value(record).unwrap();
    assert_eq!((&back, back.to_string()), (&error, error.to_string()));
    let plain = serde_json::to_value(decode::<()>(b"{}", &[]).unwrap_err()).unwrap();
    assert_eq!(plain["decode"]["foreign"], Value::Null);
}
