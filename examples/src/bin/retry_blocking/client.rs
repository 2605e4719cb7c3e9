//! A blocking client, as an SDK would have it.

use std::thread::sleep;
use std::time::Duration;

use tencentcloud_errors::RetryPolicy;
use tencentcloud_errors_examples::{Action, CallError, Credentials, jitter};
use ureq::Agent;

/// Calls the API.
pub(crate) struct Client {
    agent: Agent,
    url: String,
    credentials: Credentials,
    policy: RetryPolicy,
}

impl Client {
    pub(crate) fn new(url: String, credentials: Credentials, policy: RetryPolicy) -> Self {
        let config = Agent::config_builder()
            // A failure may come under any status, and says more than the status.
            .http_status_as_error(false)
            // Nothing below the retry loop may repeat a request: a copy would have the same nonce.
            .max_redirects(0)
            // An attempt without a timeout may never end.
            .timeout_global(Some(Duration::from_secs(10)))
            // Only for loopback; an SDK leaves the proxy to its users.
            .proxy(None)
            .build();
        Self { agent: config.into(), url, credentials, policy }
    }

    /// Calls until it succeeds, or until another attempt makes no sense.
    pub(crate) fn call<A: Action>(
        &self,
        action: &A,
        mut on_retry: impl FnMut(&CallError, Duration),
    ) -> Result<A::Data, CallError> {
        let mut failures = 0;
        loop {
            let error = match self.attempt(action) {
                Ok(data) => return Ok(data),
                Err(error) => error,
            };
            failures += 1;
            match self.policy.pause(error.retry(), A::IDEMPOTENCY, failures).map(jitter) {
                Some(pause) => {
                    on_retry(&error, pause);
                    sleep(pause);
                }
                None => return Err(error),
            }
        }
    }

    /// Makes one attempt, with its own signature, sent once.
    fn attempt<A: Action>(&self, action: &A) -> Result<A::Data, CallError> {
        let mut response = self
            .agent
            .post(&self.url)
            .content_type("application/x-www-form-urlencoded")
            .send(self.credentials.sign(action))
            .map_err(CallError::transport)?;
        let status = response.status().as_u16();
        let body = response.body_mut().read_to_vec().map_err(CallError::transport)?;
        CallError::read::<A>(status, &body)
    }
}
