//! Edits a text at places, so that the rest stays byte for byte.

use std::ops::Range;

/// Edits of one text.
#[derive(Debug, Default)]
pub(crate) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Inserts a text at a place; several texts at one place keep their order.
    pub(crate) fn insert(&mut self, place: usize, text: impl Into<String>) {
        self.replace(place..place, text);
    }

    /// Replaces a range of the text.
    pub(crate) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.0.push((range, text.into()));
    }

    /// The text with all edits, which must not overlap.
    pub(crate) fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| range.start);
        let mut edited = String::new();
        let mut end = 0;
        for (range, new) in self.0 {
            edited.push_str(text.get(end..range.start).unwrap_or_default());
            edited.push_str(&new);
            end = end.max(range.end);
        }
        edited.push_str(text.get(end..).unwrap_or_default());
        edited
    }
}

/// The start of the line after the one that a place is in.
pub(crate) fn next_line(text: &str, place: usize) -> usize {
    text[place..].find('\n').map_or(text.len(), |it| place + it + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toml_text::line_start;

    #[test]
    fn edits_change_their_places_alone() {
        let mut edits = Edits::default();
        edits.replace(4..5, "E");
        edits.insert(0, "1");
        edits.insert(0, "2");
        edits.insert(6, "!");
        assert_eq!(edits.apply("abcdef"), "12abcdEf!");
    }

    #[test]
    fn comments_belong_to_the_line_below() {
        let text = "a\n# b\n# c\nd\ne";
        assert_eq!(line_start(text, 10), 2);
        assert_eq!(line_start(text, 12), 12);
        assert_eq!(line_start(text, 0), 0);
        assert_eq!(next_line(text, 0), 2);
        assert_eq!(next_line(text, 12), text.len());
    }
}
