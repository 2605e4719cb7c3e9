//! Groups pairs into records, one per failure, in any order.

use std::ops::Range;

use super::pairs::{Pair, Part, pairs};
use super::tokens::{Value, value};
use super::words::is_of_sdk;

/// The parts of one failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record<'t> {
    pub(super) range: Range<usize>,
    pub(super) code: Option<Value<'t>>,
    /// The name of the code.
    pub(super) code_name: &'t str,
    pub(super) desc: Option<&'t str>,
    pub(super) message: Option<&'t str>,
    pub(super) message_name: &'t str,
    pub(super) request_id: Option<&'t str>,
}

impl Record<'_> {
    /// Whether there is more than a code, which alone may be a label in running text.
    pub(super) fn is_whole(&self) -> bool {
        self.message.is_some() || self.desc.is_some() || self.request_id.is_some()
    }
}

/// The records of a text, in its order; `is_sdk` if it contains the error of an official SDK, whose
/// message may span lines.
pub(super) fn records(text: &str, is_sdk: bool) -> Vec<Record<'_>> {
    /// Parts that are further apart do not belong together.
    const FARTHEST: usize = 4096;
    let pairs = pairs(text);
    let nexts = Nexts::all(&pairs);
    let mut records = Vec::new();
    let mut record = Record::default();
    let mut end = 0;
    for (pair, nexts) in pairs.iter().zip(nexts) {
        // It is inside a message.
        if pair.name.start < end {
            continue;
        }
        let name = &text[pair.name.clone()];
        let mut read = Record { range: pair.name.start..pair.value, ..Record::default() };
        let rest = &text[pair.value..];
        match pair.part {
            Part::Code => {
                let Some((value, length)) = value(rest) else { continue };
                // Without a mark, only a number is a code; PHP's own exceptions have the code 0.
                let is_word = matches!(value, Value::Word(_));
                if (!pair.has_mark && is_word) || (pair.is_annotated && value == Value::Number(0)) {
                    continue;
                }
                (read.code, read.code_name) = (Some(value), name);
                end = pair.value + length;
            }
            Part::RequestId => {
                let id =
                    rest.trim_start_matches(|it: char| it.is_whitespace() || "\"'".contains(it));
                let length = id.find(|it: char| it.is_whitespace() || "\"',;)]}>│".contains(it));
                let id = &id[..length.unwrap_or(id.len())];
                let is_id = !id.is_empty() && id.is_ascii() && !["None", "null"].contains(&id);
                // .NET writes no mark.
                let has_digit = id.bytes().any(|it| it.is_ascii_digit());
                if !is_id || !(pair.has_mark || (has_digit && rest.starts_with(id))) {
                    continue;
                }
                read.request_id = Some(id);
                end = pair.value + (rest.len() - text[pair.value..].trim_start().len()) + id.len();
            }
            _ if !pair.has_mark => continue,
            part => {
                // After its code, a message extends to the request id, whatever is in it.
                let has_code = record.code.is_some() || (is_sdk && part == Part::Message);
                let up_to_id = nexts.request_id.filter(|id| {
                    has_code
                        && record.request_id.is_none()
                        && nexts.message.is_none_or(|it| it > *id)
                });
                let next = match (is_sdk && record.request_id.is_some(), up_to_id) {
                    (true, _) => None,
                    (false, Some(id)) => Some(id),
                    (false, None) => nexts.any,
                };
                let is_line = next.is_none() || !is_sdk || pair.is_annotated;
                let most = next.map_or(rest.len(), |next| next.saturating_sub(pair.value));
                let (value, length) = words(rest, most, is_line);
                // A message that wraps an object, or the error of an SDK, says nothing itself.
                if value.is_empty() || value == "{" || (is_sdk && is_of_sdk(value)) {
                    continue;
                }
                end = pair.value + length;
                if part == Part::Desc {
                    read.desc = Some(value);
                } else {
                    (read.message, read.message_name) = (Some(value), name);
                }
            }
        }
        read.range.end = end;
        let between = record.range.end..read.range.start;
        let is_apart = between.len() > FARTHEST
            || (!between.is_empty() && is_sdk && is_of_sdk(&text[between]));
        if is_apart || !record.add(&read) {
            records.push(std::mem::replace(&mut record, read));
        }
    }
    records.push(record);
    records.retain(|record| record.code.is_some() || record.message.is_some());
    records
}

/// The places of the next names with a mark after one.
#[derive(Clone, Copy, Default)]
struct Nexts {
    any: Option<usize>,
    message: Option<usize>,
    request_id: Option<usize>,
}

impl Nexts {
    fn all(pairs: &[Pair]) -> Vec<Self> {
        let mut next = Self::default();
        let mut nexts: Vec<_> = pairs
            .iter()
            .rev()
            .map(|pair| {
                let before = next;
                let place = Some(pair.name.start);
                // .NET has no mark before a request id.
                if pair.has_mark || pair.part == Part::RequestId {
                    next.any = place;
                    match pair.part {
                        Part::Message => next.message = place,
                        Part::RequestId => next.request_id = place,
                        _ => {}
                    }
                }
                before
            })
            .collect();
        nexts.reverse();
        nexts
    }
}

