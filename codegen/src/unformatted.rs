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
    let (span, message) = if text.starts_with('\u{FEFF}') {
        (0..0, "this file begins with a byte order mark")
    } else if let Some(place) = text.find("\r\n") {
        (place..place, "lines of this file end in a carriage return")
    } else {
        let lines = text.split('\n').zip(canonical.split('\n'));
        let same = lines.take_while(|(is, should)| is == should);
        let start = same.map(|(line, _)| line.len() + 1).sum::<usize>().min(text.len());
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        (start..end, "from here on, this is not in the canonical order and layout")
    };
    Some(Finding::new(file, &span, &UNFORMATTED, message).with_help("run `tcerr fmt`"))
}
