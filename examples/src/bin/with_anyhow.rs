//! anyhow: context on top, with the typed error still available below.

use anyhow::{Context as _, Result};
use tencentcloud_errors::reply::{ApiError, Error, check};
use tencentcloud_errors::{CdnError, Retry};

const EXISTS: &[u8] = r#"{"code":5100,"message":"(2001)您提交的域名已经存在"}"#.as_bytes();
const SUCCESS: &[u8] = br#"{"code":0,"message":""}"#;

/// Checks the reply of adding a domain. `check` returns [`Error`], and anyhow keeps it: `downcast_ref`
/// finds it as this type, for any table, but not as the [`ApiError`] inside.
fn add_host(host: &str, reply: &[u8]) -> Result<()> {
    check(reply, &[CdnError::TABLE]).with_context(|| format!("cannot add {host}"))?;
    Ok(())
}

/// Adds a domain unless it exists.
fn ensure_host(host: &str, reply: &[u8]) -> Result<()> {
    match add_host(host, reply) {
        Err(error) if api(&error).is_some_and(|error| error.is(CdnError::DomainAlreadyExists)) => {
            Ok(())
        }
        result => result,
    }
}

/// The service's error, however much context is above it.
fn api(error: &anyhow::Error) -> Option<&ApiError> {
    error.downcast_ref::<Error>()?.api()
}

fn main() -> Result<()> {
    add_host("www.example.com", SUCCESS)?;
    ensure_host("www.example.com", EXISTS)?;

    let Err(error) = add_host("www.example.com", EXISTS) else { panic!("that was not a success") };
    let error = error.context("deployment failed");
    println!("{error:#}");
    assert_eq!(
        format!("{error:#}"),
        "deployment failed: cannot add www.example.com: resource operation failed (code 5100): \
         submitted domain already exists (module code 2001): \"您提交的域名已经存在\""
    );
    let api_error = api(&error);
    assert_eq!(api_error.and_then(ApiError::module), Some(CdnError::DomainAlreadyExists));
    assert_eq!(api_error.and_then(ApiError::retry), Some(Retry::Never));
    assert!(api_error.and_then(ApiError::remedy).is_some_and(|remedy| remedy.contains("existing")));

    // A body that cannot be understood is the same type.
    let Err(error) = add_host("www.example.com", b"<html>") else {
        panic!("that was not a success")
    };
    assert_eq!(api(&error), None);
    assert!(matches!(error.downcast_ref(), Some(Error::Decode(_))));
    assert_eq!(error.chain().count(), 2, "no text is there twice");
    Ok(())
}
