//! What is left of a reply where no JSON can be read: a line of a log that was cut off, the output
//! of another language, or of our own crate.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use tencentcloud_errors::TABLES;
use tencentcloud_errors::reply::{ApiError, Message};

use super::numbers::number;
use crate::tables::{by_code, is_public};

/// The known codes that a text names as codes: `code 4000`, `'code': 4000`, `(-514)`, or a number
/// at its very beginning. Other numbers are not: logs are full of them.
pub(super) fn find(text: &str) -> Option<ApiError> {
    let knows = |code: i32, level| by_code(code).any(|entry| is_public(entry.table()) == level);
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
    for number in leading(text).into_iter().chain(named(text)) {
        if is_public(number) {
            code.get_or_insert(number);
        } else if is_module(number) {
            module_code.get_or_insert(number);
        }
    }
    let message = Message::new(module_code, message);
    code.or(module_code).map(|_| ApiError::from_message(code, message, TABLES))
}

/// The number that a text begins with: `4000: invalid request parameter`.
fn leading(text: &str) -> Option<i32> {
    let (digits, rest) = split_number(text);
    rest.trim_start().starts_with([':', '(', '：', '（']).then(|| number(digits)).flatten()
}

/// The numbers after a word for `code`, with no more than quotes, blanks, `:` or `=` between.
fn named(text: &str) -> impl Iterator<Item = i32> {
    static NAMES: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let names = ["code", "errcode", "errorcode", "retcode", "错误码"];
        let builder = AhoCorasick::builder().ascii_case_insensitive(true).build(names);
        builder.expect("a few words are not too many")
    });
    let names = NAMES.find_overlapping_iter(text);
    names.filter(|name| begins_word(text, name.start())).filter_map(|name| {
        let rest = &text[name.end()..];
        let rest = rest.trim_start_matches(['"', '\'', '\\', ' ', ':', '：', '=', '＝']);
        number(split_number(rest).0)
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
