//! What the examples of `tencentcloud-errors` have in common.
//!
//! [`CallError`], [`Action`], [`Credentials`], [`RequestV3`] and [`jitter`] are written as an SDK would have
//! them. [`Server`] and [`Scenario`] show, and check, what they do.

mod action;
mod call_error;
mod jitter;
mod scenario;
mod scenarios;
mod server;
mod signature_v3;
mod signing;

pub use action::{Action, AddCdnHost, DescribeCdnHosts, HostList, Hosts, RunInstances, SendSms};
pub use call_error::CallError;
pub use jitter::jitter;
pub use scenario::{Call, Done, Ending, Journal, Scenario};
pub use scenarios::scenarios;
pub use server::{Received, Reply, Server};
pub use signature_v3::RequestV3;
pub use signing::{Credentials, toy_signature};
