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
    /// A decode error, with the code that was read before the fault.
    Fault(DecodeErrorKind, Option<i32>),
}

/// All that an error of the API holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: Option<i32>,
    pub(crate) module_code: Option<i32>,
    pub(crate) text: String,
    pub(crate) code_desc: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry: Retry,
}

impl Failure {
    pub(crate) fn of(error: &ApiError) -> Self {
        assert_eq!(error.is_retryable(), error.retry() != Retry::Never);
        Self {
            code: error.code(),
            module_code: error.module_code(),
            text: error.text().to_owned(),
            code_desc: error.code_desc().map(str::to_owned),
            request_id: error.request_id().map(str::to_owned),
            retry: error.retry(),
        }
    }
}

/// Reads a body in every way that there is, and sees that all ways agree.
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
    assert_eq!(outcome_of(check(body, tables)), outcome);
    assert_eq!(outcome_of(decode::<()>(body, tables)), outcome);
    assert_eq!(outcome_of(decode::<IgnoredAny>(body, tables)), outcome);
    assert_eq!(outcome_of(decode::<Value>(body, tables)), outcome);
    outcome
}

fn outcome_of<T>(result: Result<T, Error>) -> Outcome {
    match result {
        Ok(_) => Outcome::Success,
        Err(error) => {
            assert_eq!(error.retry(), error.api().map_or(Retry::Never, ApiError::retry));
            match error {
                Error::Api(error) => Outcome::Failure(Failure::of(&error)),
                Error::Decode(error) => fault(&error),
            }
        }
    }
}

fn fault(error: &DecodeError) -> Outcome {
    assert!(!error.to_string().contains(char::is_control), "more than one line: {error}");
    assert!(error.to_string().len() < 300, "too much of the body: {error}");
    Outcome::Fault(error.kind(), error.code())
}
