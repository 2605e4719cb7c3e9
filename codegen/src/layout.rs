//! The one order and layout of a spec, so that a diff shows what changed and nothing else.
//!
//! A spec is read into ordered blocks of lines, its comments are attached to the lines next to them, and
//! both are printed again.

mod block;
mod comment;
mod spell;

use std::fmt;
use std::ops::Range;

use toml::de::DeTable;

use crate::toml_text::{SyntaxError, first_error, too_deep};
use block::Block;
pub(crate) use spell::spell_string;

/// The reason why a text has no layout: it is not TOML, or is nested more deeply than any spec.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayoutError {
    /// The bytes of the first error.
    pub span: Range<usize>,
    /// What is wrong, in one line.
    pub message: String,
}

impl fmt::Display for LayoutError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for LayoutError {}

/// Brings one spec into the canonical order and layout.
///
/// Values and comments stay the same, and so does a text that is already in this layout.
///
/// ```
/// use tencentcloud_errors_codegen::layout;
///
/// let spec = "product='cdn'\nschema  = 0x1 # the only one\n";
/// assert_eq!(layout(spec)?, "schema = 1 # the only one\nproduct = \"cdn\"\n");
/// # Ok::<(), tencentcloud_errors_codegen::LayoutError>(())
/// ```
///
/// # Errors
/// If the text is not TOML, or is nested more deeply than any spec.
pub fn layout(text: &str) -> Result<String, LayoutError> {
    if let Some(SyntaxError { span, message }) = too_deep(text).or_else(|| first_error(text)) {
        return Err(LayoutError { span, message });
    }
    let (document, _) = DeTable::parse_recoverable(text);
    let mut root = Block::read(document.get_ref(), text);
    let mut lines = Vec::new();
    root.all_lines(&mut lines);
    lines.sort_unstable_by_key(|line| line.span.start);
    let [head, end] = comment::place(text, &mut lines);
    let mut printed = String::new();
    print_lines(&head, &mut printed);
    print(&root, &mut printed);
    if !end.is_empty() {
        part(&mut printed);
        print_lines(&end, &mut printed);
    }
    Ok(printed)
}

fn print(block: &Block<'_>, printed: &mut String) {
    if !block.lines.is_empty() {
        part(printed);
    }
    for line in &block.lines {
        print_lines(&line.above, printed);
        let behind = line.behind.iter().flat_map(|comment| [" ", comment.trim_end()]);
        printed.extend([&*line.text].into_iter().chain(behind).chain(["\n"]));
    }
    block.lines.iter().for_each(|line| print_lines(&line.below, printed));
    block.blocks.iter().for_each(|block| print(block, printed));
}

/// A blank line, except at the start.
fn part(printed: &mut String) {
    if !printed.is_empty() {
        printed.push('\n');
    }
}

fn print_lines(lines: &[&str], printed: &mut String) {
    printed.extend(lines.iter().flat_map(|line| [line.trim_end(), "\n"]));
}
