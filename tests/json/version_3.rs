//! Errors of API 3.0, which are words: of a service, common, of a family, or unknown.

use std::collections::BTreeSet;

use tencentcloud_errors::reply::{ApiError, Envelope, Error, Resolution, decode};
use tencentcloud_errors::{CommonError, Entry, Idempotency, Lang, MonitoringError, Retry, TABLES};

use super::{MONITORING, NONE, Tables};

fn read(tables: Tables, word: &str, message: &str) -> ApiError {
    let error = serde_json::json!({ "Code": word, "Message": message });
    let body = serde_json::json!({ "Response": { "Error": error, "RequestId": "6c" } }).to_string();
    let error = Envelope::decode(body.as_bytes()).unwrap().error(tables).unwrap();
    assert_eq!((error.code(), error.module_code(), error.public()), (None, None, None));
    assert_eq!((error.text(), error.request_id()), (message.trim(), Some("6c")));
    assert_eq!(error.code_desc().unwrap_or_default(), word);
    let made = ApiError::from_word(word, message, tables).with_request_id("6c");
    assert_eq!(error, made, "an error that a test makes is the one of the reply");
    error
}

#[test]
fn a_common_word_has_everything_that_its_entry_says() {
    for common in CommonError::ALL.iter().copied() {
        let error = read(NONE, common.code(), "text");
        assert_eq!(error.resolution(), Some(Resolution::Common));
        assert_eq!((error.common(), error.entry()), (Some(common), Some(common.into())));
        assert_eq!((error.family(), error.module_entry()), (None, None));
        assert!(error.is(common) && !error.is(MonitoringError::ResourceAlreadyExists));
        assert_eq!((error.title(), error.remedy()), (common.title(), Some(common.remedy())));
        assert_eq!(error.title_in(Lang::Zh), common.title_in(Lang::Zh));
        assert_eq!((error.category(), error.retry()), (Some(common.category()), common.retry()));
        let (title, word) = (common.title(), common.code());
        assert_eq!(error.to_string(), format!("{title} ({word}): \"text\" (request 6c)"));
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(serde_json::from_str::<ApiError>(&json).unwrap(), error);
    }
}

/// A word of each first level that services use, with how it is resolved.
const FIRST_LEVELS: &str = include_str!("first_levels.txt");

#[test]
fn every_first_level_is_resolved() {
    let mut levels = BTreeSet::new();
    for line in FIRST_LEVELS.lines() {
        let (word, resolution) = line.split_once(' ').unwrap();
        let error = read(MONITORING, word, "text");
        assert_eq!(error.resolution().unwrap().as_str(), resolution, "{word}");
        let level = word.split('.').next().unwrap();
        assert!(levels.insert(level), "{level} twice");
        // With an unknown second level, only a family says something.
        let head = CommonError::from_code(level).filter(|head| head.entry().is_family());
        for second in ["MadeUp", "", "Made.Up"] {
            let error = read(NONE, &format!("{level}.{second}"), "text");
            assert_eq!((error.entry(), error.family()), (None, head.map(Entry::from)), "{word}");
            assert_eq!((error.retry(), error.common()), (None, None), "a family has no verdict");
            assert!(!error.permits(Idempotency::Idempotent) && !error.is_retryable());
            let (resolution, title) = match head {
                Some(head) => (Resolution::Family, head.title()),
                None => (Resolution::Word, "text"),
            };
            assert_eq!((error.resolution(), error.title()), (Some(resolution), title));
            assert_eq!(error.remedy(), head.map(CommonError::remedy));
            assert_eq!(error.category(), head.map(CommonError::category));
        }
    }
}

#[test]
fn a_word_of_a_family_is_spelled_out_after_its_title() {
    for (word, line) in [
        ("FailedOperation.SomethingNew", "operation failed: something new"),
        ("ResourceNotFound.CDNHostNotExists", "resource does not exist: cdn host not exists"),
        ("InternalError.", "internal error"),
        ("LimitExceeded.Quota.PerDay", "quota limit exceeded: quota per day"),
    ] {
        let error = read(NONE, word, "");
        assert_eq!(error.heading_in(Lang::En).to_string(), line);
        assert_eq!(error.to_string(), format!("{line} ({word}) (request 6c)"));
    }
    let error = read(NONE, "ResourceNotFound.CdnHostNotExists", "");
    assert_eq!(error.heading_in(Lang::Zh).to_string(), "资源不存在：cdn host not exists");
}

