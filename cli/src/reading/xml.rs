//! Reads errors in XML: those of object storage, and of `DNSPod`.

use super::asked::{Ground, Query};
use super::found::Found;
use super::replies::system_query;
use super::words::system;

/// The errors in a text.
pub(super) fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut end = 0;
    // If a tag is never closed, do not look for its end from each place.
    let closed = TAGS.map(|tag| text.rfind(&format!("</{tag}")).unwrap_or_default());
    while let Some(start) = text[end..].find('<').map(|place| end + place) {
        end = start + 1;
        let tag = TAGS.iter().zip(closed).find(|(tag, _)| text[end..].starts_with(**tag));
        let Some((tag, _)) = tag.filter(|(_, closed)| start < *closed) else { continue };
        let Some(length) = text[start..].find(&format!("</{tag}")) else { continue };
        end = start + length + tag.len() + 2;
        let query = error(&text[start..end]);
        found.extend(query.map(|query| Found { query, ground: Ground::Sdk, range: start..end }));
    }
    found
}

/// The elements around an error.
pub(super) const TAGS: [&str; 2] = ["Error>", "dnspod>"];

fn error(xml: &str) -> Option<Query> {
    let text = |tag: &str| {
        let (_, rest) = xml.split_once(&format!("<{tag}>"))?;
        let rest = rest.strip_prefix("<![CDATA[").unwrap_or(rest);
        Some(rest.split(['<', ']']).next()?.trim())
    };
    if let (Some(code), Some(message)) = (text("code"), text("message")) {
        return Some(system_query(system("dnspod")?, code, message, None));
    }
    // Other clouds have copied the format, except for these elements.
    text("TraceId").or_else(|| text("Resource")).filter(|_| text("HostId").is_none())?;
    let (code, request_id) = (text("Code")?, text("RequestId")?);
    let message = text("Message").unwrap_or_default();
    Some(system_query(system("cos")?, code, message, Some(request_id)))
}
