//! Reads errors as this project prints them: `replay attack (code 4500): "nonce used" (request 35)`.

use std::sync::LazyLock;

use regex::Regex;
use tencentcloud_errors::reply::{ApiError, Message};

use super::asked::{Ground, Query};
use super::found::Found;
use super::words::WORDS;
use crate::tables::without_services;

/// The errors of this project in a line.
pub(super) fn find(line: &str) -> Vec<Found> {
    static OWN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(&WORDS.own).expect("a test reads the same file"));
    static ESCAPES: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\\(["\\])"#).expect("it is a pattern"));
    if !line.contains("code ") && !line.contains("(request ") {
        return Vec::new();
    }
    OWN.captures_iter(line)
        .filter_map(|found| {
            let text =
                |names: [&str; 2]| names.iter().find_map(|it| found.name(it)).map(|it| it.as_str());
            let number = |names| text(names)?.parse::<i32>().ok();
            let (code, module_code) =
                (number(["code", "unknown"]), number(["module", "no_module"]));
            let (message, request_id) = (found.name("message"), found.name("request"));
            let message = message.map_or("", |it| it.as_str());
            let message = &*ESCAPES.replace_all(message, "$1");
            let error = match (code, found.name("word")) {
                (Some(_), _) => ApiError::from_message(
                    code,
                    Message::new(module_code, message),
                    without_services(),
                ),
                // A word in parentheses may be anything, unless the rest follows.
                (None, Some(word)) if !message.is_empty() || request_id.is_some() => {
                    ApiError::from_word(word.as_str(), message, without_services())
                }
                _ => return None,
            };
            let error = match request_id {
                Some(id) => error.with_request_id(id.as_str()),
                None => error,
            };
            let range = found.get(0)?.range();
            Some(Found { query: Query::Reply(error), ground: Ground::Sdk, range })
        })
        .collect()
}
