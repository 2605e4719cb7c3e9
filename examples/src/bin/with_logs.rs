//! serde: an error as one line of a JSON log.

use serde::Serialize;
use serde_json::json;
use tencentcloud_errors::CdnError;
use tencentcloud_errors::reply::{ApiError, Error, check};

/// One line of the log; the error serializes itself.
#[derive(Serialize)]
struct Line<'a> {
    level: &'static str,
    action: &'a str,
    error: &'a ApiError,
}

fn line(action: &str, error: &ApiError) -> serde_json::Result<String> {
    // Someone has to act on a failure that is not worth another attempt.
    let level = if error.is_retryable() { "warn" } else { "error" };
    serde_json::to_string(&Line { level, action, error })
}

fn main() -> serde_json::Result<()> {
    let reply = r#"{"code":5100,"message":"(2001)您提交的域名已经存在","requestId":"8f3e"}"#;
    match check(reply.as_bytes(), &[CdnError::TABLE]) {
        Err(Error::Api(error)) => {
            let error = error.with_http_status(200);
            let line = line("AddCdnHost", &error)?;
            println!("{line}");
            assert_eq!(line.lines().count(), 1);
            let value: serde_json::Value = serde_json::from_str(&line)?;
            let expected = json!({
                "level": "error",
                "action": "AddCdnHost",
                "error": {
                    "code": 5100,
                    "public": "ResourceOperationFailed",
                    "module_code": 2001,
                    "table": "cdn",
                    "module": "DomainAlreadyExists",
                    "resolution": null,
                    "title": CdnError::DomainAlreadyExists.title(),
                    "text": "您提交的域名已经存在",
                    "code_desc": null,
                    "request_id": "8f3e",
                    "http_status": 200,
                    "retry": "never",
                },
            });
            assert_eq!(value, expected);
            // Readers of the log get the error back.
            let again: ApiError = serde_json::from_value(value["error"].clone())?;
            assert_eq!(again, error);
            Ok(())
        }
        result => panic!("{result:?}"),
    }
}
