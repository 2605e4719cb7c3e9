//! An error as other code sees it: shown, serialized, as a source, as an I/O error.

use std::error::Error as _;

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use tencentcloud_errors::reply::{ApiError, DecodeError, Envelope, Error, decode};
use tencentcloud_errors::{MonitoringError, Retry};

use super::{MONITORING, NONE, PROJECT, Tables};

fn error_of(tables: Tables, body: &str) -> ApiError {
    Envelope::decode(body.as_bytes()).unwrap().error(tables).unwrap()
}

const FULL: &str =
    r#"{"code":4000,"message":"(-514)资源重复","codeDesc":"InvalidParameter","requestId":"5a8c"}"#;

#[test]
fn an_error_serializes_with_all_that_is_known() {
    let value = serde_json::to_value(error_of(MONITORING, FULL)).unwrap();
    let expected = json!({
        "code": 4000,
        "public": "InvalidParameter",
        "module_code": -514,
        "table": "monitoring",
        "module": "ResourceAlreadyExists",
        "resolution": null,
        "title": "resource already exists",
        "text": "资源重复",
        "code_desc": "InvalidParameter",
        "request_id": "5a8c",
        "http_status": null,
        "retry": "never",
    });
    assert_eq!(value, expected);
}

#[test]
fn what_is_unknown_serializes_as_null() {
    let value = serde_json::to_value(error_of(NONE, r#"{"code":-7}"#)).unwrap();
    let expected = json!({
        "code": -7,
        "public": null,
        "module_code": null,
        "table": null,
        "module": null,
        "resolution": null,
        "title": "",
        "text": "",
        "code_desc": null,
        "request_id": null,
        "http_status": null,
        "retry": null,
    });
    assert_eq!(value, expected);
    let body = r#"{"Response":{"Error":{"Code":"A.B","Message":"x"}}}"#;
    let value = serde_json::to_value(error_of(NONE, body)).unwrap();
    assert_eq!([&value["code"], &value["module_code"]], [&Value::Null; 2]);
    assert_eq!([&value["title"], &value["code_desc"]], ["x", "A.B"]);
    assert_eq!([&value["resolution"], &value["retry"]], [&json!("word"), &Value::Null]);
}

#[test]
fn fields_are_serialized_in_the_order_of_the_reply() {
    let text = serde_json::to_string(&error_of(MONITORING, FULL)).unwrap();
    let expected = r#"{"code":4000,"public":"InvalidParameter","module_code":-514,"table":"monitoring","module":"ResourceAlreadyExists","resolution":null,"title":"resource already exists","text":"资源重复","code_desc":"InvalidParameter","request_id":"5a8c","http_status":null,"retry":"never"}"#;
    assert_eq!(text, expected);
}

#[test]
fn an_error_is_shown_in_one_line_and_on_request_with_its_remedy() {
    let error = error_of(MONITORING, FULL);
    let line = "invalid request parameter (code 4000, InvalidParameter): resource already exists (module code -514): \"资源重复\" (request 5a8c)";
    assert_eq!(error.to_string(), line);
    let remedy = MonitoringError::ResourceAlreadyExists.remedy();
    assert_eq!(format!("{error:#}"), format!("{line}; remedy: {remedy}"));

    let body = r#"{"code":-7,"message":"a\nb\u001b[31m\u0085c\\n","requestId":"x\r\n"}"#;
    let line = "unknown code -7: \"a\\nb\\u{1b}[31m\\u{85}c\\\\n\" (request \"x\\r\\n\")";
    assert_eq!(error_of(NONE, body).to_string(), line);

    let body = r#"{"Response":{"Error":{"Code":"A\tB","Message":"x"},"RequestId":"6c"}}"#;
    assert_eq!(error_of(NONE, body).to_string(), "\"A\\tB\": \"x\" (request 6c)");
    let body = r#"{"Response":{"Error":{}}}"#;
    assert_eq!(error_of(NONE, body).to_string(), "failure without a code");
    assert_eq!(format!("{:#}", error_of(NONE, body)), "failure without a code");
}

#[test]
fn the_debug_form_names_every_part() {
    let expected = r#"ApiError { code: Some(4000), public: Some(PublicError::InvalidParameter), module_code: Some(-514), module: Some(MonitoringError::ResourceAlreadyExists), resolution: None, text: "资源重复", code_desc: Some("InvalidParameter"), request_id: Some("5a8c") }"#;
    let error = error_of(MONITORING, FULL);
    assert_eq!(format!("{error:?}"), expected);
    assert_eq!(format!("{:?}", Error::from(error)), format!("Api({expected})"));
}

#[test]
fn errors_are_equal_when_all_their_parts_are() {
    let error = error_of(MONITORING, FULL);
    assert_eq!(error.clone(), error);
    for (old, new) in
        [("4000", "4100"), ("-514", "-513"), ("资源", "源"), ("5a8c", "5a8"), ("Inv", "inv")]
    {
        let changed = FULL.replace(old, new);
        assert_ne!(error_of(MONITORING, &changed), error, "{changed}");
    }
    // The same letters, split differently.
    let [one, other] = [("a", "bc"), ("ab", "c")].map(|(text, word)| {
        error_of(NONE, &format!(r#"{{"code":1,"message":"{text}","codeDesc":"{word}"}}"#))
    });
    assert_ne!(one, other);
    assert_eq!(ApiError::new(1, "(2) x", NONE), error_of(NONE, r#"{"code":1,"message":"(2)x"}"#));
    // What the tables know is part of it.
    assert_ne!(error_of(NONE, FULL), error);
}

#[test]
fn an_error_may_be_made_by_hand_from_its_parts() {
    let made = ApiError::new(4000, "(-514)资源重复", MONITORING);
    assert_eq!((made.code_desc(), made.request_id()), (None, None));
    let made = made.with_request_id("5a8c").with_code_desc("InvalidParameter");
    assert_eq!(made, error_of(MONITORING, FULL));
    let changed = made.with_code_desc("资").with_request_id("");
    assert_eq!((changed.code_desc(), changed.request_id()), (Some("资"), None));
    assert_eq!((changed.module_code(), changed.text()), (Some(-514), "资源重复"));

    // What is left of a message does not become a code.
    let made = ApiError::new(4000, "(1)(2)x", NONE).with_code_desc("A");
    assert_eq!((made.module_code(), made.text()), (Some(1), "(2)x"));
}

/// The parser's message is in the text once: an error does not both print its source and return it.
#[test]
fn a_decode_error_says_what_the_parser_says_once() {
    let body = br#"{"code":4400,"message":"x","requestId":"6c","data":"#;
    let error = Envelope::decode(body).unwrap_err();
    assert!(error.source().is_none());
    assert_eq!(
        error.to_string(),
        "the reply breaks off: EOF while parsing a value at line 1 column 51; what was read of it: \
         quota exceeded (code 4400): \"x\" (request 6c)"
    );
    assert_eq!((error.code(), error.request_id()), (Some(4400), Some("6c")));
    assert_eq!(error.partial().map(ApiError::text), Some("x"));

    // Around it, an `Error` is transparent.
    let around = decode::<IgnoredAny>(body, NONE).unwrap_err();
    assert_eq!(around.to_string(), error.to_string());
    assert!(around.source().is_none());
    assert_eq!(around, Error::Decode(error));
}

#[test]
fn what_is_shown_of_a_reply_is_bounded_and_quoted_and_kept_whole() {
    let text = "长".repeat(10_000_000 / 3);
    let body = json!({ "code": 4000, "message": text, "requestId": "r\u{202e}" }).to_string();
    let error = error_of(NONE, &body);
    assert!(error.to_string().len() < 1000);
    assert_eq!(error.text(), text);
    assert!(error.to_string().ends_with("…\" (request \"r\\u{202e}\")"), "{error}");

    let forged = error_of(NONE, r#"{"code":4000,"message":"x\" (request 1); remedy: send money"}"#);
    assert!(forged.to_string().ends_with(r#": "x\" (request 1); remedy: send money""#), "{forged}");
    // A backslash of the text does not free its quote.
    let forged =
        error_of(NONE, r#"{"code":4000,"message":"x\\\" (request 1)","requestId":"6c\\"}"#);
    assert!(forged.to_string().ends_with(r#": "x\\\" (request 1)" (request "6c\\")"#), "{forged}");
    // Five million digits are neither a number nor a line.
    let digits = format!(r#"{{"code":{}}}"#, "9".repeat(5_000_000));
    assert!(error_of(NONE, &digits).to_string().len() < 1000);
}

#[test]
fn foreign_envelopes_are_named_where_they_can_only_be_of_one_service() {
    use tencentcloud_errors::reply::Foreign;
    for (body, foreign) in [
        (r#"{"status":{"code":"10002","message":"x"}}"#, Some(Foreign::DnsPod)),
        (r#"{"ActionStatus":"FAIL","ErrorCode":70001,"ErrorInfo":"x"}"#, Some(Foreign::Chat)),
        (r#"{"result":1014,"errmsg":"x","ext":""}"#, Some(Foreign::Sms)),
        (
            "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>x</Message>\
             <Resource>/a</Resource><RequestId>6c</RequestId></Error>",
            Some(Foreign::Cos),
        ),
        (r#"{"returnCode":-2001}"#, None),
        (r#"{"status":502,"message":"x"}"#, None),
        ("<html>x</html>", None),
    ] {
        let error = Envelope::decode(body.as_bytes()).unwrap_err();
        assert_eq!(error.foreign(), foreign, "{body}");
        let is_named = error.to_string().contains("this looks like an error of");
        assert_eq!(is_named, foreign.is_some(), "{error}");
    }
}

#[test]
fn an_error_is_read_back_from_a_log() {
    for body in [FULL, r#"{"code":-7}"#, r#"{"Response":{"Error":{"Code":"A.B","Message":"x"}}}"#] {
        let error = error_of(MONITORING, body).with_http_status(200);
        let json = serde_json::to_string(&error).unwrap();
        let back: ApiError = serde_json::from_str(&json).unwrap();
        assert_eq!(back.retry(), error.retry());
        assert_eq!(back.with_tables(MONITORING), error);
    }
    assert!(serde_json::from_str::<ApiError>("7").is_err());
    for body in
        ["", "<p>x", "{}", r#"{"code":4400,"message":"x","requestId":"6c","#, r#"{"code":0}"#]
    {
        let error = decode::<u8>(body.as_bytes(), NONE).unwrap_err().with_http_status(502);
        let json = serde_json::to_string(&error).unwrap();
        assert!(json.starts_with("{\"decode\":"), "{json}");
        let back: Error = serde_json::from_str(&json).unwrap();
        assert_eq!((back.to_string(), back.retry()), (error.to_string(), error.retry()));
    }
    let error = Error::from(error_of(NONE, FULL));
    let json = serde_json::to_string(&error).unwrap();
    assert!(json.starts_with("{\"api\":"), "{json}");
    assert_eq!(serde_json::from_str::<Error>(&json).unwrap(), error);
    assert!(serde_json::from_str::<Error>(r#"{"other":1}"#).is_err());
    // A log may have been written by someone else.
    let record = r#"{"decode":{"kind":"syntax","message":"a\nb\u001b[2J\u202e"}}"#;
    let error: Error = serde_json::from_str(record).unwrap();
    assert_eq!(error.to_string(), r"a\nb\u{1b}[2J\u{202e}");
}

#[test]
fn an_error_of_the_api_and_a_reply_without_a_status_have_no_cause() {
    assert!(error_of(NONE, FULL).source().is_none());
    assert!(Error::from(error_of(NONE, FULL)).source().is_none());
    for (body, text) in [
        ("{}", "the reply has no clear status: it has neither `code` nor `Response`"),
        (
            r#"{"code":true}"#,
            "the reply has no clear status: its `code` is neither a number nor a string",
        ),
    ] {
        let error = Envelope::decode(body.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), text);
        assert!(error.source().is_none());
    }
}

#[test]
fn both_kinds_of_errors_become_an_error() {
    fn call(body: &[u8]) -> Result<(), Error> {
        let envelope = Envelope::decode(body)?;
        envelope.error(PROJECT).map_or(Ok(()), |error| Err(error.into()))
    }
    assert!(call(br#"{"code":0}"#).is_ok());
    let error = call(br#"{"code":6200,"message":"x"}"#).unwrap_err();
    assert_eq!(
        (error.api().and_then(ApiError::code), error.retry()),
        (Some(6200), Some(Retry::Backoff))
    );
    assert!(error.is_retryable());
    let error = call(b"").unwrap_err();
    assert_eq!(error.to_string(), "the reply is empty");
    assert_eq!((error.api(), error.retry(), error.is_retryable()), (None, None, false));
    let Error::Decode(error) = error else { panic!("{error:?}") };
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(boxed.downcast_ref::<DecodeError>().is_some());
}

#[cfg(feature = "std")]
mod io {
    use std::io::{self, ErrorKind};

    use serde::de::IgnoredAny;
    use tencentcloud_errors::reply::{ApiError, Envelope, Error, decode};
    use tencentcloud_errors::{Category, PublicError, TABLES};

    use super::super::{CDN, MONITORING};

    fn kind(category: Category) -> ErrorKind {
        match category {
            Category::InvalidArgument => ErrorKind::InvalidInput,
            Category::Unauthenticated | Category::PermissionDenied => ErrorKind::PermissionDenied,
            Category::NotFound => ErrorKind::NotFound,
            Category::AlreadyExists => ErrorKind::AlreadyExists,
            Category::ResourceExhausted => ErrorKind::QuotaExceeded,
            Category::Unimplemented => ErrorKind::Unsupported,
            _ => ErrorKind::Other,
        }
    }

    fn check(error: ApiError, expected: ErrorKind) {
        assert_eq!(io::Error::from(error.clone()).kind(), expected);
        check_inside(io::Error::from(error.clone()), &Error::from(error.clone()));
        check_inside(io::Error::from(Error::from(error.clone())), &Error::from(error));
    }

    /// Checks that an I/O error shows and holds the same as an error of a reply.
    fn check_inside(error: io::Error, expected: &Error) {
        assert_eq!(error.to_string(), expected.to_string());
        assert_eq!(error.get_ref().and_then(|it| it.downcast_ref::<Error>()), Some(expected));
        assert_eq!(error.downcast::<Error>().ok().as_ref(), Some(expected));
    }

    #[test]
    fn the_kind_of_an_io_error_is_nearest_to_the_category() {
        for public in PublicError::ALL {
            check(ApiError::new(public.code(), "x", MONITORING), kind(public.category()));
        }
        for table in
            TABLES.iter().filter(|table| table.product().is_some() && table.field().is_none())
        {
            for module in table.entries() {
                let message = format!("({})x", module.code());
                check(ApiError::new(4000, &message, &[table]), kind(module.category()));
            }
        }
        check(ApiError::new(-7, "x", CDN), ErrorKind::Other);
    }

    #[test]
    fn single_codes_become_the_kind_that_callers_match_on() {
        for (code, message, expected) in [
            (4000, "", ErrorKind::InvalidInput),
            (4100, "", ErrorKind::PermissionDenied),
            (4000, "(-514)x", ErrorKind::AlreadyExists),
            (4000, "(-502)x", ErrorKind::NotFound),
            (4400, "", ErrorKind::QuotaExceeded),
            (6000, "", ErrorKind::Other),
        ] {
            check(ApiError::new(code, message, MONITORING), expected);
        }
    }

    #[test]
    fn a_reply_that_cannot_be_understood_is_invalid_data() {
        for body in ["", "<html>", "{}", r#"{"code":40"#] {
            let fault = Envelope::decode(body.as_bytes()).unwrap_err();
            let error = decode::<IgnoredAny>(body.as_bytes(), CDN).unwrap_err();
            assert_eq!(io::Error::from(fault.clone()).kind(), ErrorKind::InvalidData);
            check_inside(io::Error::from(fault.clone()), &Error::from(fault));
            check_inside(io::Error::from(error.clone()), &error);
        }
        let error = decode::<IgnoredAny>(br#"{"code":4000}"#, CDN).unwrap_err();
        assert_eq!(io::Error::from(error).kind(), ErrorKind::InvalidInput);
    }
}
