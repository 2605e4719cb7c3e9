//! How deeply a text is nested, told before anything parses it: parsers call themselves once a
//! level, and count brackets and the parts of dotted keys each for themselves, so that both
//! together could use up the stack.

use std::ops::Range;

/// No spec comes near this.
pub(crate) const DEEPEST: usize = 128;

/// What ends a bare word.
const ENDS: &[char] = &['.', '=', ',', '[', ']', '{', '}', ' ', '\t', '#', '\r', '\n'];

/// The place where a text becomes nested more than [`DEEPEST`] levels deep.
///
/// Only a closing bracket of the right kind leads up again, so that a text which is no TOML is
/// taken for deeper than it is, never for less.
pub(crate) fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut open = Vec::new();
    let (mut place, mut levels) = (super::start(text), 0);
    while let Some(rest) = text.get(place..).filter(|rest| !rest.is_empty()) {
        let start = place;
        place += 1;
        match rest.as_bytes().first() {
            Some(b'#') => place = start + rest.find(['\r', '\n']).unwrap_or(rest.len()),
            Some(b'"') => place = start + string_length(rest, "\"", "\"\"\""),
            Some(b'\'') => place = start + string_length(rest, "'", "'''"),
            Some(bracket @ (b'[' | b'{')) => {
                open.push((*bracket, levels));
                levels += 1;
            }
            Some(bracket @ (b']' | b'}')) => {
                let partner = if *bracket == b']' { b'[' } else { b'{' };
                if let Some((_, above)) = open.pop_if(|(last, _)| *last == partner) {
                    levels = above;
                }
            }
            Some(b'.') => levels += 1,
            Some(b',' | b'\n') => levels = open.last().map_or(0, |(_, above)| above + 1),
            Some(b'=' | b' ' | b'\t' | b'\r') | None => {}
            Some(_) => place = start + rest.find(ENDS).unwrap_or(rest.len()),
        }
        if levels > DEEPEST {
            return Some(start..place);
        }
    }
    None
}

/// The length of the string at the start of a text; one that nobody closes ends as the parser
/// ends it, at the end of the line or of the text.
fn string_length(text: &str, quote: &str, quotes: &str) -> usize {
    let is_long = text.starts_with(quotes);
    let delimiter = if is_long { quotes } else { quote };
    let mut place = delimiter.len();
    while let Some(rest) = text.get(place..) {
        if let Some(after) = rest.strip_prefix(delimiter) {
            // Up to two quotes more are the last characters of a long string.
            let more = after.split_inclusive(quote).take(2).take_while(|it| *it == quote);
            return place + delimiter.len() + if is_long { more.count() } else { 0 };
        }
        match rest.as_bytes().first() {
            None => return place,
            Some(b'\n') if !is_long => return place,
            Some(b'\\') if quote == "\"" => {
                place += if rest.starts_with("\\\\") || rest.starts_with("\\\"") { 2 } else { 1 };
            }
            Some(_) => {
                let mut behind = rest.bytes().skip(1);
                let is_special = |byte| matches!(byte, b'"' | b'\'' | b'\\' | b'\n');
                place += 1 + behind.position(is_special).unwrap_or(rest.len() - 1);
            }
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_and_dots_are_levels_together() {
        let half = DEEPEST / 2;
        let brackets = |count: usize| format!("a = {}{}", "[".repeat(count), "]".repeat(count));
        let dots = |count: usize| format!("a{} = 1", ".a".repeat(count));
        let both = |count: usize| format!("a = {}1{}", "{a.a=".repeat(count), "}".repeat(count));
        for (text, count) in
            [(&brackets as &dyn Fn(usize) -> String, DEEPEST), (&dots, DEEPEST), (&both, half)]
        {
            assert_eq!(too_deep(&text(count)), None);
            assert!(too_deep(&text(count + 1)).is_some());
            assert_eq!(too_deep(&format!("{}\n", text(count)).repeat(3)), None);
            assert_eq!(too_deep(&format!("a = [{}]", "{a.a=[1, 2]},".repeat(count * 3))), None);
        }
        assert_eq!(too_deep(&"{a=]".repeat(DEEPEST)), None);
        assert!(too_deep(&"{a=]".repeat(DEEPEST + 1)).is_some());
    }

    #[test]
    fn strings_and_comments_have_no_levels() {
        let deep = "[".repeat(DEEPEST + 1);
        for (before, behind) in [
            ("# '", "\n"),
            ("\"\\\\\\\"", "\""),
            ("'\\", "'"),
            ("\"\"\" \\\"\"\"\n\"\" ", "\"\"\"\"\""),
            ("'''\n'' \\", "''''"),
            ("\"", ""),
            ("'", ""),
            ("'''\n", ""),
        ] {
            assert_eq!(too_deep(&format!("{before}{deep}{behind}")), None, "{before}");
            if !behind.is_empty() {
                let place = before.len() + deep.len() + behind.len() + DEEPEST;
                let place = place..place + 1;
                assert_eq!(too_deep(&format!("{before}{deep}{behind}{deep}")), Some(place));
            }
        }
        assert!(too_deep(&format!("a\"{deep}")).is_some(), "this quote opens no string");
        assert!(too_deep(&format!("\"\n{deep}")).is_some(), "that one is closed by the line");
    }
}
