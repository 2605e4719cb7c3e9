//! `tcerr` as people and machines run it.

mod archives;
mod checkout;
mod diff;
mod explain;
mod export;
mod files;
mod generate;
mod help;
mod import;
mod import_sdk;
mod lint;
mod list;
mod own;
mod pastes;
mod services;
mod support;
mod words;
