//! What the examples of `tencentcloud-errors` share.
//!
//! [`Policy`], [`Schedule`], [`CallError`], [`Action`] and [`Credentials`] are written as an SDK
//! would have them. [`Server`] and [`Scenario`] are there to show, and to check, what they do.

mod action;
mod call_error;
mod policy;
mod scenario;
mod scenarios;
mod schedule;
mod server;
mod signing;

pub use action::{Action, AddCdnHost, DescribeCdnHosts, HostList, Hosts};
pub use call_error::CallError;
pub use policy::{Policy, RetrySettings};
pub use scenario::{Call, Done, Ending, Journal, Scenario};
pub use scenarios::scenarios;
pub use schedule::Schedule;
pub use server::{Received, Reply, Server};
pub use signing::{Credentials, toy_signature};
