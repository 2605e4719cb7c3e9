//! A client of API 3.0, as an SDK would have it.

use std::thread::sleep;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::DeserializeOwned;
use tencentcloud_errors::reply::{Error, decode};
use tencentcloud_errors::{Idempotency, RetryPolicy};
use tencentcloud_errors_examples::{CallError, RequestV3, jitter};
use ureq::Agent;

/// An action of a service.
#[derive(Clone, Copy)]
pub(crate) struct Action {
    pub(crate) service: &'static str,
    pub(crate) version: &'static str,
    pub(crate) name: &'static str,
    pub(crate) idempotency: Idempotency,
}

/// Calls the API.
pub(crate) struct Client {
    pub(crate) agent: Agent,
    pub(crate) url: String,
    pub(crate) secret_id: &'static str,
    pub(crate) secret_key: &'static str,
    pub(crate) policy: RetryPolicy,
}

impl Client {
    /// Calls until it succeeds, or until another attempt makes no sense.
    pub(crate) fn call<T: DeserializeOwned>(
        &self,
        action: Action,
        payload: &str,
        mut on_retry: impl FnMut(&CallError, Duration),
    ) -> Result<T, CallError> {
        let mut failures = 0;
        loop {
            let error = match self.attempt(action, payload) {
                Ok(data) => return Ok(data),
                Err(error) => error,
            };
            failures += 1;
            match self.policy.pause(error.retry(), action.idempotency, failures).map(jitter) {
                Some(pause) => {
                    on_retry(&error, pause);
                    sleep(pause);
                }
                None => return Err(error),
            }
        }
    }

    /// Makes one attempt, signed with the current time, sent once.
    fn attempt<T: DeserializeOwned>(&self, action: Action, payload: &str) -> Result<T, CallError> {
        let host = format!("{}.tencentcloudapi.com", action.service);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let timestamp = i64::try_from(now.as_secs()).unwrap_or_default();
        let request = RequestV3 { host: &host, service: action.service, payload, timestamp };
        let mut response = self
            .agent
            .post(&self.url)
            .header("Host", &host)
            .header("Content-Type", RequestV3::CONTENT_TYPE)
            .header("Authorization", request.authorization(self.secret_id, self.secret_key))
            .header("X-TC-Action", action.name)
            .header("X-TC-Version", action.version)
            .header("X-TC-Timestamp", timestamp.to_string())
            .send(payload)
            .map_err(CallError::transport)?;
        let status = response.status().as_u16();
        let body = response.body_mut().read_to_vec().map_err(CallError::transport)?;
        decode(&body, &[]).map_err(|error: Error| error.with_http_status(status).into())
    }
}
