//! Checks that what an SDK does by itself, with nobody watching, does no harm.

use serde::de::IgnoredAny;
use serde_json::Value;
use tencentcloud_errors::reply::{
    ApiError, Envelope, Error, FailedItem, data, decode, failed_items,
};
use tencentcloud_errors::{Idempotency, PublicError, Retry, RetryPolicy, TABLES, Table};

use super::corpus::bodies;
use super::{CDN, NONE};

/// Every public code, known or not, with every module code of every table: no program sends a request
/// again that may have run.
#[test]
fn what_may_have_run_is_sent_twice_only_if_that_is_harmless() {
    let publics = PublicError::ALL.iter().map(|public| public.code()).chain([7777]);
    for public in publics {
        let tables = TABLES.iter().copied().filter(|table| table.product().is_some());
        let modules = tables.flat_map(Table::entries);
        let messages = modules.map(|entry| (format!("({})x", entry.code()), entry.table()));
        for (message, table) in
            messages.chain([("x".to_owned(), TABLES[1]), ("(77)x".to_owned(), TABLES[1])])
        {
            let error = ApiError::new(public, &message, &[table]);
            let repeats = RetryPolicy::new().pause(error.retry(), Idempotency::NotIdempotent, 1);
            assert!(repeats.is_none() || error.retry() == Some(Retry::Throttle), "{error}");
            assert_eq!(repeats.is_some(), error.permits(Idempotency::NotIdempotent), "{error}");
        }
    }
}

#[test]
fn a_reply_of_the_corpus_is_sent_twice_only_after_a_throttle() {
    for (file, body) in bodies() {
        for table in TABLES {
            let Err(error) = decode::<IgnoredAny>(body, &[table]) else { continue };
            let is_repeated = error.permits(Idempotency::NotIdempotent);
            assert!(!is_repeated || error.retry() == Some(Retry::Throttle), "{file}: {error}");
            // Of what cannot be understood, only a reply that breaks off after a rate limit.
            let is_fault = error.api().is_none();
            assert_eq!(is_repeated && is_fault, file == "cut_in_v3_limit.body", "{file}: {error}");
        }
    }
}

/// The cases that cost money.
#[test]
fn what_was_found_wrong_stays_right() {
    let verdict = |code, message: &str| ApiError::new(code, message, CDN).retry();
    // Done in part: it must not be sent again, whatever the module code says.
    assert_eq!(verdict(5400, "(1000)x"), Some(Retry::Never));
    assert_eq!(verdict(4100, "(1000)x"), Some(Retry::Never));
    assert_eq!(verdict(5300, "(2010)x"), Some(Retry::Never));
    // An earlier copy may have run.
    assert_eq!(verdict(4500, "x"), Some(Retry::SignAgain));
    assert!(!Retry::SignAgain.permits(Idempotency::NotIdempotent));
    // The vendor's own example is permanent, but no table lists it.
    assert_eq!(verdict(5100, "(100004)projectId不正确"), None);
    assert_eq!(verdict(5100, "x"), Some(Retry::Backoff));
    assert_eq!(verdict(4000, "(2010)x"), Some(Retry::Throttle));
    assert_eq!(verdict(4400, "(1000)x"), Some(Retry::Backoff));
    assert_eq!(verdict(-7, "x"), None);
}

#[test]
fn of_two_verdicts_the_one_that_permits_less_is_the_more_careful() {
    let all = Retry::ALL.iter().copied();
    let permitted = |verdict: Retry| {
        [Idempotency::Idempotent, Idempotency::NotIdempotent].map(|it| verdict.permits(it))
    };
    for (one, other) in all.clone().flat_map(|one| all.clone().map(move |other| (one, other))) {
        let careful = one.more_careful(other);
        assert_eq!(careful, other.more_careful(one));
        assert!(careful == one || careful == other);
        let [of_careful, of_one, of_other] = [careful, one, other].map(permitted);
        for place in 0..2 {
            assert_eq!(of_careful[place], of_one[place] && of_other[place], "{one} {other}");
        }
    }
}

