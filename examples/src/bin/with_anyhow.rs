//! anyhow: context on top, and the typed error still there below.

use anyhow::{Context as _, Result};
use serde::de::IgnoredAny;
use tencentcloud_errors::{ApiError, CdnError, Error, Retry, decode};

const EXISTS: &[u8] = r#"{"code":5100,"message":"(2001)您提交的域名已经存在"}"#.as_bytes();
const SUCCESS: &[u8] = br#"{"code":0,"message":""}"#;

/// `decode` returns `Error<CdnError>`, so this is what anyhow holds: `downcast_ref` finds it by
/// exactly this type, table included, and not as the `ApiError<CdnError>` inside.
fn add_host(host: &str, reply: &[u8]) -> Result<()> {
    decode::<IgnoredAny, CdnError>(reply).with_context(|| format!("cannot add {host}"))?;
    Ok(())
}

/// Adds a domain unless it is there.
fn ensure_host(host: &str, reply: &[u8]) -> Result<()> {
    match add_host(host, reply) {
        Err(error) if module(&error) == Some(CdnError::DomainAlreadyExists) => Ok(()),
        result => result,
    }
}

/// The module code, however much context lies above it.
fn module(error: &anyhow::Error) -> Option<CdnError> {
    error.downcast_ref::<Error<CdnError>>()?.api()?.module()
}

fn main() -> Result<()> {
    add_host("www.example.com", SUCCESS)?;
    ensure_host("www.example.com", EXISTS)?;

    let Err(error) = add_host("www.example.com", EXISTS) else { panic!("that was no success") };
    let error = error.context("deployment failed");
    println!("{error:#}");
    assert_eq!(
        format!("{error:#}"),
        "deployment failed: cannot add www.example.com: resource operation failed (code 5100): \
         submitted domain already exists (module code 2001): 您提交的域名已经存在"
    );
    assert_eq!(module(&error), Some(CdnError::DomainAlreadyExists));
    let api = error.downcast_ref::<Error<CdnError>>().and_then(Error::api);
    assert_eq!(api.map(ApiError::retry), Some(Retry::Never));
    assert!(api.and_then(ApiError::remedy).is_some_and(|remedy| remedy.contains("existing")));

    // A body that cannot be understood is the same type, with the JSON error as its cause.
    let Err(error) = add_host("www.example.com", b"<html>") else { panic!("that was no success") };
    assert_eq!(module(&error), None);
    assert_eq!(error.chain().count(), 3);
    assert!(error.root_cause().is::<serde_json::Error>());
    Ok(())
}
