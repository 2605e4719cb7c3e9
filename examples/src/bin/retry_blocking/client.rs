//! A blocking client, as an SDK would have it.

use std::time::Duration;

use backon::BlockingRetryable as _;
use tencentcloud_errors::CdnError;
use tencentcloud_errors::reply::decode;
use tencentcloud_errors_examples::{
    Action, CallError, Credentials, Policy, RetrySettings, Schedule,
};
use ureq::Agent;

/// Calls the API.
pub(crate) struct Client {
    agent: Agent,
    url: String,
    credentials: Credentials,
    settings: RetrySettings,
}

impl Client {
    pub(crate) fn new(url: String, credentials: Credentials, settings: RetrySettings) -> Self {
        let config = Agent::config_builder()
            // A failure may come under any status, and says more than the status.
            .http_status_as_error(false)
            // Nothing below the retry loop may repeat a request: the copy has the same nonce.
            .max_redirects(0)
            // An attempt without a timeout may never end.
            .timeout_global(Some(Duration::from_secs(10)))
            // For loopback only; an SDK leaves the proxy to its users.
            .proxy(None)
            .build();
        Self { agent: config.into(), url, credentials, settings }
    }

    /// Calls until it works, or until going on makes no sense.
    pub(crate) fn call<A: Action>(
        &self,
        action: &A,
        on_retry: impl FnMut(&CallError, Duration),
    ) -> Result<A::Data, CallError> {
        let schedule = Schedule::new(Policy::new(self.settings, A::IS_IDEMPOTENT));
        (|| self.attempt(action))
            .retry(schedule.pauses())
            .when(|error| schedule.permits(error.retry()))
            .notify(on_retry)
            .call()
    }

    /// One attempt: signed for itself, sent once.
    fn attempt<A: Action>(&self, action: &A) -> Result<A::Data, CallError> {
        let mut response = self
            .agent
            .post(&self.url)
            .content_type("application/x-www-form-urlencoded")
            .send(self.credentials.sign(action))
            .map_err(CallError::transport)?;
        let status = response.status().as_u16();
        let body = response.body_mut().read_to_vec().map_err(CallError::transport)?;
        decode(&body, &[CdnError::TABLE]).map_err(|error| CallError::reply(status, error))
    }
}
