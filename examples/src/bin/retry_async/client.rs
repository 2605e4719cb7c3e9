//! An async client, as an SDK would have it.

use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::{redirect, retry};
use tencentcloud_errors::RetryPolicy;
use tencentcloud_errors_examples::{Action, CallError, Credentials, jitter};
use tokio::time::sleep;

/// Calls the API.
pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
    credentials: Credentials,
    policy: RetryPolicy,
}

impl Client {
    pub(crate) fn new(
        url: String,
        credentials: Credentials,
        policy: RetryPolicy,
    ) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder()
            // Nothing below the retry loop may repeat a request: a copy would have the same nonce.
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            // An attempt without a timeout may never end.
            .timeout(Duration::from_secs(10))
            // Only for loopback; an SDK leaves the proxy to its users.
            .no_proxy()
            .build()?;
        Ok(Self { http, url, credentials, policy })
    }

    /// Calls until it succeeds, or until another attempt makes no sense.
    pub(crate) async fn call<A: Action>(
        &self,
        action: &A,
        mut on_retry: impl FnMut(&CallError, Duration),
    ) -> Result<A::Data, CallError> {
        let mut failures = 0;
        loop {
            let error = match self.attempt(action).await {
                Ok(data) => return Ok(data),
                Err(error) => error,
            };
            failures += 1;
            match self.policy.pause(error.retry(), A::IDEMPOTENCY, failures).map(jitter) {
                Some(pause) => {
                    on_retry(&error, pause);
                    sleep(pause).await;
                }
                None => return Err(error),
            }
        }
    }

    /// Makes one attempt, with its own signature, sent once.
    async fn attempt<A: Action>(&self, action: &A) -> Result<A::Data, CallError> {
        let response = self
            .http
            .post(&self.url)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(self.credentials.sign(action))
            .send()
            .await
            .map_err(CallError::transport)?;
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(CallError::transport)?;
        CallError::read::<A>(status, &body)
    }
}