#[test]
fn a_policy_is_bounded() {
    use std::time::Duration;
    let policy = RetryPolicy::new().with_attempts(100);
    for verdict in Retry::ALL.iter().copied() {
        let mut before = Duration::ZERO;
        for attempt in 1..=200 {
            let pause = policy.pause(Some(verdict), Idempotency::Idempotent, attempt);
            let Some(pause) = pause else { continue };
            assert!(attempt < 100 && verdict != Retry::Never);
            assert!(pause >= before && pause <= Duration::from_secs(30), "{pause:?}");
            before = pause;
        }
    }
    // A wrong clock makes every signature wrong.
    let again = |attempt| policy.pause(Some(Retry::SignAgain), Idempotency::Idempotent, attempt);
    assert_eq!((again(1), again(2)), (Some(Duration::ZERO), None));
    let none = RetryPolicy::default().with_attempts(0);
    assert_eq!(none.pause(Some(Retry::Throttle), Idempotency::Idempotent, 1), None);
}

/// The failed items of a body: the path and the error of each.
fn items(body: &str) -> Vec<String> {
    let items = failed_items(body.as_bytes(), CDN).unwrap();
    for item in &items {
        assert_eq!(item.to_string(), format!("{}: {}", item.path(), item.error()));
        let record = serde_json::to_value(item).unwrap();
        assert_eq!(record["path"], item.path());
        assert_eq!(record["error"], serde_json::to_value(item.error()).unwrap());
    }
    items.iter().map(|it| format!("{} {}", it.path(), it.error())).collect()
}

