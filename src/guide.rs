//! Pages to read from beginning to end.

#[doc = include_str!("../docs/retry.md")]
pub mod retry {}
