//! An async client (reqwest, tokio) that sends again what the verdict of an error allows.
//!
//! `client.rs` is the client; the scenarios are those of `retry_blocking`.

mod client;

use std::error::Error;

use client::Client;
use tencentcloud_errors_examples::{Call, Done, Journal, Scenario, Server, scenarios};

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<(), Box<dyn Error>> {
    for scenario in scenarios() {
        let server = Server::start(scenario.script.clone())?;
        let client = Client::new(server.url(), Scenario::credentials(), Scenario::POLICY)?;
        let mut journal = Journal::default();
        let on_retry = |error: &_, pause| journal.note(error, pause);
        let result = match &scenario.call {
            Call::Describe(action) => {
                client.call(action, on_retry).await.map(|hosts| Done::Listed(hosts.data.total))
            }
            Call::Add(action) => client.call(action, on_retry).await.map(|()| Done::Added),
            Call::Buy(action) => client.call(action, on_retry).await.map(|()| Done::Bought),
            Call::Send(action) => client.call(action, on_retry).await.map(|()| Done::Sent),
        };
        scenario.conclude(journal, &result, &server.finish()?);
    }
    Ok(())
}
