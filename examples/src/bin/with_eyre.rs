//! eyre: context on top, with the typed error still available below.

use eyre::{Result, WrapErr as _};
use tencentcloud_errors::reply::{ApiError, Error, check};
use tencentcloud_errors::{CdnError, Lang, PublicError, products};

const THROTTLED: &[u8] = r#"{"code":4400,"message":"超过配额"}"#.as_bytes();
const SUCCESS: &[u8] = br#"{"code":0,"message":""}"#;

/// What to do about it, for people at a terminal.
fn advice(report: &eyre::Report) -> Option<&'static str> {
    report.downcast_ref::<Error>()?.api()?.remedy()
}

fn add_host(host: &str, reply: &[u8]) -> Result<()> {
    check(reply, &[CdnError::TABLE]).wrap_err_with(|| format!("cannot add {host}"))?;
    Ok(())
}

fn main() -> Result<()> {
    add_host("www.example.com", SUCCESS)?;

    let Err(report) = add_host("www.example.com", THROTTLED) else {
        panic!("that was not a success")
    };
    println!("{report:#}");
    assert_eq!(
        format!("{report:#}"),
        "cannot add www.example.com: quota exceeded (code 4400): \"超过配额\""
    );
    // In the words of the product that the table belongs to.
    let remedy = PublicError::QuotaExceeded.remedy_for(products::CDN, Lang::En);
    assert_eq!(advice(&report), Some(remedy));
    let error = report.downcast_ref::<Error>().and_then(Error::api);
    assert_eq!(error.and_then(ApiError::public), Some(PublicError::QuotaExceeded));
    Ok(())
}
