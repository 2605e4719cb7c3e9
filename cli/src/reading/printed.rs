//! Finds failures that programs print, as distinct from the text around them.

use std::borrow::Cow;
use std::ops::Range;

use tencentcloud_errors::reply::{ApiError, Message};

use super::asked::{Ground, Query};
use super::found::Found;
use super::pieces::is_anybodys;
use super::records::{Record, records};
use super::tokens::{Value, word};
use super::words::{System, WORDS, is_of_sdk, marked};
use super::{replies, spots};
use crate::tables::{by_code, is_public, without_services};

/// The failures that a program printed in a part of a piece, as JSON in a string or as pairs.
pub(super) fn printed(piece: &str, gap: Range<usize>, has_context: bool) -> Vec<Found> {
    let text = &piece[gap.clone()];
    let around = Around::new(text, has_context);
    if let Cow::Owned(inner) = unescaped(text) {
        // Places inside the string mean nothing outside.
        let start = gap.start + (text.len() - text.trim_start().len());
        let range = start..gap.end;
        let mut found = replies::find(&inner);
        found.retain(|it| has_context || !is_anybodys(&it.query));
        if found.is_empty() {
            found.extend(around.failures(&inner));
        }
        return found.into_iter().map(|it| Found { range: range.clone(), ..it }).collect();
    }
    let mut found = around.failures(text);
    // An object begins at its bracket.
    let is_object = text.lines().nth(1).is_some()
        && text
            .lines()
            .next()
            .is_some_and(|it| it.trim_end().ends_with(['{', '(', '[']) || it.trim() == "Array");
    if let [only] = &mut found[..]
        && is_object
    {
        only.range.start = 0;
    }
    let place =
        |it: Found| Found { range: gap.start + it.range.start..gap.start + it.range.end, ..it };
    found.into_iter().map(place).collect()
}

