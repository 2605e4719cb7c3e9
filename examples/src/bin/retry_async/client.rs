//! An async client, as an SDK would have it.

use std::time::Duration;

use backon::Retryable as _;
use reqwest::header::CONTENT_TYPE;
use reqwest::{redirect, retry};
use tencentcloud_errors::CdnError;
use tencentcloud_errors::reply::decode;
use tencentcloud_errors_examples::{
    Action, CallError, Credentials, Policy, RetrySettings, Schedule,
};

/// Calls the API.
pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
    credentials: Credentials,
    settings: RetrySettings,
}

impl Client {
    pub(crate) fn new(
        url: String,
        credentials: Credentials,
        settings: RetrySettings,
    ) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder()
            // Nothing below the retry loop may repeat a request: the copy has the same nonce.
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            // An attempt without a timeout may never end.
            .timeout(Duration::from_secs(10))
            // For loopback only; an SDK leaves the proxy to its users.
            .no_proxy()
            .build()?;
        Ok(Self { http, url, credentials, settings })
    }

    /// Calls until it works, or until going on makes no sense.
    pub(crate) async fn call<A: Action>(
        &self,
        action: &A,
        on_retry: impl FnMut(&CallError, Duration),
    ) -> Result<A::Data, CallError> {
        let schedule = Schedule::new(Policy::new(self.settings, A::IS_IDEMPOTENT));
        (|| self.attempt(action))
            .retry(schedule.pauses())
            .when(|error| schedule.permits(error.retry()))
            .notify(on_retry)
            .await
    }

    /// One attempt: signed for itself, sent once.
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
        decode(&body, &[CdnError::TABLE]).map_err(|error| CallError::reply(status, error))
    }
}
