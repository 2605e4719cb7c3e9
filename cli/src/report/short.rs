//! One line a finding.

use tencentcloud_errors_codegen::Finding;

pub(super) fn render(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |report, finding| report + &finding.to_string() + "\n")
}
