//! Texts in every language, and the choice of one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tencentcloud_errors::Lang;

/// A text in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[schemars(rename = "Text")]
pub(crate) struct Texts<T = &'static str> {
    /// English.
    pub(crate) en: T,
    /// Simplified Chinese.
    pub(crate) zh: T,
}

pub(crate) const fn texts<T>(en: T, zh: T) -> Texts<T> {
    Texts { en, zh }
}

/// One of two texts, by language.
pub(crate) fn say<T>(lang: Lang, en: T, zh: T) -> T {
    texts(en, zh).get(lang)
}

/// Whether a character may be part of an address in our texts, where an address may be in brackets
/// and, in Chinese, is not followed by a blank.
pub(crate) fn is_part_of_address(character: char) -> bool {
    character.is_ascii_graphic() && character != ')'
}

impl<T> Texts<T> {
    /// The text in one language.
    pub(crate) fn get(self, lang: Lang) -> T {
        match lang {
            Lang::Zh => self.zh,
            _ => self.en,
        }
    }

    /// The texts that a function gives for each language.
    pub(crate) fn of(say: impl Fn(Lang) -> T) -> Self {
        texts(say(Lang::En), say(Lang::Zh))
    }
}

impl From<Texts> for Texts<String> {
    fn from(Texts { en, zh }: Texts) -> Self {
        texts(en.to_owned(), zh.to_owned())
    }
}

/// For commands that speak only English.
impl From<String> for Texts<String> {
    fn from(text: String) -> Self {
        texts(text.clone(), text)
    }
}
