//! Truncated replies: what a prefix of a body may say, and what it must not.

use serde::de::IgnoredAny;
use tencentcloud_errors::reply::{DecodeErrorKind, Envelope, Error, decode};
use tencentcloud_errors::{CommonError, Entry, Idempotency, PublicError, TABLES};

use super::{MONITORING, NONE, Tables};
use crate::share;

/// Bodies, each with its code as it is written there.
const BODIES: &[(&str, &str, i32)] = &[
    (r#"{"code":4000,"message":"(-514)资源重复"}"#, "4000", 4000),
    (r#"{"code":4000}"#, "4000", 4000),
    ("{ \"code\" : 4000 , \"message\" : null }\n", "4000", 4000),
    (r#"{"code":"4000","codeDesc":"InvalidParameter","message":"x"}"#, r#""4000""#, 4000),
    (r#"{"code":" ４０００ ","requestId":12}"#, r#"" ４０００ ""#, 4000),
    (r#"{"code":"\u0034000","message":"\ud83d\ude00"}"#, r#""\u0034000""#, 4000),
    (r#"{"message":"(-514)资源\u91cd复","code":4400}"#, "4400", 4400),
    (r#"{"data":{"code":1,"list":[4,40,[],{}]},"code":4400,"more":[0,{"code":2}]}"#, "4400", 4400),
    (r#"{"code":5100,"data":[true,false,null,-1.5e-7,"\\",{"a":"b"}],"message":""}"#, "5100", 5100),
    (r#"{"code":0,"message":"","data":{"total":12}}"#, "0", 0),
    (r#"{"code":4000.00,"Response":{"RequestId":"X"}}"#, "4000.00", 4000),
    ("\u{feff}{\"c\\u006fde\":2147483647,\"message\":\"x\"}", "2147483647", i32::MAX),
    (r#"{"code":-2147483648,"message":"(-1)x"}"#, "-2147483648", i32::MIN),
    (r#"{"code":40,"data":{"40":40,"total":140},"list":[40,4040]}"#, "40", 40),
];

#[test]
fn a_prefix_knows_the_whole_code_or_none() {
    for (body, code, expected) in BODIES {
        let end = body.find(code).unwrap() + code.len();
        // A string is whole with its last quote; a number once something follows it.
        let known_from = if code.ends_with('"') { end } else { end + 1 };
        for length in 0..body.trim_end().len() {
            let error = Envelope::decode(&body.as_bytes()[..length]).unwrap_err();
            let expected = (length >= known_from).then_some(*expected);
            assert_eq!(error.code(), expected, "{:?}", &body.as_bytes()[..length].utf8_chunks());
        }
        let envelope = Envelope::decode(body.as_bytes()).unwrap();
        assert_eq!(envelope.code(), Some(*expected), "{body}");
    }
}

#[test]
fn a_prefix_is_known_to_be_cut_off() {
    for (body, ..) in BODIES {
        for length in 0..body.trim_end().len() {
            let prefix = &body.as_bytes()[..length];
            // For `serde_json`, a code that ends at its sign or point is not a number.
            if let [.., b':', b'-'] | [.., b'0', b'.'] = prefix {
                continue;
            }
            let kind = Envelope::decode(prefix).unwrap_err().kind();
            let expected = match prefix {
                b"" | b"\xEF\xBB\xBF" => DecodeErrorKind::Empty,
                b"\xEF" | b"\xEF\xBB" => DecodeErrorKind::Syntax,
                _ => DecodeErrorKind::Truncated,
            };
            assert_eq!(kind, expected, "{:?}", prefix.utf8_chunks());
        }
    }
}

#[test]
fn a_reply_that_breaks_off_has_the_verdict_of_its_code_at_most_and_says_what_it_knows() {
    for (body, code, expected) in BODIES {
        for length in 0..body.trim_end().len() {
            let prefix = &body.as_bytes()[..length];
            let error = decode::<IgnoredAny>(prefix, MONITORING).unwrap_err();
            let verdict = PublicError::from_code(*expected).and_then(PublicError::retry);
            assert!(error.retry().is_none() || error.retry() == verdict, "{body} at {length}");
            let text = error.to_string();
            let Error::Decode(fault) = error else { panic!("{body} at {length}") };
            let is_failure = fault.code().is_some_and(|code| code != 0);
            let note = format!("code {expected}");
            assert_eq!(text.contains(&note), is_failure, "{text}: {code}");
        }
    }
}

#[test]
fn a_prefix_of_an_error_of_version_3_is_not_a_success() {
    let body = r#"{"Response":{"Error":{"Code":"AuthFailure","Message":"资源"},"RequestId":"6c"}}"#;
    for length in 1..body.len() {
        let error = Envelope::decode(&body.as_bytes()[..length]).unwrap_err();
        assert_eq!((error.kind(), error.code()), (DecodeErrorKind::Truncated, None), "{length}");
    }
}

/// Checks that no prefix of a reply permits more than the whole reply, whatever the HTTP status is.
fn a_prefix_permits_no_more_than(body: &str, tables: Tables) {
    let read = |body: &str, tables| decode::<()>(body.as_bytes(), tables).unwrap_err();
    let permits = |error: &Error| {
        [Idempotency::Idempotent, Idempotency::NotIdempotent].map(|it| error.permits(it))
    };
    let whole = permits(&read(body, tables));
    // Without anything of a reply, the status decides.
    for (length, _) in body.char_indices().skip(1) {
        // The tables may be given later, when it is too late.
        for given in [tables, NONE] {
            let error = read(&body[..length], given);
            for error in [error.clone(), error.with_http_status(429)] {
                for (prefix, whole) in permits(&error).into_iter().zip(whole) {
                    assert!(whole || !prefix, "{} of {body}", &body[..length]);
                }
            }
        }
    }
}

/// Every public code with every module code of every table, in each place that either may have.
#[test]
#[cfg_attr(miri, ignore = "many thousand bodies")]
fn no_prefix_of_any_reply_permits_more_than_the_whole() {
    let publics = || PublicError::ALL.iter().map(|public| public.code()).chain([7777]);
    let mut bodies = 0;
    for table in TABLES.iter().filter(|it| it.product().is_some() && it.field().is_none()) {
        let modules = || table.entries().filter_map(Entry::number).chain([77]);
        let pairs = publics().flat_map(|public| modules().map(move |module| (public, module)));
        for (public, module) in pairs.step_by(usize::try_from(10 / share(10)).unwrap()) {
            bodies += 1;
            for body in [
                format!(r#"{{"code":{public},"message":"({module})x","data":[{{"code":0}}]}}"#),
                format!(r#"{{"message":"({module})x","requestId":"6c","code":{public}}}"#),
                format!(r#"{{"code":"{public}","message":"x","codeDesc":"{module}"}}"#),
                format!(r#"{{"codeDesc":{module},"code":{public},"message":"({public})x"}}"#),
                format!(r#"{{"code":{public},"msg":"x","message":"({module})x"}}"#),
                format!(r#"{{"code":{module},"message":"x"}}"#),
            ] {
                a_prefix_permits_no_more_than(&body, std::slice::from_ref(table));
            }
        }
    }
    assert!(bodies > 100);
    for word in CommonError::ALL.iter().map(|common| common.code()).chain(["4400", "A.B"]) {
        for body in [
            format!(r#"{{"Response":{{"Error":{{"Code":"{word}","Message":"(2010)x"}},"R":1}}}}"#),
            format!(
                r#"{{"Response":{{"Error":{{"code":"RequestLimitExceeded","Code":"{word}"}}}}}}"#
            ),
            format!(r#"{{"code":"{word}","message":"(2001)x"}}"#),
        ] {
            a_prefix_permits_no_more_than(&body, TABLES);
        }
    }
}
