//! Whether a spec is in the canonical layout.

use crate::finding::Finding;
use crate::layout::layout;
use crate::rules::structure::UNFORMATTED;
use crate::spec_file::SpecFile;

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
    let finding = Finding::new(file, &(start..end), &UNFORMATTED, message);
    Some(finding.with_help("run `tcerr fmt`"))
}
