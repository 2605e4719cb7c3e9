//! What is left of a reply where no JSON can be read: a line of a log that was cut off, the output
//! of another language, or of our own crate.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use tencentcloud_errors::CommonError;
use tencentcloud_errors::reply::{ApiError, Message};

use super::numbers::{number, strip_name};
use crate::tables::{by_code, is_listed, is_public, tables, without_services};

/// The failure that a text tells of.
pub(super) fn find(text: &str) -> Option<ApiError> {
    let word = || alone(text).or_else(|| named(text).find_map(word));
    word().or_else(|| numbers(text)).or_else(|| in_brackets(text))
}

/// A text that is a word of API 3.0 which no table lists, but its family; others have names.
pub(super) fn alone(text: &str) -> Option<ApiError> {
    let word = text.trim_end_matches('.');
    let has_name = is_listed(word) || tables().iter().any(|it| it.by_name(word).is_some());
    (!has_name && is_known(word)).then(|| ApiError::from_word(word, "", without_services()))
}

/// The word of API 3.0 that a text begins with, and the message and the request id behind it:
/// `AuthFailure, Message=..., RequestId=...`, as official SDKs print their errors. A word that nobody
/// knows has to come with both. Only so much is read: a text may name many words.
fn word(text: &str) -> Option<ApiError> {
    const MOST: usize = 4096;
    let is_around = |it: char| it.is_whitespace() || "\"'\\:=,{}[]".contains(it);
    let (word, rest) = split_word(text);
    let rest = rest.trim_start_matches(is_around);
    let message = strip_name(rest, "message");
    let may_be_unknown = message.is_some() && word.starts_with(|it: char| it.is_ascii_uppercase());
    if !is_known(word) && !may_be_unknown {
        return None;
    }
    let rest = message.unwrap_or(rest);
    let end = rest.char_indices().nth(MOST).map_or(rest.len(), |(end, _)| end);
    let line = rest[..end].lines().next().unwrap_or_default();
    // Letters stay where they are.
    let id = line.to_ascii_lowercase().find("requestid");
    let text = message.map_or("", |_| line[..id.unwrap_or(line.len())].trim_matches(is_around));
    let error = ApiError::from_word(word, text, without_services());
    match id.map(|start| line[start + "requestid".len()..].trim_start_matches(is_around)) {
        Some(id) => Some(error.with_request_id(id.split(is_around).next().unwrap_or_default())),
        None => Some(error).filter(|_| is_known(word)),
    }
}

/// `signature expired (AuthFailure.SignatureExpire)`, as our own errors say it.
fn in_brackets(text: &str) -> Option<ApiError> {
    let words = text.split('(').skip(1).map(split_word);
    let mut known = words.filter(|(word, rest)| rest.starts_with(')') && is_known(word));
    known.next().map(|(word, _)| ApiError::from_word(word, "", without_services()))
}

/// Whether a table lists a word, or its family.
fn is_known(word: &str) -> bool {
    is_listed(word) || CommonError::TABLE.family_of(word).is_some()
}

/// The word that a text begins with, and what follows.
fn split_word(text: &str) -> (&str, &str) {
    const LONGEST: usize = 300;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
    let word = &text[..text.bytes().take(LONGEST).take_while(is_part).count()];
    // A dot at its end is that of a sentence.
    text.split_at(word.trim_end_matches('.').len())
}

/// The known codes that a text names as codes: `code 4000`, `'code': 4000`, `(-514)`, or a number
/// at its very beginning. Other numbers are not: logs are full of them.
fn numbers(text: &str) -> Option<ApiError> {
    let knows =
        |code: i32, level| by_code(code.into()).any(|entry| is_public(entry.table()) == level);
    let (is_public, is_module) = (|code| knows(code, true), |code| knows(code, false));
    let brackets = text.match_indices(['(', '（']).map(|(place, _)| &text[place..]);
    // A number is short; looking for each bracket's end through a whole text would take long.
    let closed = brackets.filter(|rest| rest.chars().take(24).any(|it| matches!(it, ')' | '）')));
    let mut messages = closed.map(Message::parse);
    let message = messages.find(|message| message.code().is_some_and(is_module));
    let mut module_code = message.and_then(Message::code);
    let rest = message.map_or("", Message::text);
    let message = rest.split(['"', '\'', '\\', '\n']).next().unwrap_or_default().trim();
    let mut code = None;
    let named = named(text).filter_map(|rest| number(split_number(rest).0));
    for number in leading(text).into_iter().chain(named) {
        if is_public(number) {
            code.get_or_insert(number);
        } else if is_module(number) {
            module_code.get_or_insert(number);
        }
    }
    let message = Message::new(module_code, message);
    code.or(module_code).map(|_| ApiError::from_message(code, message, without_services()))
}

