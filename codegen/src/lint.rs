//! Finds everything that is wrong in specs.

use std::path::Path;
use std::sync::LazyLock;

use crate::finding::Finding;
use crate::model::Spec;
use crate::paths::ACCEPTED_FILE;
use crate::rule::Rule;
use crate::spec_file::SpecFile;
use crate::{accepted, consequences, parse, rules, unformatted};

/// Every rule about one revision, by subject.
pub static RULES: LazyLock<Vec<&'static Rule>> =
    LazyLock::new(|| rules::described().chain(accepted::described()).collect());

/// Finds everything that is wrong in specs, sorted by file, line and column.
///
/// ```
/// use tencentcloud_errors_codegen::{SpecFile, lint};
///
/// let spec = SpecFile::new("spec/tiny.toml", "schema = 2\nproduct = \"cdnn\"\n");
/// let findings = lint(&[spec]);
/// assert_eq!(
///     findings.last().map(ToString::to_string).as_deref(),
///     Some("spec/tiny.toml:2:11: error[unknown_value]: unknown value `cdnn`; did you mean `cdn`?")
/// );
/// ```
#[must_use]
pub fn lint(files: &[SpecFile]) -> Vec<Finding> {
    let mut findings = examine(files);
    let is_sound = |file: &&SpecFile| findings.iter().all(|finding| finding.path != file.path());
    let unformatted: Vec<_> =
        files.iter().filter(is_sound).filter_map(unformatted::check).collect();
    findings.extend(unformatted);
    sort(&mut findings);
    findings
}

/// Everything that is wrong in specs but their layout.
pub(crate) fn examine(files: &[SpecFile]) -> Vec<Finding> {
    let (specs, mut findings) = parse_all(files);
    check_all(files, &specs, &mut findings);
    findings
}

/// The specs as far as they can be read, and what is wrong in them so far.
pub(crate) fn parse_all(files: &[SpecFile]) -> (Vec<Spec<'_>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut specs = Vec::new();
    for file in files {
        if Path::new(file.path()).ends_with(ACCEPTED_FILE) {
            let acceptances = parse::accepted(file, &mut findings);
            rules::check_texts(&acceptances, &mut findings);
            accepted::check(&acceptances, &mut findings);
        } else {
            specs.push(parse::parse(file, &mut findings));
        }
    }
    (specs, findings)
}

/// Adds what the rules find, and puts everything in order.
pub(crate) fn check_all(files: &[SpecFile], specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    rules::check(specs, findings);
    consequences::drop_consequences(files, findings);
    sort(findings);
    findings.dedup();
}

/// Sorts findings as they are reported.
pub(crate) fn sort(findings: &mut [Finding]) {
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
}
