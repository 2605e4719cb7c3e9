//! Who answers for what nobody has said of a listed code.

use crate::{CommonError, Entry};

/// The common code that answers for what nobody has said of a listed one: the same word, or its
/// family.
#[derive(Clone, Copy)]
pub struct Background(u16);

impl Background {
    /// Nobody answers.
    pub const NONE: Self = Self(Self::NOBODY);
    const NOBODY: u16 = u16::MAX;
    /// Set where the common code is the same word, and no mere family.
    const IS_SAME: u16 = 1 << 15;

    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "there are far fewer common codes")]
    const fn new(entry: Option<Entry>, is_same: bool) -> Self {
        match entry {
            Some(entry) if is_same => Self(entry.position() as u16 | Self::IS_SAME),
            Some(entry) => Self(entry.position() as u16),
            None => Self::NONE,
        }
    }

    /// The common code.
    #[inline]
    pub(crate) const fn entry(self) -> Option<Entry> {
        match self.0 {
            Self::NOBODY => None,
            number => Some(Entry::at(CommonError::TABLE, (number & !Self::IS_SAME) as usize)),
        }
    }

    /// The common code, if it is the same word.
    #[inline]
    pub(crate) const fn same(self) -> Option<Entry> {
        if self.0 & Self::IS_SAME == 0 { None } else { self.entry() }
    }
}

/// Who answers for each word of a table; `heads` are the positions at which the first segment is
/// another than before.
///
/// The generator cannot know the common codes of the crate that its output is compiled with. So that
/// compilers have little to work out, each first segment is looked up once.
#[must_use]
pub const fn backgrounds<const N: usize>(words: &[&str; N], heads: &[u16]) -> [Background; N] {
    let mut backgrounds = [Background::NONE; N];
    fill_backgrounds(words, heads, &mut backgrounds);
    backgrounds
}

/// [`backgrounds`] of a table that is made at run time, into as many places as there are words.
///
/// # Panics
/// If there are fewer places, or a head is no position.
pub const fn fill_backgrounds(words: &[&str], heads: &[u16], backgrounds: &mut [Background]) {
    let mut next = 0;
    while next < heads.len() {
        let start = heads[next] as usize;
        next += 1;
        let end = if next < heads.len() { heads[next] as usize } else { words.len() };
        answer(words, backgrounds, start, end);
    }
}

/// Fills in the words from `start` to `end`, which have the same first segment.
const fn answer(words: &[&str], backgrounds: &mut [Background], start: usize, end: usize) {
    let table = CommonError::TABLE;
    let length = first_segment(words[start]);
    let head = table.with_word(words[start].split_at(length).0);
    let (family, is_deep) = match head {
        Some(head) if head.is_family() => (Some(head), head.is_deep_family()),
        _ => (None, false),
    };
    let family = Background::new(family, false);
    let mut next = start;
    while next < end {
        backgrounds[next] = family;
        next += 1;
    }
    // In order, the head itself comes first.
    if words[start].len() == length {
        backgrounds[start] = Background::new(head, true);
    }
    next = start;
    while is_deep && next < end {
        if let Some(same) = table.with_word(words[next]) {
            backgrounds[next] = Background::new(Some(same), true);
        }
        next += 1;
    }
}

/// How long the first segment of a word is.
const fn first_segment(word: &str) -> usize {
    let mut end = 0;
    while end < word.len() && word.as_bytes()[end] != b'.' {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 7] = [
        "AuthFailure.SignatureExpire",
        "AuthFailure.SomethingNew",
        "ResourceNotFound",
        "ResourceNotFound.CdnHost",
        "ServiceUnavailable.Below",
        "Unheard",
        "Unheard.Of",
    ];

    #[test]
    fn the_same_word_answers_before_the_family_and_nobody_for_the_rest() {
        let words = backgrounds(&WORDS, &[0, 2, 4, 5]).map(|it| it.entry().and_then(Entry::word));
        assert_eq!(
            words,
            [
                Some("AuthFailure.SignatureExpire"),
                Some("AuthFailure"),
                Some("ResourceNotFound"),
                Some("ResourceNotFound"),
                None,
                None,
                None
            ]
        );
        let same = backgrounds(&WORDS, &[0, 2, 4, 5]).map(|it| it.same().is_some());
        assert_eq!(same, [true, false, true, false, false, false, false]);
    }

    #[test]
    fn every_common_word_is_its_own_background() {
        for entry in CommonError::TABLE.entries() {
            let background = backgrounds(&[entry.word().unwrap()], &[0])[0];
            assert_eq!(background.same(), Some(entry));
        }
    }
}
