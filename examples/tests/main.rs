//! The examples run, the policy keeps its promises, and `docs/retry.md` quotes both.

mod document;
mod policy;
mod run;
