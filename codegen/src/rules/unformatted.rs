//! `unformatted`

use crate::finding::Finding;
use crate::layout::layout;
use crate::rule::{Check, Lacks, Level, Rule};
use crate::spec_file::SpecFile;

pub(crate) static RULE: Rule = Rule {
    id: "unformatted",
    level: Level::Error,
    what: "A spec without other faults is not in the canonical order and layout.",
    why: "In one layout a diff shows what changed and nothing else. (The build does not ask for it: \
          `tcerr fmt`, which mends it, is built by the same build.)",
    check: Check::Layout,
    lacks: Lacks::Nothing,
};

/// Reports the first line that is not as it should be.
pub(crate) fn check(file: &SpecFile) -> Option<Finding> {
    let text = str::from_utf8(file.bytes()).ok()?;
    let canonical = layout(text).ok()?;
    if canonical == text {
        return None;
    }
    let same = text.split('\n').zip(canonical.split('\n')).take_while(|(is, should)| is == should);
    let start = same.map(|(line, _)| line.len() + 1).sum::<usize>().min(text.len());
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let message = "from here on this is not the canonical order and layout";
    Some(Finding::new(file, &(start..end), &RULE, message).with_help("run `cargo run -- fmt`"))
}
