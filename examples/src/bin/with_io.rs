//! `std::io`: an API of `io::Result`, such as a file system on top of the service.

use std::io::{self, ErrorKind};

use tencentcloud_errors::CdnError;
use tencentcloud_errors::reply::{ApiError, DecodeErrorKind, Error, check};

/// Adds a domain; `?` turns the error into the nearest `ErrorKind` and keeps it inside.
fn add_host(reply: &str) -> io::Result<()> {
    Ok(check(reply.as_bytes(), &[CdnError::TABLE])?)
}

/// The error of the reply inside an I/O error. `get_ref` leads to it; `source` skips it, as it does
/// for every `io::Error`.
fn inside(error: &io::Error) -> Option<&Error> {
    error.get_ref()?.downcast_ref()
}

fn main() -> io::Result<()> {
    add_host(r#"{"code":0,"message":""}"#)?;

    let Err(error) = add_host(r#"{"code":5100,"message":"(2001)您提交的域名已经存在"}"#)
    else {
        panic!("that was not a success")
    };
    println!("{:?}: {error}", error.kind());
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
    let module = inside(&error).and_then(Error::api).and_then(ApiError::module);
    assert_eq!(module, Some(CdnError::DomainAlreadyExists));

    let Err(error) = add_host(r#"{"code":4100,"message":"身份认证失败"}"#) else {
        panic!("that was not a success")
    };
    println!("{:?}: {error}", error.kind());
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);

    let Err(error) = add_host("<html>502 Bad Gateway</html>") else {
        panic!("that was not a success")
    };
    println!("{:?}: {error}", error.kind());
    assert_eq!(error.kind(), ErrorKind::InvalidData);
    let Some(Error::Decode(fault)) = inside(&error) else { panic!("that was no reply") };
    assert_eq!(fault.kind(), DecodeErrorKind::Syntax);
    Ok(())
}
