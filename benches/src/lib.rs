//! Tables that are larger than the real ones, made as any crate makes its own, next to the peers' tables
//! over the same rows.
#![allow(missing_docs, reason = "the peers have none")]
#![allow(clippy::all, clippy::pedantic, reason = "made by machine")]

include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
include!(concat!(env!("OUT_DIR"), "/peers.rs"));