#[test]
fn only_throttled_requests_of_any_kind_may_be_sent_again() {
    for line in FIRST_LEVELS.lines().map(|line| line.split(' ').next().unwrap()) {
        assert!(!read(NONE, line, "").permits(Idempotency::NotIdempotent), "{line}");
    }
    let permitted = CommonError::ALL
        .iter()
        .filter(|error| read(NONE, error.code(), "").permits(Idempotency::NotIdempotent));
    let permitted: Vec<_> = permitted.map(|error| error.code()).collect();
    let expected = [
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
    ];
    assert_eq!(permitted, expected);
    let body = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"每秒 5 次"}}}"#;
    let error = Envelope::decode(body.as_bytes()).unwrap().error(NONE).unwrap();
    assert_eq!(error.retry(), Some(Retry::Throttle));
}

/// A name or id of a table of API 2.0 that is written like a word of API 3.0 means nothing here.
#[test]
fn tables_of_numbers_answer_no_word() {
    for table in TABLES.iter().filter(|table| !table.level().is_words()) {
        for word in table.entries().flat_map(|entry| [Some(entry.name()), entry.id()]).flatten() {
            let error = read(std::slice::from_ref(table), word, "text");
            assert_eq!(error.module_entry(), None, "{word}");
            assert_eq!(error.entry(), CommonError::from_code(word).map(Entry::from));
        }
    }
}

#[test]
fn a_number_in_brackets_is_text_next_to_a_word() {
    let error = read(MONITORING, "FailedOperation", "(-514)资源重复");
    assert_eq!((error.text(), error.module_entry()), ("(-514)资源重复", None));
    assert_eq!(error.common(), Some(CommonError::FailedOperation));
}

/// The numbers of API 2.0, and their verdicts, mean nothing in API 3.0.
#[test]
fn a_number_in_place_of_a_word_is_a_word() {
    for number in ["4400", "4000", "-514", "２００１", "0"] {
        let error = read(TABLES, number, "(2010)x");
        assert_eq!((error.entry(), error.retry()), (None, None), "{number}");
        assert_eq!(error.resolution(), Some(Resolution::Word));
    }
    let whole = r#"{"Response":{"Error":{"Code":4400,"Message":"(2010)x"},"RequestId":"6c"}}"#;
    let error = Envelope::decode(whole.as_bytes()).unwrap().error(TABLES).unwrap();
    assert_eq!((error.code(), error.module_code(), error.retry()), (None, None, None));
    assert_eq!((error.code_desc(), error.text()), (Some("4400"), "(2010)x"));
    for length in 1..whole.len() {
        let error = decode::<()>(&whole.as_bytes()[..length], TABLES).unwrap_err();
        assert_eq!(error.retry(), None, "{error}");
        let Error::Decode(fault) = error else { panic!("{error}") };
        assert_eq!(fault.code(), None, "{fault}");
    }
}

#[test]
fn an_unknown_word_is_shown_as_it_is() {
    for word in ["authfailure.signatureexpire", "InvalidParameter ", "x", "DryRunOperation.New"] {
        let error = read(MONITORING, word, "");
        assert_eq!(error.resolution(), Some(Resolution::Word));
        assert_eq!((error.entry(), error.remedy(), error.retry()), (None, None, None));
        let shown = if word.contains(' ') { format!("\"{word}\"") } else { word.to_owned() };
        assert_eq!((error.title(), error.to_string()), (word, format!("{shown} (request 6c)")));
        assert_eq!(read(NONE, word, "").title(), word);
    }
}

#[test]
fn what_cannot_be_a_word_is_kept_and_shown_on_one_line() {
    let error = read(NONE, "", "text");
    assert_eq!(
        (error.resolution(), error.to_string().as_str()),
        (None, "failure without a code: \"text\" (request 6c)")
    );
    let long = "A.".repeat(5_000);
    for word in [
        long.as_str(),
        "FailedOperation.\u{1b}[31m\n\u{202e}x",
        ".",
        "..",
        "\0",
        "InternalError.x y",
    ] {
        let error = read(NONE, word, "text");
        assert_eq!((error.code_desc(), error.retry()), (Some(word), None));
        let line = error.to_string();
        assert!(line.len() < 1000 && !line.contains(['\n', '\u{1b}', '\u{202e}', '\0']), "{line}");
        assert!(error.heading_in(Lang::En).to_string().len() < 200);
    }
    let family = read(NONE, "FailedOperation.\u{202e}x", "").to_string();
    assert_eq!(family, "operation failed (\"FailedOperation.\\u{202e}x\") (request 6c)");
}

#[test]
fn a_word_next_to_a_number_does_not_choose_the_module() {
    let body = br#"{"code":4000,"message":"x","codeDesc":"InvalidParameter.MissingParameter"}"#;
    let error = Envelope::decode(body).unwrap().error(MONITORING).unwrap();
    assert_eq!((error.module_entry(), error.title()), (None, "invalid request parameter"));
    assert_eq!((error.resolution(), error.common(), error.family()), (None, None, None));
}