#[test]
fn failed_items_of_a_batch_are_found_wherever_they_are() {
    for (body, expected) in [
        (
            r#"{"Response":{"SendStatusSet":[{"Code":"Ok","Message":"x"},{"Code":"LimitExceeded.X","Message":"y"}],"RequestId":"6c"}}"#,
            &["Response.SendStatusSet[1] quota limit exceeded: x (LimitExceeded.X): \"y\""][..],
        ),
        (
            r#"{"code":5400,"message":"x","detail":{"a":{"code":0,"message":""},"b":{"code":4000,"message":"(2001)z"}}}"#,
            &[
                "detail.b invalid request parameter (code 4000): submitted domain already exists (module code 2001): \"z\"",
            ],
        ),
        (r#"{"code":0,"data":{"coupon":{"code":4000}},"list":[{"Code":"X"}]}"#, &[]),
        (r#"{"Response":{"Error":{"Code":"A.B","Message":"x"},"RequestId":"6c"}}"#, &[]),
        (
            r#"{"Response":{"A":[[{"Code":"0","Message":"x"},{"Code":"SUCCESS","Message":"x"}]]}}"#,
            &[],
        ),
        // Other keys for the message, and one that says nothing.
        (
            r#"{"code":0,"data":[{"code":5000,"msg":"x"}]}"#,
            &["data[0] resource does not exist (code 5000): \"x\""],
        ),
        (
            r#"{"Response":{"S":[{"Code":"A.B","Msg":"x"},{"Code":"A.B","Message":null}]}}"#,
            &["Response.S[0] A.B: \"x\"", "Response.S[1] A.B"],
        ),
        (
            r#"{"Response":{"S":[{"Code":null,"code":"A.B","message":"x"}]}}"#,
            &["Response.S[0] A.B: \"x\""],
        ),
        // Next to a word of API 3.0, brackets are text.
        (
            r#"{"Response":{"S":[{"Code":"RequestLimitExceeded","Message":"(2001)x"}]}}"#,
            &[
                "Response.S[0] number of requests exceeds the rate limit (RequestLimitExceeded): \"(2001)x\"",
            ],
        ),
        (
            r#"{"code":0,"data":[{"code":"X","message":"(2001)x"}]}"#,
            &[
                "data[0] submitted domain already exists (X): submitted domain already exists (module code 2001): \"x\"",
            ],
        ),
        // The reply as a whole is an item, and what it contains is looked at all the same.
        (
            r#"{"Response":{"Code":"A.B","Message":"x","S":[{"Code":"C","Message":""}],"RequestId":"6c"}}"#,
            &["Response A.B: \"x\"", "Response.S[0] C"],
        ),
        (r#"{"Response":{"Code":0,"Message":"success","RequestId":"6c"}}"#, &[]),
        (r#"{"code":0,"Code":"A","message":"x"}"#, &[]),
        // A batch that was done in part has the results in `detail`.
        (
            r#"{"code":5400,"message":"x","detail":{"a":{"code":0},"b":{"code":4000}}}"#,
            &["detail.b invalid request parameter (code 4000)"],
        ),
        (r#"{"code":5400,"message":"x","detail":{"a":{"code":"X"}},"data":{"code":4000}}"#, &[]),
        (r#"{"code":0,"detail":{"coupon":{"code":4000}}}"#, &[]),
        // In the order of the body, and each time that a key is there.
        (
            r#"{"Response":{"B":[{"Code":"X.b","Message":""}],"A":[{"Code":"X.a","Message":""}],"B":[],"A":[{"Code":"X.c","Message":""}]}}"#,
            &["Response.B[0] X.b", "Response.A[0] X.a", "Response.A[0] X.c"],
        ),
        (r#"{"Response":{"A":[{"Code":"X.a","Code":"Ok","Message":""}]}}"#, &["Response.A[0] X.a"]),
    ] {
        assert_eq!(items(body), expected, "{body}");
    }
    assert!(failed_items(b"{}", NONE).is_err());
}

/// Numbers of items are read as those of the envelope are.
#[test]
fn a_number_of_an_item_is_read_as_the_code_of_a_reply() {
    for code in [
        "0",
        "0.0",
        "-0",
        "-0.0",
        "\"0\"",
        "\"0.0\"",
        "\"０\"",
        "\" －０ \"",
        "\"\"",
        "null",
        "4000",
        "\"4000\"",
        "4000.0",
        "\"4000.0\"",
        "\"４０００\"",
        "1.0",
        "1.5",
        "-7",
        "2147483647",
        "2147483648",
        "-2147483649",
        "4294967295",
        "\"2147483648\"",
        "18446744073709551615",
        "\"X\"",
        "\"+1\"",
        "\"1e3\"",
    ] {
        let item = format!(r#"{{"code":{code},"message":"(2001)x"}}"#);
        let error = match decode::<IgnoredAny>(item.as_bytes(), CDN) {
            Err(Error::Api(error)) => Some(error),
            _ => None,
        };
        let body = format!(r#"{{"code":0,"data":[{item}]}}"#);
        let items = failed_items(body.as_bytes(), CDN).unwrap();
        assert_eq!(items.first().map(FailedItem::error), error.as_ref(), "{item}");

        let inside = format!(r#"{{"Response":{{"S":{{"Code":{code},"Message":"(2001)x"}}}}}}"#);
        let items = failed_items(inside.as_bytes(), CDN).unwrap();
        assert_eq!(items.len(), usize::from(error.is_some()), "{inside}");
        if let [item] = &items[..] {
            let whole = inside.replace("\"S\"", "\"Error\"");
            let error = Envelope::decode(whole.as_bytes()).unwrap().error(CDN);
            assert_eq!(Some(item.error()), error.as_ref(), "{inside}");
        }
    }
}

#[test]
fn a_failed_item_is_one_line() {
    let body = r#"{"Response":{"a\nb\u202e":{"Code":"A\nB","Message":"x\ny"}}}"#;
    let line = failed_items(body.as_bytes(), NONE).unwrap()[0].to_string();
    assert_eq!(line, "Response.a\\nb\\u{202e}: \"A\\nB\": \"x\\ny\"");
    let body = format!(r#"{{"code":0,"{}":{{"code":1,"message":""}}}}"#, "k".repeat(1_000_000));
    assert!(failed_items(body.as_bytes(), NONE).unwrap()[0].to_string().len() < 500);
}

#[test]
fn data_next_to_a_failure_can_be_read() {
    let body = br#"{"code":5400,"message":"x","detail":{"a":{"code":0}}}"#;
    let read: Value = data(body).unwrap();
    assert_eq!(read["detail"]["a"]["code"], 0);
    let read: Value = data(br#"{"Response":{"Error":{"Code":"A"},"Part":7}}"#).unwrap();
    assert_eq!(read["Part"], 7);
    assert!(data::<Value>(b"{}").is_err());
}
