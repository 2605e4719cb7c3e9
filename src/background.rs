//! Who answers for what nobody has said of a listed code: the columns of a table of listed words.
//!
//! They are made while the crate of the table is compiled, because its generator cannot know the common
//! codes of the runtime crate that it is compiled with; a reader then finds what every other table has.

use crate::own::Own;
use crate::{Category, CommonError, Entry, Lang, Retry};

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

    /// The position of the common code.
    #[inline]
    const fn position(self) -> Option<usize> {
        match self.0 {
            Self::NOBODY => None,
            number => Some((number & !Self::IS_SAME) as usize),
        }
    }

    /// The position of the common code, if it is the same word.
    #[inline]
    const fn same(self) -> Option<usize> {
        if self.0 & Self::IS_SAME == 0 { None } else { self.position() }
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

/// The text of each word: its own, else that of the common code, else what stands there already.
pub const fn fill_titles(
    column: &mut [&'static str],
    backgrounds: &[Background],
    own: &[(u16, Own)],
    lang: Lang,
) {
    let common = &CommonError::TABLE.data;
    fill_texts(column, backgrounds, lang.choose(common.titles_en, common.titles_zh));
    let mut next = 0;
    while next < own.len() {
        let (position, own) = &own[next];
        if let Some([en, zh]) = own.title {
            column[*position as usize] = lang.choose(en, zh);
        }
        next += 1;
    }
}

/// The remedy of each word, as [`fill_titles`].
pub const fn fill_remedies(
    column: &mut [&'static str],
    backgrounds: &[Background],
    own: &[(u16, Own)],
    lang: Lang,
) {
    let common = &CommonError::TABLE.data;
    fill_texts(column, backgrounds, lang.choose(common.remedies_en, common.remedies_zh));
    let mut next = 0;
    while next < own.len() {
        let (position, own) = &own[next];
        if let Some([en, zh]) = own.remedy {
            column[*position as usize] = lang.choose(en, zh);
        }
        next += 1;
    }
}

const fn fill_texts(
    column: &mut [&'static str],
    backgrounds: &[Background],
    common: &[&'static str],
) {
    let mut next = 0;
    while next < column.len() {
        if let Some(position) = backgrounds[next].position() {
            column[next] = common[position];
        }
        next += 1;
    }
}

/// The category of each word, as [`fill_titles`].
pub const fn fill_categories(
    column: &mut [Category],
    backgrounds: &[Background],
    own: &[(u16, Own)],
) {
    let common = CommonError::TABLE.data.categories;
    let mut next = 0;
    while next < column.len() {
        if let Some(position) = backgrounds[next].position() {
            column[next] = common[position];
        }
        next += 1;
    }
    next = 0;
    while next < own.len() {
        let (position, own) = &own[next];
        if let Some(category) = own.category {
            column[*position as usize] = category;
        }
        next += 1;
    }
}

/// The verdict of each word: its own, or that of the common code that is the same word. None follows
/// from a family.
pub const fn fill_retries(
    column: &mut [Option<Retry>],
    backgrounds: &[Background],
    own: &[(u16, Own)],
) {
    let common = CommonError::TABLE.data.retries;
    let mut next = 0;
    while next < column.len() {
        if let Some(position) = backgrounds[next].same() {
            column[next] = common[position];
        }
        next += 1;
    }
    next = 0;
    while next < own.len() {
        let (position, own) = &own[next];
        if own.retry.is_some() {
            column[*position as usize] = own.retry;
        }
        next += 1;
    }
}

/// What helps with every code.
const REMEDY: [&str; 2] = [
    "Read the Message field of the reply, and look the code up in the documentation of the API.",
    "请查看返回结果中的 Message 字段，并在接口文档中查找该错误码。",
];

/// The remedy of a word of which nobody has said one.
#[must_use]
pub const fn remedy_of_any(lang: Lang) -> &'static str {
    lang.choose(REMEDY[0], REMEDY[1])
}

/// A column of titles: of a word without a family the word.
#[must_use]
pub const fn titles<const N: usize>(
    words: &[&'static str; N],
    backgrounds: &[Background; N],
    own: &[(u16, Own)],
    lang: Lang,
) -> [&'static str; N] {
    let mut column = *words;
    fill_titles(&mut column, backgrounds, own, lang);
    column
}

/// A column of remedies: of a word without a family what helps with every code.
#[must_use]
pub const fn remedies<const N: usize>(
    backgrounds: &[Background; N],
    own: &[(u16, Own)],
    lang: Lang,
) -> [&'static str; N] {
    let mut column = [remedy_of_any(lang); N];
    fill_remedies(&mut column, backgrounds, own, lang);
    column
}

/// A column of categories.
#[must_use]
pub const fn categories<const N: usize>(
    backgrounds: &[Background; N],
    own: &[(u16, Own)],
) -> [Category; N] {
    let mut column = [Category::Unknown; N];
    fill_categories(&mut column, backgrounds, own);
    column
}

/// A column of verdicts.
#[must_use]
pub const fn retries<const N: usize>(
    backgrounds: &[Background; N],
    own: &[(u16, Own)],
) -> [Option<Retry>; N] {
    let mut column = [None; N];
    fill_retries(&mut column, backgrounds, own);
    column
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
        let common = |it: Background| Some(CommonError::TABLE.data.words[it.position()?]);
        let words = backgrounds(&WORDS, &[0, 2, 4, 5]).map(common);
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
            assert_eq!(background.same(), Some(entry.position()));
        }
    }
}
