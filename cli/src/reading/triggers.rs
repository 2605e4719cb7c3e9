//! What a line of a log needs for a closer look: most lines have nothing of it, and are passed over.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input};

use super::spots::{LONGEST_CODE, heads, titles};
use super::words::{WORDS, finder};
use super::xml::TAGS;

/// Finds the lines of a block that may hold a failure, or speak of Tencent Cloud.
pub(super) struct Triggers<'b> {
    block: &'b [u8],
    /// Where the next trigger begins that is not before the last line asked about.
    next: Option<usize>,
}

impl<'b> Triggers<'b> {
    pub(super) fn new(block: &'b [u8]) -> Self {
        let mut triggers = Self { block, next: None };
        triggers.seek(0);
        triggers
    }

    /// Whether there is one in these bytes; asked about in the order of the block.
    pub(super) fn is_in(&mut self, start: usize, end: usize) -> bool {
        if self.next.is_some_and(|next| next < start) {
            self.seek(start);
        }
        let line = &self.block[start..end];
        self.next.is_some_and(|next| next < end) || begins_with_number(line) || may_be_code(line)
    }

    fn seek(&mut self, start: usize) {
        static TRIGGERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
            let names = &WORDS.names;
            let of_systems = WORDS.systems.iter().filter_map(|it| it.fields.as_ref());
            let words = [&names.code, &names.request_id, &WORDS.labels, &WORDS.context];
            let words = words.into_iter().flatten().map(String::as_str);
            let words = words
                .chain(of_systems.flat_map(|it| [it.code.as_str(), it.message.as_str()]))
                // These are too many to be looked at.
                .filter(|it| !["result", "message", "code"].contains(it))
                .chain(["code", "(-", "（-", "（－"])
                .chain(TAGS)
                .chain(heads().iter().copied())
                .chain(titles().iter().copied());
            let digits = (0..=9).flat_map(|it| [format!("({it}"), format!("（{it}")]);
            let digits: Vec<_> = digits.collect();
            finder(words.chain(digits.iter().map(String::as_str)))
        });
        let input = Input::new(self.block).range(start..);
        self.next = TRIGGERS.find(input).map(|found| found.start());
    }
}

/// Whether a line may be a name, or a code of a table, and nothing else.
fn may_be_code(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    let blanks = line.iter().filter(|it| **it == b' ').count();
    (3..=LONGEST_CODE).contains(&line.len())
        && blanks <= 1
        && line.iter().any(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
}

fn begins_with_number(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    let digits = line.iter().take(12).take_while(|it| it.is_ascii_digit() || **it == b'-').count();
    // `2026-11-26` and `12:01` are times.
    (1..12).contains(&digits) && !matches!(line[..digits], [_, _, _, _, b'-', ..])
        && line.get(digits..digits + 2).is_none_or(|it| !(it[0] == b':' && it[1].is_ascii_digit()))
}
