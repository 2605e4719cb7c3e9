//! `tcerr` as people and machines run it.

mod checkout;
mod diff;
mod explain;
mod export;
mod files;
mod generate;
mod import;
mod import_sdk;
mod lint;
mod list;
mod own;
mod services;
mod support;
mod words;
