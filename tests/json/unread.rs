//! What may be sent again after a reply that cannot be understood, or whose code says nothing.

use serde_json::json;
use tencentcloud_errors::reply::{Error, check, decode};
use tencentcloud_errors::{Idempotency, Retry};

use super::{CDN, NONE};

/// What was read before the problem has a verdict if nothing that is lost could change it.
#[test]
fn a_reply_that_breaks_off_may_have_a_verdict() {
    for (body, verdict) in [
        // A module code may have been lost.
        (r#"{"code":4400,"#, None),
        (r#"{"code":4400,"message":"(2010"#, None),
        (r#"{"code":4500,"mess"#, None),
        (r#"{"code":5100,"#, None),
        (r#"{"message":"x","code":5100,"#, None),
        (r#"{"code":4400,"msg":"(2010)x","#, None),
        (r#"{"code":4400,"message":null,"msg":"(2010)x","#, None),
        (r#"{"code":4400,"message":"(2010)x","Response":{"#, None),
        (r#"{"code":4000,"message":"(2010)x","#, Some(Retry::Throttle)),
        (r#"{"code":4000,"message":"(2001)x","#, Some(Retry::Never)),
        (r#"{"code":5400,"message":"(2010)x","#, Some(Retry::Never)),
        (r#"{"code":4400,"codeDesc":null,"message":"x","#, Some(Retry::Throttle)),
        (r#"{"code":4400,"codeDesc":"2001","message":"x","#, Some(Retry::Never)),
        // Another table may know it.
        (r#"{"code":4400,"message":"(77)x","#, None),
        (r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","#, Some(Retry::Throttle)),
        (r#"{"Response":{"Error":{"Code":"RequestLimitExceeded"#, None),
        (r#"{"Response":{"Error":{"code":"RequestLimitExceeded","#, None),
        (r#"{"code":0,"Response":{"Error":{"Code":"RequestLimitExceeded","#, None),
        (r#"{"code":0,"data":"#, None),
        (r#"{"co"#, None),
    ] {
        let error = decode::<()>(body.as_bytes(), CDN).unwrap_err();
        assert_eq!(error.retry(), verdict, "{body}");
        // What was read of a reply is more than a status.
        assert_eq!(error.with_http_status(429).retry(), verdict, "{body}");
    }
    // The message is in another encoding, with the request id after it.
    let body = b"{\"code\":4400,\"message\":\"\xC6\xB5\xC2\xCA\",\"requestId\":\"6c\"}";
    let error = decode::<()>(body, CDN).unwrap_err();
    assert_eq!((error.retry(), error.request_id()), (Some(Retry::Throttle), Some("6c")));
    for body in [
        &b"{\"code\":4400,\"message\":\"\xB2\xD9\",\"code\":0}"[..],
        b"{\"code\":4400,\"message\":\"\xB2\xD9\"}{\"code\":0}",
        b"{\"code\":4400,\"message\":\"\xB2\xD9\"",
        b"{\"code\":0,\"message\":\"\xB2\xD9\"}",
    ] {
        let error = decode::<()>(body, CDN).unwrap_err().with_http_status(429);
        assert_eq!(error.retry(), None, "{error}");
    }
}

/// One of two replies in one body may say that the request has run.
#[test]
fn a_reply_that_contradicts_itself_has_no_verdict() {
    const LIMIT: &str = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"x"}}}"#;
    for body in [
        r#"{"code":4400,"message":"x","code":0}"#,
        r#"{"code":4400,"code":5400,"message":"(2010)x"}"#,
        r#"{"code":4400,"message":"(2010)x","message":"(2001)x"}"#,
        r#"{"code":4400,"message":"(2010)x","data":}"#,
        r#"{"code":4400,"message":"(2010)x"}}"#,
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded"},"Error":null}}"#,
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Code":"InternalError"}}}"#,
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded"}},"Response":{"TaskId":"7"}}"#,
        r#"{"Response":{"Error":"x"}}"#,
        r#"{"Response":{"error":{"Code":"RequestLimitExceeded"}}}"#,
        r#"{"Response":{"TaskId":"7"},"code":{}}"#,
        &format!(r#"{LIMIT}{{"Response":{{"InstanceIdSet":["ins-1"]}}}}"#),
        &format!(r#"{{"code":4400,"message":"(2010)x","data":{}"#, "[".repeat(200)),
    ] {
        for error in [decode::<()>(body.as_bytes(), CDN), check(body.as_bytes(), CDN)] {
            let error = error.unwrap_err();
            assert_eq!(error.retry(), None, "{body}");
            let error = error.with_http_status(429);
            assert_eq!(error.retry(), None, "{body}");
            let back: Error = serde_json::from_value(json!(error)).unwrap();
            assert_eq!(back.with_http_status(502).retry(), None, "{body}");
        }
    }
}

/// A success that cannot be read has run.
#[test]
fn a_success_that_cannot_be_read_is_never_sent_again() {
    for body in [
        r#"{"code":0,"message":"","taskId":7,"data":{"#,
        r#"{"code":0"#,
        r#"{"code":0."#,
        r#"{"Response":{"InstanceIdSet":["ins-1"],"#,
        r#"{"requestId":"6c","taskId":7,"#,
        "\u{feff}{\"code\":0,\"data\":[1,2",
        // Or that is inside something else.
        "\u{feff} \u{feff}{\"code\":0}",
        r#"callback({"code":0})"#,
        "1a\r\n{\"Response\":{\"TaskId\":\"7\"}}\r\n0\r\n\r\n",
        r#"[{"code":0}]"#,
    ] {
        for status in [429, 502, 503, 504] {
            let error = decode::<()>(body.as_bytes(), NONE).unwrap_err().with_http_status(status);
            assert_eq!(error.retry(), None, "{body}");
        }
    }
}

/// If the body says nothing, the HTTP status may.
#[test]
fn an_http_status_counts_where_the_body_says_nothing() {
    let page = || decode::<()>(b"<html>x</html>", NONE).unwrap_err();
    for (status, verdict) in [
        (200, None),
        (404, None),
        (429, Some(Retry::Throttle)),
        (500, None),
        (502, Some(Retry::Backoff)),
        (503, Some(Retry::Backoff)),
        (504, Some(Retry::Backoff)),
    ] {
        assert_eq!(page().with_http_status(status).retry(), verdict, "{status}");
    }
    let script = b"<html><script>f({\"code\":0})</script></html>";
    let error = decode::<()>(script, NONE).unwrap_err().with_http_status(502);
    assert_eq!(error.retry(), Some(Retry::Backoff));
    let error = page().with_http_status(502);
    assert!(error.to_string().ends_with(" (HTTP status 502)"), "{error}");
    assert!(error.permits(Idempotency::Idempotent) && !error.permits(Idempotency::NotIdempotent));
    // A code takes precedence.
    let error_of = |body: &str| decode::<()>(body.as_bytes(), NONE).unwrap_err();
    let error = error_of(r#"{"code":4300}"#).with_http_status(429);
    assert_eq!(error.retry(), Some(Retry::Never));
    let error = error_of(r#"{"code":-7}"#).with_http_status(429);
    assert_eq!(error.retry(), Some(Retry::Throttle));
}
