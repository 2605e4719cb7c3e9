//! Texts from outside on one line.

use tencentcloud_errors::reply::OneLine;

#[test]
fn what_breaks_or_turns_or_hides_a_line_is_escaped() {
    for (text, line) in [
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\u{1b}[31m\u{7f}\u{85}", "\\u{1b}[31m\\u{7f}\\u{85}"),
        ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
        ("\u{202e}cba\u{2066}", "\\u{202e}cba\\u{2066}"),
        ("pay\u{200b}pal\u{feff}", "pay\\u{200b}pal\\u{feff}"),
        ("\u{e0041}\u{fe0f}\u{ad}", "\\u{e0041}\\u{fe0f}\\u{ad}"),
        ("\u{1bca0}\u{1d173}\u{13430}", "\\u{1bca0}\\u{1d173}\\u{13430}"),
        ("\u{2800}", "\\u{2800}"),
    ] {
        assert_eq!(OneLine(text).to_string(), line);
    }
}

#[test]
fn every_other_text_is_itself() {
    for text in ["", "资源重复", "a \\n \"b\"", "é", "😀", "e\u{301}", "\u{a0}\u{3000}"] {
        assert_eq!(OneLine(text).to_string(), text);
    }
}

/// Tries every Unicode character: none that a terminal or a log takes for a command passes.
#[test]
fn no_control_character_passes() {
    for character in ('\0'..=char::MAX).filter(|it| it.is_control()) {
        let line = OneLine(character.encode_utf8(&mut [0; 4])).to_string();
        assert!(line.is_ascii() && line.starts_with('\\'), "{character:?}: {line}");
    }
}
