//! Triggers that a line of a log needs for a closer look: most lines have none, and are skipped.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input};

use super::spots::{LONGEST_CODE, heads, titles};
use super::words::{WORDS, finder};
use super::xml::TAGS;

/// A shorter block is read in full.
const SHORT: usize = 1 << 12;

/// Finds the lines of a block that may have a failure, or mention Tencent Cloud.
pub(super) struct Triggers<'b> {
    block: &'b [u8],
    /// The place of the next trigger that is not before the last line asked about.
    next: Option<usize>,
}

/// How many words, from the first, need no second look.
struct Words {
    finder: AhoCorasick,
    certain: usize,
    labels: usize,
}

static TRIGGERS: LazyLock<Words> = LazyLock::new(|| {
    let names = &WORDS.names;
    let of_systems = WORDS.systems.iter().filter_map(|it| it.fields.as_ref());
    let named = [&names.code, &names.request_id, &WORDS.context].into_iter().flatten();
    // Names that others also use for codes or messages are not enough by themselves.
    let of_systems = of_systems.flat_map(|it| [&it.code, &it.message]);
    let of_systems = of_systems.filter(|it| !["result", "message"].contains(&it.as_str()));
    let certain = named.chain(of_systems).map(String::as_str);
    let mut words: Vec<_> = certain.chain(TAGS).chain(heads().iter().copied()).collect();
    words.extend(titles());
    let certain = words.len();
    words.extend(WORDS.labels.iter().map(String::as_str));
    let labels = words.len();
    words.extend(["(", "（"]);
    Words { finder: finder(words), certain, labels }
});

impl<'b> Triggers<'b> {
    pub(super) fn new(block: &'b [u8]) -> Self {
        let mut triggers = Self { block, next: None };
        if block.len() > SHORT {
            triggers.seek(0);
        }
        triggers
    }

    /// Whether there is a trigger in these bytes, which must be asked about in the order of the block.
    pub(super) fn is_in(&mut self, start: usize, end: usize) -> bool {
        if self.block.len() <= SHORT {
            return true;
        }
        if self.next.is_some_and(|next| next < start) {
            self.seek(start);
        }
        let line = &self.block[start..end];
        self.next.is_some_and(|next| next < end) || begins_with_number(line) || may_be_code(line)
    }

    fn seek(&mut self, mut start: usize) {
        self.next = None;
        while let Some(found) = TRIGGERS.finder.find(Input::new(self.block).range(start..)) {
            let word = found.pattern().as_usize();
            let rest = &self.block[found.end()..];
            let is_telling = match word {
                _ if word < TRIGGERS.certain => true,
                // A number has to follow.
                _ if word < TRIGGERS.labels => rest
                    .iter()
                    .take(12)
                    .find(|it| !(b" :=\"'([>#".contains(it) || **it >= 0x80))
                    .is_some_and(|it| is_digit(*it)),
                _ => {
                    let is_part = |it: &u8| is_digit(*it) || *it == b' ' || *it >= 0x80;
                    let length = rest.iter().take(24).take_while(|it| is_part(it)).count();
                    // A full-width bracket counts too.
                    length > 0 && (rest[length - 1] >= 0x80 || rest.get(length) == Some(&b')'))
                }
            };
            if is_telling {
                self.next = Some(found.start());
                return;
            }
            start = found.end();
        }
    }
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b'-'
}

/// Whether a line may be only a name, or a code of a table.
fn may_be_code(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    (3..=LONGEST_CODE).contains(&line.len())
        && line.split(|it| *it == b' ').nth(2).is_none()
        && line.iter().any(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
}

fn begins_with_number(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    let digits = line.iter().take(12).take_while(|it| is_digit(**it)).count();
    // `2026-11-26` and `12:01` are times.
    (1..12).contains(&digits)
        && !matches!(line[..digits], [_, _, _, _, b'-', ..])
        && line.get(digits..digits + 2).is_none_or(|it| !(it[0] == b':' && it[1].is_ascii_digit()))
}
