//! Splits any text as a message, and checks that nothing is lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tencentcloud_errors::reply::{Message, OneLine};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let message = Message::parse(text);
    let trimmed = text.trim();
    let head = trimmed.strip_suffix(message.text()).expect("the text is the end of the message");
    assert_eq!(message.text(), message.text().trim());
    if let Some(code) = message.code() {
        assert_eq!(number_in_brackets(head), Some(code), "{text:?}");
        let again = format!("({code}){}", message.text());
        assert_eq!(Message::parse(&again), message, "{text:?}");
    } else {
        // Only invisible characters are left out.
        assert!(head.chars().all(is_unseen), "{text:?} lost {head:?}");
        assert_eq!(Message::parse(message.text()), message, "{text:?}");
    }

    // With a code before it, the whole text is the text, whatever it begins with.
    for code in [-514, 0, i32::MIN] {
        let headed = format!("({code}){text}");
        let message = Message::parse(&headed);
        assert_eq!((message.code(), message.text()), (Some(code), trimmed), "{text:?}");
    }
});

/// The number in brackets, read in the plainest way.
fn number_in_brackets(head: &str) -> Option<i32> {
    let head: String = head.chars().map(narrow).collect();
    let inside =
        head.trim_start_matches(is_unseen).trim_end().strip_prefix('(')?.strip_suffix(')')?.trim();
    inside.parse().ok().filter(|_| !inside.starts_with('+'))
}

/// Whether a character is whitespace, or shown escaped.
fn is_unseen(it: char) -> bool {
    it.is_whitespace() || OneLine(&it.to_string()).to_string() != it.to_string()
}

/// The ASCII form of a full-width digit, sign or bracket.
fn narrow(it: char) -> char {
    match it {
        '０'..='９' | '－' | '（' | '）' => {
            char::from_u32(u32::from(it) - 0xFEE0).expect("the forms are in one block")
        }
        '\u{2212}' => '-',
        _ => it,
    }
}
