//! Reads numbers as people write and copy them.

use super::words::WORDS;

/// The numbers of a line of several numbers and nothing else, each with its text: `4000, 4500`.
pub(super) fn several(line: &str) -> Option<Vec<(&str, i32)>> {
    let pieces = line.split(|it: char| it.is_whitespace() || ",，;；、/|和与".contains(it));
    let is_number = |piece: &&str| !piece.is_empty() && !["and", "or"].contains(piece);
    let numbers: Option<Vec<_>> =
        pieces.filter(is_number).map(|piece| Some((piece, alone(piece)?))).collect();
    numbers.filter(|numbers| numbers.len() > 1)
}

/// A number with nothing around it but labels and quotes: `4000`, `"4000"`, `err 4000`,
/// `错误码：4000。`
pub(super) fn alone(text: &str) -> Option<i32> {
    number(unlabelled(text))
}

/// What people write around a number, besides blanks.
const AROUND: &str = "\"'`“”#*_|[]【】<>:：=＝.。,，、;；?？!！";

/// A text without the quotes around it and the labels before it: `错误码为 "4000"`.
pub(super) fn unlabelled(text: &str) -> &str {
    let is_around = |it: char| it.is_whitespace() || AROUND.contains(it);
    let labels = || WORDS.names.code.iter().chain(&WORDS.labels);
    let strip = |text| labels().find_map(|label| strip_name(text, label));
    let mut text = text.trim_matches(is_around);
    let mut is_labelled = false;
    while let Some(rest) = strip(text) {
        let rest = rest.trim_start_matches(|it: char| is_around(it) || "为是了".contains(it));
        let label = &text[..text.len() - rest.len()];
        // `errors` is a different word, and a status code is not a code here.
        let is_letter = |it: char| it.is_ascii_alphabetic();
        let goes_on = rest.starts_with(is_letter) && label.ends_with(is_letter);
        let is_others = WORDS.no_codes.iter().any(|it| it.eq_ignore_ascii_case(label.trim()));
        if goes_on || (is_others && strip(rest).is_some()) {
            break;
        }
        (text, is_labelled) = (rest, true);
    }
    if is_labelled {
        text.trim_matches(|it: char| is_around(it) || "()（）".contains(it))
    } else {
        text
    }
}

/// A 32-bit number, whose digits and minus may be full-width.
pub(super) fn number(text: &str) -> Option<i32> {
    let ascii = |it| match it {
        '０'..='９' => char::from_digit(it as u32 - '０' as u32, 10),
        '－' | '−' => Some('-'),
        '0'..='9' | '-' => Some(it),
        _ => None,
    };
    text.trim().chars().map(ascii).collect::<Option<String>>()?.parse().ok()
}

/// The text after a name, regardless of case.
pub(super) fn strip_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(name.len())?;
    start.eq_ignore_ascii_case(name).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_may_be_named_and_quoted() {
        for (text, code) in [
            ("code: 4001", 4001),
            ("错误码：4000", 4000),
            ("错误码:4000", 4000),
            ("code：4000", 4000),
            ("code=-514", -514),
            ("Error Code 4000", 4000),
            ("err 4000", 4000),
            ("4000。", 4000),
            ("#4000", 4000),
            ("\"4000\"", 4000),
            ("[4000]", 4000),
            ("－５１４", -514),
            ("−0007", -7),
        ] {
            assert_eq!(alone(text), Some(code), "{text}");
        }
        for text in [
            "error",
            "decode 4000",
            "error 4000 failed",
            "4000 ms",
            "4 000",
            "(4000)",
            "+1",
            "-",
            "--1",
            "2147483648",
            "",
        ] {
            assert_eq!(alone(text), None, "{text}");
        }
    }

    #[test]
    fn several_numbers_may_share_a_line() {
        for text in ["4000 -514", "4000,-514", "4000， -514", "[4000, -514]", "#4000、#-514\n"] {
            let codes = several(text).map(|numbers| numbers.into_iter().map(|it| it.1).collect());
            assert_eq!(codes, Some(vec![4000, -514]), "{text}");
        }
        for text in ["4000", "4000 ms", ", ,", ""] {
            assert_eq!(several(text), None, "{text}");
        }
    }
}
