//! thiserror: an SDK's own error type around that of the service.

use std::path::PathBuf;
use std::{fs, io};

use serde::Deserialize;
use tencentcloud_errors::reply::{ApiError, Error, decode};
use tencentcloud_errors::{CdnError, ProjectError};
use thiserror::Error as ThisError;

/// The error of an SDK: one variant is enough for the tables of all products.
#[derive(Debug, ThisError)]
enum SdkError {
    /// `transparent`: the text of the error is the whole text.
    #[error(transparent)]
    Reply(#[from] Error),
    /// Which call failed is worth more than the error alone.
    #[error("cannot create project {name}")]
    CreateProject { name: String, source: ApiError },
    #[error("cannot read the credentials in {}", path.display())]
    Credentials { path: PathBuf, source: io::Error },
}

#[derive(Debug, Deserialize)]
struct Added {
    host_id: u32,
}

#[derive(Debug, Deserialize)]
struct Created {
    #[serde(rename = "projectId")]
    project_id: u32,
}

fn add_host(reply: &str) -> Result<Added, SdkError> {
    Ok(decode(reply.as_bytes(), &[CdnError::TABLE])?)
}

fn create_project(name: &str, reply: &str) -> Result<Created, SdkError> {
    decode(reply.as_bytes(), &[ProjectError::TABLE]).map_err(|error| match error {
        Error::Api(source) => SdkError::CreateProject { name: name.to_owned(), source },
        error @ Error::Decode(_) => error.into(),
    })
}

fn read_credentials(path: PathBuf) -> Result<String, SdkError> {
    fs::read_to_string(&path).map_err(|source| SdkError::Credentials { path, source })
}

fn main() -> Result<(), SdkError> {
    assert_eq!(add_host(r#"{"code":0,"host_id":7}"#)?.host_id, 7);
    assert_eq!(create_project("shop", r#"{"code":0,"projectId":8}"#)?.project_id, 8);

    match add_host(r#"{"code":5100,"message":"(2001)您提交的域名已经存在"}"#) {
        Err(SdkError::Reply(Error::Api(error))) => {
            println!("{error}");
            assert!(error.is(CdnError::DomainAlreadyExists));
        }
        result => panic!("{result:?}"),
    }

    let reply = r#"{"code":5100,"message":"(1036)项目名称已经存在"}"#;
    match create_project("shop", reply) {
        Err(error @ SdkError::CreateProject { .. }) => {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            println!("{error}: {}", source.unwrap_or_default());
            let SdkError::CreateProject { name, source } = error else { unreachable!() };
            assert_eq!(name, "shop");
            assert!(source.is(ProjectError::NameAlreadyExists));
        }
        result => panic!("{result:?}"),
    }

    assert!(matches!(add_host("<html>"), Err(SdkError::Reply(Error::Decode(_)))));
    let error = read_credentials(PathBuf::from("no/such/file"));
    assert!(matches!(error, Err(SdkError::Credentials { .. })));
    Ok(())
}
