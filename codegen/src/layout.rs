//! The one order and layout of a spec, so that a diff shows what changed and nothing else.
//!
//! A spec is read into blocks of lines with their comments, ordered, and printed anew: what
//! `read` takes in, `print` puts out.

mod block;
mod comment;
pub(crate) mod depth;
mod margin;
mod order;
mod print;
mod read;
mod value;

use std::fmt;
use std::ops::Range;

use toml::de::DeTable;
use toml_edit::Document;

/// A mark that some editors put before a text, and that says nothing in UTF-8. Parsers skip it.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Why a text has no layout: it is no TOML, or it is nested more deeply than any spec.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayoutError {
    /// The bytes of the first fault.
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
/// Neither a value nor a comment is changed, and what is laid out already stays as it is.
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
/// If the text is no TOML, or is nested more deeply than any spec.
pub fn layout(text: &str) -> Result<String, LayoutError> {
    if let Some(span) = depth::too_deep(text) {
        let message = format!("nested more than {} levels deep", depth::DEEPEST);
        return Err(LayoutError { span, message });
    }
    if let Some(error) = first_error(text) {
        return Err(error);
    }
    let document = Document::parse(text).map_err(|error| LayoutError {
        span: error.span().unwrap_or(0..0),
        message: error.message().to_owned(),
    })?;
    Ok(print::print(&read::read(&document)))
}

/// How many bytes of a text are no part of its first line.
fn start(text: &str) -> usize {
    if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 }
}

/// The first complaint in the text. `toml_edit` alone would tell the one it came upon first, and
/// need not be ready for whatever goes on after a fault.
fn first_error(text: &str) -> Option<LayoutError> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let place = |error: &toml::de::Error| error.span().unwrap_or(0..0);
    let first = errors.iter().min_by_key(|error| place(error).start)?;
    Some(LayoutError { span: place(first), message: first.message().to_owned() })
}