impl Record<'_> {
    /// Adds a part that it does not have yet.
    fn add(&mut self, part: &Self) -> bool {
        let is_free = (part.code.is_none() || self.code.is_none())
            && (part.message.is_none() || self.message.is_none())
            && (part.desc.is_none() || self.desc.is_none())
            && (part.request_id.is_none() || self.request_id.is_none());
        if !is_free {
            return false;
        }
        if self.range.is_empty() {
            self.range = part.range.clone();
        }
        self.range.end = part.range.end;
        if part.code.is_some() {
            (self.code, self.code_name) = (part.code, part.code_name);
        }
        if part.message.is_some() {
            (self.message, self.message_name) = (part.message, part.message_name);
        }
        self.desc = self.desc.or(part.desc);
        self.request_id = self.request_id.or(part.request_id);
        true
    }
}

/// A text in quotes, or the text before the next name, and its length with the quotes.
fn words(text: &str, most: usize, is_line: bool) -> (&str, usize) {
    /// How far the end of a quote is looked for.
    const LONGEST: usize = 4096;
    if let Some(quote) = text.chars().next().filter(|it| "\"'“".contains(*it)) {
        let close = if quote == '“' { '”' } else { quote };
        let inside = &text[quote.len_utf8()..];
        let inside = &inside[..inside.floor_char_boundary(LONGEST)];
        let is_escaped = |place: usize| {
            let before = &inside.as_bytes()[..place];
            before.iter().rev().take_while(|it| **it == b'\\').count() % 2 == 1
        };
        let mut ends = inside.match_indices(close).map(|(place, _)| place);
        let end = ends.find(|place| close == '”' || !is_escaped(*place));
        if let Some(end) = end {
            return (inside[..end].trim(), quote.len_utf8() + end + close.len_utf8());
        }
    }
    let mut rest = &text[..most];
    if is_line {
        rest = rest.lines().next().unwrap_or_default();
    }
    let is_around = |it: char| it.is_whitespace() || "'“”\\,;，；{}[|│".contains(it);
    let mut trimmed = rest.trim_matches(is_around);
    // Remove a quote that the text itself has not opened.
    if trimmed.matches('"').count() % 2 == 1 {
        trimmed = trimmed.trim_matches('"').trim_matches(is_around);
    }
    // Keep a bracket that the text itself has opened.
    let unopened = |close: char, open: char| {
        trimmed.ends_with(close) && trimmed.matches(open).count() < trimmed.matches(close).count()
    };
    let trimmed = if unopened(')', '(') || unopened(']', '[') {
        trimmed[..trimmed.len() - 1].trim_matches(is_around)
    } else {
        trimmed
    };
    (trimmed, rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_failures_are_read() {
        let number = |number| Some(Value::Number(number));
        for (text, code, message, request_id) in [
            ("{ code: 1012,\n  message: '(1)a',\n  codeDesc: 'X' }", number(1012), "(1)a", ""),
            (
                "[code] => 4000\n    [message] => (2001)域名\n    [codeDesc] => X",
                number(4000),
                "(2001)域名",
                "",
            ),
            ("{\"code\"=>4100, \"message\"=>\"鉴权失败\"}", number(4100), "鉴权失败", ""),
            (
                "[\"code\"]=>\n  int(4000)\n  [\"message\"]=>\n  string(3) \"abc\"",
                number(4000),
                "abc",
                "",
            ),
            (
                "[TencentCloudSDKError] Code=A.B, Message=a, b., RequestId=7-e",
                Some(Value::Word("A.B")),
                "a, b.",
                "7-e",
            ),
            (
                "[x] code:A.B message:资源 (7) requestId:7-e",
                Some(Value::Word("A.B")),
                "资源 (7)",
                "7-e",
            ),
            ("错误码：4100\n错误信息：鉴权失败", number(4100), "鉴权失败", ""),
            ("code=-514 msg=\"a code=3 b\" request_id=x,", number(-514), "a code=3 b", "x"),
        ] {
            let [record] = &records(text, false)[..] else { panic!("{text}") };
            let found = (record.code, record.message, record.request_id.unwrap_or_default());
            assert_eq!(found, (code, Some(message), request_id), "{text}");
        }
    }

    #[test]
    fn other_codes_are_ignored() {
        for text in [
            "exit code: 1000",
            "statusCode: 4000",
            "status_code=4000",
            "HTTP code 4000",
            "decode=4000",
            "Unicode 4000",
            "codec: 4000",
        ] {
            assert_eq!(records(text, false), [], "{text}");
        }
    }

    #[test]
    fn each_failure_is_a_record() {
        let text = "code=1 msg=a code=2 msg=b request_id=c code=3";
        let records = records(text, false);
        let codes: Vec<_> = records.iter().map(|it| (it.code, it.message)).collect();
        let number = |it| Some(Value::Number(it));
        assert_eq!(codes, [(number(1), Some("a")), (number(2), Some("b")), (number(3), None)]);
    }
}
