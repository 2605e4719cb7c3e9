//! Texts from outside, on one line.
//!
//! The generator compiles this file too, through a link in its own sources.

use core::fmt;

/// A text from outside, shown safely on one line.
///
/// Every character that could break the line, reverse it, hide a part of it or control a terminal is
/// escaped.
#[derive(Clone, Copy, Debug)]
pub struct OneLine<'a>(pub &'a str);

impl fmt::Display for OneLine<'_> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(is_escaped) {
            let text = part.trim_end_matches(is_escaped);
            formatter.write_str(text)?;
            for character in part[text.len()..].chars() {
                if character.is_ascii() {
                    write!(formatter, "{}", character.escape_default())?;
                } else {
                    write!(formatter, "{}", character.escape_unicode())?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a character must not be shown as it is: it would break the line, reverse it, or be
/// invisible.
#[inline]
pub(crate) fn is_escaped(character: char) -> bool {
    character.is_control()
        || (!character.is_ascii() && (is_bidi_control(character) || is_invisible(character)))
}

/// Whether a character is one of the nine that change the direction of writing; rustc denies them in
/// source.
#[inline]
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is invisible: zero-width ones, fillers, directional marks, separators of lines
/// and paragraphs, variation selectors, tags, and deprecated format characters.
#[inline]
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}'
            | '\u{13430}'..='\u{1343F}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
    )
}
