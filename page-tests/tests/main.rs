//! The page in a real browser.
//!
//! Ignored by default, since it needs a browser:
//! `cargo test -p tencentcloud-errors-page-tests -- --ignored`.

mod answers;
mod every_word;
mod page;
mod pastes;
mod services;
mod support;
