//! Applies the fixes that are certain.

use crate::finding::{Finding, Fix};
use crate::spec_file::SpecFile;

/// Applies the fixes of findings to a spec.
///
/// Returns the fixed spec and the findings that are fixed, or `None` if there are none. If two fixes
/// overlap, the second is left for the next run.
///
/// ```
/// use tencentcloud_errors_codegen::{SpecFile, fix, lint};
///
/// let spec = SpecFile::new("spec/tiny.toml", "zero_width = 1 # \u{200B}\n");
/// let findings = lint(&[spec.clone()]);
/// let (fixed, answered) = fix(&spec, &findings).expect("there is one");
/// assert_eq!(fixed.bytes(), b"zero_width = 1 # \n");
/// assert_eq!(answered[0].rule.id, "zero_width");
/// ```
#[must_use]
pub fn fix<'f>(file: &SpecFile, findings: &'f [Finding]) -> Option<(SpecFile, Vec<&'f Finding>)> {
    let here = findings.iter().filter(|finding| finding.path == file.path());
    let mut fixes: Vec<(&Fix, &Finding)> =
        here.filter_map(|finding| Some((finding.fix.as_ref()?, finding))).collect();
    fixes.sort_by_key(|(fix, _)| (fix.span.start, fix.span.end));
    let (mut bytes, mut done, mut end) = (Vec::new(), Vec::new(), 0);
    for (fix, finding) in fixes {
        let Some(before) = file.bytes().get(end..fix.span.start) else { continue };
        bytes.extend_from_slice(before);
        bytes.extend_from_slice(fix.text.as_bytes());
        done.push(finding);
        end = fix.span.end;
    }
    bytes.extend_from_slice(file.bytes().get(end..).unwrap_or_default());
    (!done.is_empty()).then(|| (SpecFile::new(file.path(), bytes), done))
}
