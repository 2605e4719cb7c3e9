//! Replies of every shape that the service, or what stands between, is known to send.
#![cfg(feature = "json")]

mod corpus;
mod every_pair;
mod made;
mod outcome;
mod traits;
mod truncation;
mod version_3;
