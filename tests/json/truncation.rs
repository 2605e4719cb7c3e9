//! Truncated replies: what a prefix of a body may say, and what it must not.

use serde::de::IgnoredAny;
use tencentcloud_errors::reply::{DecodeErrorKind, Envelope, Error, decode};

use super::MONITORING;
use tencentcloud_errors::PublicError;

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
