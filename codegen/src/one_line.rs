//! Untrusted text in one line: in findings, in the terminal, in logs.

/// A text in one line, which shows to the letter what is in it: control characters, those that
/// turn the direction of writing, separators of lines and invisible characters are escaped.
///
/// ```
/// use tencentcloud_errors_codegen::one_line;
///
/// assert_eq!(one_line("资源重复"), "资源重复");
/// assert_eq!(one_line("a\nb\u{202E}c\u{2028}d"), r"a\u{a}b\u{202e}c\u{2028}d");
/// ```
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if is_escaped(character) {
            line.extend(character.escape_unicode());
        } else {
            line.push(character);
        }
    }
    line
}

/// Whether a character must not be shown as it is: it would break the line, turn it around, or
/// not be seen.
pub(crate) fn is_escaped(character: char) -> bool {
    character.is_control() || is_bidi_control(character) || is_invisible(character)
}

/// The nine code points that rustc denies in source.
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that no reader sees: zero-width ones, fillers, directional marks, separators of lines
/// and paragraphs, variation selectors, tags, and characters that only Unicode's history knows.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_a_line_turns_it_around_or_hides_is_escaped() {
        for hidden in
            ['\n', '\r', '\u{7f}', '\u{85}', '\u{2028}', '\u{2029}', '\u{202E}', '\u{2069}']
        {
            assert_eq!(one_line(&format!("a{hidden}b")), format!("a{}b", hidden.escape_unicode()));
        }
        for hidden in ['\u{200B}', '\u{FEFF}', '\u{FE0F}', '\u{E0041}', '\u{3164}'] {
            assert_eq!(one_line(&hidden.to_string()), hidden.escape_unicode().to_string());
        }
        let plain = "“域名”不正确 — 100 % of `CdnError` 🙂";
        assert_eq!(one_line(plain), plain);
    }
}
