//! The errors of object storage, which are XML.

use tencentcloud_errors::reply::ApiError;

use super::asked::{Ground, Query};
use super::found::Found;
use super::words::system;

/// The errors of object storage in a text.
pub(super) fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut end = 0;
    while let Some(start) = text[end..].find("<Error>").map(|place| end + place) {
        let Some(length) = text[start..].find("</Error>") else { break };
        end = start + length + "</Error>".len();
        found.extend(error(&text[start..end]).map(|query| Found { query, ground: Ground::Sdk, range: start..end }));
    }
    found
}

fn error(xml: &str) -> Option<Query> {
    let text = |tag: &str| {
        let (_, rest) = xml.split_once(&format!("<{tag}>"))?;
        Some(rest.split_once('<')?.0.trim())
    };
    let (code, request_id) = (text("Code")?, text("RequestId")?);
    let message = text("Message").unwrap_or_default();
    let error = ApiError::from_word(code, message, &[]).with_request_id(request_id);
    Some(Query::System(system("cos")?, error))
}
