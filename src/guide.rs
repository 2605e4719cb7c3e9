//! Pages to read from beginning to end.

#[doc = include_str!("../docs/using/retry.md")]
pub mod retry {}