/// The number that a text begins with: `4000: invalid request parameter`.
fn leading(text: &str) -> Option<i32> {
    let (digits, rest) = split_number(text);
    rest.trim_start().starts_with([':', '(', '：', '（']).then(|| number(digits)).flatten()
}

/// What stands after a word for `code`, with no more than quotes, blanks, `:` or `=` between.
fn named(text: &str) -> impl Iterator<Item = &str> {
    static NAMES: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let names = ["code", "errcode", "errorcode", "retcode", "错误码"];
        let builder = AhoCorasick::builder().ascii_case_insensitive(true).build(names);
        builder.expect("a few words are not too many")
    });
    let names = NAMES.find_overlapping_iter(text);
    names.filter(|name| begins_word(text, name.start())).map(|name| {
        let rest = &text[name.end()..];
        rest.trim_start_matches(['"', '\'', '\\', ' ', ':', '：', '=', '＝'])
    })
}

/// Whether no word goes on here: `errorCode` holds the word `Code`, and `decode` does not.
fn begins_word(text: &str, place: usize) -> bool {
    let is_capital = text[place..].starts_with(|it: char| it.is_ascii_uppercase());
    let before = text[..place].chars().next_back();
    before.is_none_or(|it| !it.is_ascii_alphabetic() || (is_capital && it.is_ascii_lowercase()))
}

/// The digits that a text begins with, and what follows.
fn split_number(text: &str) -> (&str, &str) {
    let end = text.find(|it: char| !(it == '-' || it.is_ascii_digit())).unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn codes(text: &str) -> Option<(Option<i32>, Option<i32>)> {
        find(text).map(|reply| (reply.code(), reply.module_code()))
    }

    #[test]
    fn codes_are_found_where_they_are_named() {
        for (text, expected) in [
            (r#"{"code":4000,"message":"(-514)资源"#, (Some(4000), Some(-514))),
            (r#"body="{\"code\":4000,\"message\":\"(-514)资源重复\"}""#, (Some(4000), Some(-514))),
            ("{'code': 4000, 'message': '(-514)资源重复'}", (Some(4000), Some(-514))),
            ("CreatePolicy failed: (-514)资源重复", (None, Some(-514))),
            ("4000: (-514)资源重复", (Some(4000), Some(-514))),
            ("failed, code=4500", (Some(4500), None)),
            ("failed: ErrorCode 2001", (None, Some(2001))),
            ("errcode=4000 requestCode=-514", (Some(4000), Some(-514))),
            ("调用失败，错误码：4500", (Some(4500), None)),
            ("返回code＝4500", (Some(4500), None)),
            ("-514：资源重复", (None, Some(-514))),
            (
                "invalid request parameter (code 4000): resource already exists (module code -514): 资源重复",
                (Some(4000), Some(-514)),
            ),
        ] {
            assert_eq!(codes(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn words_are_found_with_their_message_and_request_id() {
        for (text, word, message, request_id) in [
            ("Code=InternalError, Message=a, b., RequestId=7-e", "InternalError", "a, b.", "7-e"),
            ("[x] code:A.B message:资源 (7) requestId:7-e", "A.B", "资源 (7)", "7-e"),
            (r#"{"Code":"LimitExceeded.New","Message":"cut o"#, "LimitExceeded.New", "cut o", ""),
            (
                r#"e="{\"Code\":\"InternalError\",\"Message\":\"a\"},\"RequestId\":\"7"#,
                "InternalError",
                "a",
                "7",
            ),
            ("failed, code: InternalError.", "InternalError", "", ""),
            ("it failed (FailedOperation.New): x", "FailedOperation.New", "", ""),
            ("FailedOperation.New", "FailedOperation.New", "", ""),
        ] {
            let found = find(text).expect(text);
            let request_id = Some(request_id).filter(|it| !it.is_empty());
            assert_eq!(
                (found.code_desc(), found.text(), found.request_id()),
                (Some(word), message, request_id),
                "{text}"
            );
        }
        for text in [
            "code: A.B message: x",
            "Internal.java (InternalError.java:12)",
            "decode=InternalError",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    /// Otherwise each of these would take minutes.
    #[test]
    fn a_long_text_is_gone_through_once() {
        for text in
            ["code=A.", "Code=A, Message=", "code=A message requestid", "(A.", "code=\"", "code "]
        {
            let start = Instant::now();
            find(&text.repeat(100_000 / text.len()));
            assert!(start.elapsed() < Duration::from_secs(5), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_codes() {
        for text in [
            "took 4000 ms",
            "2026-11-22 12:00:00 ok",
            "exit code 404",
            "(see 4000)",
            "decode 2001 frames",
            "Unicode 4000",
            "UNICODE 4000",
            "1000 rows inserted",
            "4000 ms elapsed",
            "4000, 4500 and more",
            "4000ms",
            "资源 1000",
        ] {
            assert_eq!(codes(text), None, "{text}");
        }
    }
}
