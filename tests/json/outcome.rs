//! What a body is read as, in a form that tests can state and compare.

use serde::de::IgnoredAny;
use serde_json::Value;
use tencentcloud_errors::Retry;
use tencentcloud_errors::reply::{
    ApiError, DecodeError, DecodeErrorKind, Envelope, Error, check, decode,
};

use super::Tables;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    Failure(Failure),
    /// A decode error, with the code that was read before the problem.
    Fault(DecodeErrorKind, Option<i32>),
}

/// Everything that an error of the API contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: Option<i32>,
    pub(crate) module_code: Option<i32>,
    pub(crate) text: String,
    pub(crate) code_desc: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry: Option<Retry>,
}

impl Failure {
    pub(crate) fn of(error: &ApiError) -> Self {
        assert_eq!(error.is_retryable(), error.retry().is_some_and(Retry::is_retryable));
        Self {
            code: error.code(),
            module_code: error.module_code(),
            text: normal(error.text()),
            code_desc: error.code_desc().map(normal),
            request_id: error.request_id().map(normal),
            retry: error.retry(),
        }
    }
}

/// A text; for an array or an object in JSON, without insignificant whitespace.
pub(crate) fn normal(text: &str) -> String {
    let value = Some(text).filter(|text| text.starts_with(['{', '[']));
    let value = value.and_then(|text| serde_json::from_str::<Value>(text).ok());
    value.map_or_else(|| text.to_owned(), |value| value.to_string())
}

/// What may be wrong in data that is skipped.
const IN_DATA: [DecodeErrorKind; 2] = [DecodeErrorKind::Depth, DecodeErrorKind::Syntax];

/// Reads a body in every possible way, and checks that all ways agree.
pub(crate) fn read(body: &[u8], tables: Tables) -> Outcome {
    let outcome = match Envelope::decode(body) {
        Ok(envelope) => {
            let outcome = envelope.error(tables).map_or(Outcome::Success, |error| {
                assert_eq!(envelope.code(), error.code());
                assert_eq!(envelope.module_code(), error.module_code());
                assert_eq!(envelope.text(), error.text());
                assert_eq!(envelope.code_desc(), error.code_desc());
                assert_eq!(envelope.request_id(), error.request_id());
                assert_ne!(envelope.code_desc(), Some(""), "an empty word counts as none");
                assert_ne!(envelope.request_id(), Some(""), "an empty id counts as none");
                Outcome::Failure(Failure::of(&error))
            });
            assert_eq!(envelope.is_success(), outcome == Outcome::Success);
            outcome
        }
        Err(error) => fault(&error),
    };
    assert_eq!(outcome_of(decode::<Value>(body, tables)), outcome);
    let unread = outcome_of(decode::<()>(body, tables));
    assert_eq!(outcome_of(check(body, tables)), outcome);
    assert_eq!(outcome_of(decode::<IgnoredAny>(body, tables)), unread);
    // A caller that does not look into the data of a success accepts any.
    let is_fault = matches!(&outcome, Outcome::Fault(kind, _) if IN_DATA.contains(kind));
    if !is_fault || unread != Outcome::Success || serde_json::from_slice::<Value>(body).is_ok() {
        assert_eq!(unread, outcome);
    }
    outcome
}

fn outcome_of<T>(result: Result<T, Error>) -> Outcome {
    match result {
        Ok(_) => Outcome::Success,
        Err(error) => {
            assert!(error.api().is_none_or(|api| api.retry() == error.retry()));
            match error {
                Error::Api(error) => Outcome::Failure(Failure::of(&error)),
                Error::Decode(error) => fault(&error),
            }
        }
    }
}

fn fault(error: &DecodeError) -> Outcome {
    assert!(!error.to_string().contains(char::is_control), "more than one line: {error}");
    assert!(error.to_string().len() < 3000, "too much of the body: {error}");
    Outcome::Fault(error.kind(), error.code())
}
