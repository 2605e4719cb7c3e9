//! From blocks to text.

use super::block::{Block, File, Place, Remarks};
use super::value::spell_path;

/// The text of a file.
pub(super) fn print(file: &File<'_>) -> String {
    let mut printer = Printer::default();
    printer.part();
    printer.comments(&file.head);
    printer.block(&file.root);
    if !file.end.is_empty() {
        if file.end_is_under.is_none() || file.end_is_under != printer.last {
            printer.part();
        }
        printer.comments(&file.end);
    }
    printer.text
}

#[derive(Debug, Default)]
struct Printer {
    text: String,
    /// The block that was printed last.
    last: Option<Place>,
}

impl Printer {
    /// A blank line, except at the start.
    fn part(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn line(&mut self, parts: &[&str], behind: Option<&str>) {
        self.text.extend(parts.iter().copied());
        if let Some(comment) = behind {
            self.text.extend([" ", comment]);
        }
        self.text.push('\n');
    }

    fn comments(&mut self, comments: &[&str]) {
        for comment in comments {
            self.line(&[comment], None);
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        // A table that only its sub-tables name, or a file without keys before the first header.
        let is_silent = block.header.is_none() && block.lines.is_empty() && block.tail.is_empty();
        if !is_silent {
            self.part();
            self.last = block.place;
        }
        let Remarks { above, behind } = &block.comments;
        self.comments(above);
        if let Some(header) = &block.header {
            self.line(&[header], *behind);
        }
        for line in &block.lines {
            self.comments(&line.comments.above);
            let path = spell_path(line.path.iter().map(String::as_str));
            self.line(&[&path, " = ", &line.value], line.comments.behind);
        }
        self.comments(&block.tail);
        block.blocks.iter().for_each(|block| self.block(block));
    }
}
