//! Words read from records.

use core::fmt::{self, Display};

use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// Reads a word of a closed set; `expected` describes it in errors.
///
/// # Errors
/// Fails if it is not a string, or not one that `parse` knows.
pub fn read<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    expected: impl Display,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Word(expected, parse))
}

struct Word<E, P>(E, P);

impl<T, E: Display, P: Fn(&str) -> Option<T>> Visitor<'_> for Word<E, P> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }

    fn visit_str<X: Error>(self, word: &str) -> Result<T, X> {
        (self.1)(word).ok_or_else(|| X::invalid_value(Unexpected::Str(word), &self))
    }
}
