//! A blocking client (ureq) that sends again what the verdict of an error allows.
//!
//! `client.rs` is the client; here it meets a scripted server, and every scenario is checked.

mod client;

use std::io;

use client::Client;
use tencentcloud_errors_examples::{Call, Done, Journal, Scenario, Server, scenarios};

fn main() -> io::Result<()> {
    for scenario in scenarios() {
        let server = Server::start(scenario.script.clone())?;
        let client = Client::new(server.url(), Scenario::credentials(), Scenario::POLICY);
        let mut journal = Journal::default();
        let on_retry = |error: &_, pause| journal.note(error, pause);
        let result = match &scenario.call {
            Call::Describe(action) => {
                client.call(action, on_retry).map(|hosts| Done::Listed(hosts.data.total))
            }
            Call::Add(action) => client.call(action, on_retry).map(|()| Done::Added),
            Call::Buy(action) => client.call(action, on_retry).map(|()| Done::Bought),
            Call::Send(action) => client.call(action, on_retry).map(|()| Done::Sent),
        };
        scenario.conclude(journal, &result, &server.finish()?);
    }
    Ok(())
}
