//! Texts from outside, on one line.

use core::fmt;

/// A text of a reply, which must not break a line of a log.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(char::is_control) {
            let text = part.trim_end_matches(char::is_control);
            formatter.write_str(text)?;
            write!(formatter, "{}", part[text.len()..].escape_debug())?;
        }
        Ok(())
    }
}
