//! The error codes of Harbor, a gateway that a company has put before its cloud.

include!(concat!(env!("OUT_DIR"), "/errors/mod.rs"));
