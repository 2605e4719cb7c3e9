//! A client of API 3.0 (ureq, TC3-HMAC-SHA256) that sends again what the verdict of a word allows.
//!
//! `client.rs` is the client; here it meets a scripted server, which checks every signature.

mod client;

use std::io;
use std::time::Duration;

use client::{Action, Client};
use serde::Deserialize;
use tencentcloud_errors::reply::{Error, Resolution};
use tencentcloud_errors::{CommonError, Idempotency, RetryPolicy};
use tencentcloud_errors_examples::{CallError, Received, Reply, RequestV3, Server};
use ureq::Agent;

const SECRET_KEY: &str = "no secret";

const DESCRIBE: Action = Action {
    service: "cvm",
    version: "2017-03-12",
    name: "DescribeInstances",
    idempotency: Idempotency::Idempotent,
};

/// Buys servers: a second run buys again.
const BUY: Action =
    Action { name: "RunInstances", idempotency: Idempotency::NotIdempotent, ..DESCRIBE };

/// Buys servers with a `ClientToken`: two requests with the same token are one purchase.
const BUY_ONCE: Action = Action { idempotency: Idempotency::Idempotent, ..BUY };

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Data {
    total_count: u32,
}

/// A success; failures are made from their words.
const SUCCESS: &str = r#"{"Response":{"TotalCount":1,"RequestId":"6c2f"}}"#;

struct Scenario {
    title: &'static str,
    action: Action,
    payload: &'static str,
    /// The words that the server answers with, before it succeeds.
    words: &'static [&'static str],
    /// How many requests it gets.
    requests: usize,
    /// How it ends.
    is_right: fn(&Result<Data, CallError>) -> bool,
}

const SCENARIOS: &[Scenario] = &[
    Scenario {
        title: "too many requests: nothing has run",
        action: BUY,
        payload: r#"{"InstanceCount":1}"#,
        words: &["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded"],
        requests: 3,
        is_right: succeeds,
    },
    Scenario {
        title: "a time stamp that has expired",
        action: DESCRIBE,
        payload: r#"{"Limit":1}"#,
        words: &["AuthFailure.SignatureExpire"],
        requests: 2,
        is_right: succeeds,
    },
    Scenario {
        title: "an internal error: it may have bought",
        action: BUY,
        payload: r#"{"InstanceCount":1}"#,
        words: &["InternalError"],
        requests: 1,
        is_right: |result| is(result, CommonError::InternalError),
    },
    Scenario {
        title: "an internal error, with a ClientToken",
        action: BUY_ONCE,
        payload: r#"{"InstanceCount":1,"ClientToken":"3f0c"}"#,
        words: &["InternalError", "InternalError"],
        requests: 3,
        is_right: succeeds,
    },
    Scenario {
        title: "a key that does not exist",
        action: DESCRIBE,
        payload: r#"{"Limit":1}"#,
        words: &["AuthFailure.SecretIdNotFound"],
        requests: 1,
        is_right: |result| is(result, CommonError::AuthFailureSecretIdNotFound),
    },
    Scenario {
        title: "a word that nobody lists has its family's advice, and no verdict",
        action: DESCRIBE,
        payload: r#"{"Limit":1}"#,
        words: &["InternalError.SomethingNew"],
        requests: 1,
        is_right: |result| match result {
            Err(CallError::Reply(Error::Api(error))) => {
                error.resolution() == Some(Resolution::Family)
            }
            _ => false,
        },
    },
];

fn succeeds(result: &Result<Data, CallError>) -> bool {
    matches!(result, Ok(Data { total_count: 1 }))
}

fn is(result: &Result<Data, CallError>, word: CommonError) -> bool {
    matches!(result, Err(CallError::Reply(Error::Api(error))) if error.is(word))
}

fn main() -> io::Result<()> {
    for scenario in SCENARIOS {
        let Scenario { title, action, payload, words, requests, is_right } = scenario;
        let failures = words.iter().map(|word| {
            let error = format!(r#"{{"Code":"{word}","Message":"x"}}"#);
            Reply::json(&format!(r#"{{"Response":{{"Error":{error},"RequestId":"6c2f"}}}}"#))
        });
        let server = Server::start(failures.chain([Reply::json(SUCCESS)]).collect())?;
        let client = Client {
            agent: Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .timeout_global(Some(Duration::from_secs(10)))
                .proxy(None)
                .build()
                .into(),
            url: server.origin(),
            secret_id: "somebody",
            secret_key: SECRET_KEY,
            policy: RetryPolicy::new()
                .with_backoff_pause(Duration::from_millis(20))
                .with_throttle_pause(Duration::from_millis(80)),
        };
        println!("{title} ({})", action.name);
        let result: Result<Data, _> = client.call(*action, payload, |error, pause| {
            let when = if pause.is_zero() { "at once" } else { "after a pause" };
            println!("  {error}: sent again {when}");
        });
        match &result {
            Ok(data) => println!("  success: {} instances", data.total_count),
            Err(error) => println!("  {error}: gives up"),
        }
        let received = server.finish()?;
        assert!(is_right(&result), "{title}");
        assert_eq!(received.len(), *requests, "{title}");
        for request in &received {
            check(request, action, payload);
        }
    }
    Ok(())
}

/// Checks that the request is what the service expects, and was signed with the time that it carries.
fn check(request: &Received, action: &Action, payload: &str) {
    assert_eq!((request.path.as_str(), request.body.as_str()), ("/", payload));
    assert_eq!(request.headers["x-tc-action"], action.name);
    assert_eq!(request.headers["x-tc-version"], action.version);
    let signed = RequestV3 {
        host: &request.headers["host"],
        service: action.service,
        payload: &request.body,
        timestamp: request.headers["x-tc-timestamp"].parse().expect("a time stamp is a number"),
    };
    assert_eq!(request.headers["content-type"], RequestV3::CONTENT_TYPE);
    assert_eq!(request.headers["authorization"], signed.authorization("somebody", SECRET_KEY));
}
