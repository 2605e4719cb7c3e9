//! The cause of a syntax error, where the parser only names what it found.

use std::ops::Range;

use crate::finding::Finding;
use crate::model::FILE_SHAPES;
use crate::rules::structure::WRONG_TYPE;
use crate::shape::{BlockShape, ValueShape};

/// The markers that git leaves where both sides have changed the same lines.
const MARKERS: [&str; 3] = ["<<<<<<< ", "||||||| ", ">>>>>>> "];

/// The first marker of a merge conflict.
pub(super) fn conflict(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let here = start..start + line.trim_end().len();
        start += line.len();
        MARKERS.iter().any(|marker| line.starts_with(marker)).then_some(here)
    })
}

/// Adds the cause and what to do about it, where they are clear.
pub(super) fn explain(text: &str, finding: &mut Finding) {
    let Some(rest) = text.get(finding.span.start..) else { return };
    match rest.chars().next() {
        Some(quote @ ('“' | '”' | '‘' | '’')) => {
            finding.message = format!("`{quote}` is not a TOML quotation mark");
            finding.help("write `\"`");
            fix_quotes(rest, finding);
        }
        Some(wide @ '\u{FF01}'..='\u{FF5E}') => {
            let narrow = char::from_u32(u32::from(wide) - 0xFEE0).unwrap_or(wide);
            finding.message = format!("`{wide}` is full-width, and not TOML punctuation");
            finding.help(format!("write `{narrow}`"));
        }
        _ => explain_header(text, finding),
    }
}

/// Straightens the quotes of a value, if nothing else follows it.
fn fix_quotes(rest: &str, finding: &mut Finding) {
    let value = rest.lines().next().unwrap_or_default().trim_end();
    let mut inside = value.chars();
    let quotes = (inside.next(), inside.next_back());
    let is_pair = matches!(quotes, (Some('“' | '”'), Some('“' | '”')));
    if is_pair && !inside.as_str().contains(['“', '”', '"', '\\']) {
        let start = finding.span.start;
        finding.fix(start..start + value.len(), format!("\"{}\"", inside.as_str()));
    }
}

/// Explains a second block under one name: each needs two brackets.
fn explain_header(text: &str, finding: &mut Finding) {
    let start = text[..finding.span.start].rfind('\n').map_or(0, |place| place + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let header = line.split('#').next().unwrap_or_default().trim();
    let blocks = format!("[{header}]");
    if finding.message == "duplicate key" && FILE_SHAPES.iter().any(|it| has_block(it, &blocks)) {
        finding.message =
            format!("`{header}` is already there; each such block needs two brackets");
        finding.help(format!("write `{blocks}`"));
        let start = start + line.find('[').unwrap_or_default();
        finding.fix(start..start + header.len(), blocks);
    }
}

fn has_block(shape: &BlockShape, header: &str) -> bool {
    shape.keys.iter().any(|key| match key.value {
        ValueShape::Blocks(below) => below.header == header || has_block(below, header),
        _ => false,
    })
}

/// Whether an error only follows from a value of the wrong type, which the lines below it cannot
/// extend.
pub(super) fn is_consequence(lines: &[&str], error: &Finding, findings: &[Finding]) -> bool {
    let key = |finding: &Finding| {
        let line = lines.get(finding.line - 1).copied().unwrap_or_default();
        line.split(['.', '=']).next().map(str::trim)
    };
    error.message.starts_with("cannot extend value of type")
        && findings.iter().any(|finding| {
            *finding.rule == WRONG_TYPE && finding.line < error.line && key(finding) == key(error)
        })
}
