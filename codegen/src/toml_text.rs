//! What is wrong with a text as TOML.

use std::ops::Range;

use toml::de::DeTable;
use toml_parser::Source;
use toml_parser::lexer::TokenKind;

/// The deepest nesting that is read; no spec comes near it.
const DEEPEST: usize = 128;

/// A place, and what is wrong there, in one line.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
}

/// The first error of the parser.
pub(crate) fn first_error(text: &str) -> Option<SyntaxError> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let place = |error: &toml::de::Error| error.span().unwrap_or(0..0);
    let first = errors.iter().min_by_key(|error| place(error).start)?;
    Some(SyntaxError { span: place(first), message: first.message().to_owned() })
}

/// The place where a text is nested too deeply, found before anything parses it: the parser limits
/// brackets and dotted keys only separately, and what they nest together could overflow the stack when
/// it is dropped.
///
/// Only a matching closing bracket reduces the depth, so that text which is not TOML counts as deeper
/// than it is, never as less deep.
pub(crate) fn too_deep(text: &str) -> Option<SyntaxError> {
    let mut open = Vec::new();
    let mut levels = 0;
    for token in Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                open.push((token.kind(), levels));
                levels += 1;
            }
            kind @ (TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket) => {
                let partner = match kind {
                    TokenKind::RightSquareBracket => TokenKind::LeftSquareBracket,
                    _ => TokenKind::LeftCurlyBracket,
                };
                if let Some((_, above)) = open.pop_if(|(last, _)| *last == partner) {
                    levels = above;
                }
            }
            TokenKind::Dot => levels += 1,
            TokenKind::Comma | TokenKind::Newline => {
                levels = open.last().map_or(0, |(_, above)| above + 1);
            }
            _ => {}
        }
        if levels > DEEPEST {
            let span = token.span().start()..token.span().end();
            let message = format!("this is nested more than {DEEPEST} levels deep");
            return Some(SyntaxError { span, message });
        }
    }
    None
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
            assert!(too_deep(&text(count)).is_none());
            assert!(too_deep(&text(count + 1)).is_some());
            assert!(too_deep(&format!("{}\n", text(count)).repeat(3)).is_none());
            assert!(too_deep(&format!("a = [{}]", "{a.a=[1, 2]},".repeat(count * 3))).is_none());
        }
        assert!(too_deep(&"{a=]".repeat(DEEPEST)).is_none());
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
            assert!(too_deep(&format!("{before}{deep}{behind}")).is_none(), "{before}");
            if !behind.is_empty() {
                let place = before.len() + deep.len() + behind.len() + DEEPEST;
                let error = too_deep(&format!("{before}{deep}{behind}{deep}"));
                assert_eq!(error.map(|error| error.span), Some(place..place + 1));
            }
        }
        assert!(too_deep(&format!("\"\n{deep}")).is_some(), "this quote is closed by the line");
    }
}