/// A text from a string in a log, with its escaped quotes unescaped.
fn unescaped(text: &str) -> Cow<'_, str> {
    if text.contains("&quot;") {
        return Cow::Owned(text.replace("&quot;", "\"").replace("&#39;", "'"));
    }
    if !text.contains("\\\"") {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find('\\') {
        plain.push_str(&rest[..place]);
        rest = &rest[place + 1..];
        let hex = rest.strip_prefix('u').and_then(|it| it.get(..4));
        let letter = hex.and_then(|it| u32::from_str_radix(it, 16).ok()).and_then(char::from_u32);
        if let Some(letter) = letter {
            plain.push(letter);
            rest = &rest[5..];
        } else if let Some(blank) = rest.strip_prefix(['n', 'r', 't']) {
            plain.push(' ');
            rest = blank;
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// What the text around a record says about it.
struct Around {
    is_sdk: bool,
    has_context: bool,
    /// Whether the envelope is one that only API 3.0 has.
    is_version_3: bool,
    system: Option<&'static System>,
}

impl Around {
    fn new(text: &str, has_context: bool) -> Self {
        let has = |word| text.contains(word);
        Self {
            is_sdk: is_of_sdk(text),
            has_context,
            is_version_3: has("Response") && has("Error") && has("Code"),
            system: marked(text),
        }
    }

    /// The failures in the records of a text.
    fn failures(&self, text: &str) -> Vec<Found> {
        let records = records(text, self.is_sdk);
        records.into_iter().filter_map(|record| self.failure(text, record)).collect()
    }

    fn failure<'t>(&self, text: &'t str, mut record: Record<'t>) -> Option<Found> {
        // `403 AccessDenied(Message: ...)`, `message:InternalError.Busy-cannot ...`
        if record.code.is_none() && record.request_id.is_some() {
            let before = text[..record.range.start].trim_end_matches(['(', '{']);
            let message = record.message.unwrap_or_default();
            let after = word(message).filter(|it| message[it.len()..].starts_with('-'));
            if let Some(word) = after {
                record.code = Some(Value::Word(word));
                record.message = Some(&message[word.len() + 1..]);
            } else if before.len() < record.range.start {
                let start = before.rfind(|it: char| it.is_whitespace()).map_or(0, |it| it + 1);
                record.code = word(&before[start..]).map(Value::Word);
            }
            record.code_name = "code";
        }
        let found = |query, ground| Found { query, ground, range: record.range.clone() };
        let message = record.message.map_or(Cow::Borrowed(""), unwrapped);
        let code = record.code.map(|code| match code {
            Value::Number(number) => number.to_string(),
            Value::Word(word) => word.to_owned(),
        });
        let system = WORDS.systems.iter().find(|system| {
            let fields = system.fields.as_ref().filter(|it| it.within.is_none());
            fields.is_some_and(|it| {
                it.code.eq_ignore_ascii_case(record.code_name)
                    && it.message.eq_ignore_ascii_case(record.message_name)
            })
        });
        let system = system.or(self.system.filter(|_| !self.is_sdk && record.is_whole()));
        if let (Some(system), Some(code)) = (system, &code) {
            let query = replies::system_query(system, code, &message, record.request_id);
            return Some(found(query, Ground::Sdk));
        }
        // `result` is a code only in that envelope.
        let is_code = WORDS.names.code.iter().any(|it| it.eq_ignore_ascii_case(record.code_name));
        let with_facts = |error: ApiError| {
            let error = match record.desc {
                Some(desc) if error.code_desc().is_none() => error.with_code_desc(desc),
                _ => error,
            };
            match record.request_id {
                Some(id) => error.with_request_id(id),
                None => error,
            }
        };
        let is_certain = self.is_sdk
            || self.is_version_3
            || (record.message.is_some() && record.request_id.is_some());
        match record.code {
            Some(_) if !is_code => None,
            // An audit log has the word in place of the message.
            Some(Value::Number(0)) => Some(match spots::known(&message) {
                Some(word) => {
                    let error = ApiError::from_word(word, "", without_services());
                    found(Query::Reply(with_facts(error)), Ground::Reply)
                }
                None => found(Query::Success, Ground::Reply),
            }),
            Some(Value::Number(number)) if record.is_whole() => {
                let query =
                    Query::Reply(with_facts(ApiError::new(number, &message, without_services())));
                (self.has_context || !is_anybodys(&query)).then(|| found(query, Ground::Reply))
            }
            Some(Value::Number(_)) => None,
            Some(Value::Word(word))
                if ["ok", "success"].iter().any(|it| word.eq_ignore_ascii_case(it)) =>
            {
                Some(found(Query::Success, Ground::Reply))
            }
            Some(Value::Word(word)) => {
                let word = spots::known(word).unwrap_or(word);
                let error = with_facts(ApiError::from_word(word, &message, without_services()));
                let ground = match (record.is_whole(), spots::is_known(word)) {
                    (true, _) if is_certain => Ground::Sdk,
                    (true, true) => Ground::Reply,
                    (true, false) if self.has_context || is_dotted(word) => Ground::Reply,
                    (false, _) if self.is_sdk || self.is_version_3 => Ground::Sdk,
                    (false, true) => Ground::Label,
                    _ => return None,
                };
                Some(found(Query::Reply(error), ground))
            }
            None => {
                let number = Message::parse(&message).code()?;
                let is_module = by_code(number.into()).any(|it| !is_public(it.table()));
                let error = || with_facts(ApiError::new(None, &message, without_services()));
                is_module.then(|| found(Query::Reply(error()), Ground::Message))
            }
        }
    }
}

/// A message without its line breaks and the box that Terraform draws.
fn unwrapped(message: &str) -> Cow<'_, str> {
    if !message.contains('\n') {
        return Cow::Borrowed(message);
    }
    let lines =
        message.lines().map(|line| line.trim_matches(|it: char| it.is_whitespace() || it == '│'));
    Cow::Owned(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Whether a word belongs to a family: `A.B`.
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| part.starts_with(|it: char| it.is_ascii_uppercase()))
}
