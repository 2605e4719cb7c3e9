//! A report of one line per finding.

use super::summary::{Report, verdict};

pub(super) fn render(report: &Report<'_>) -> String {
    let lines = report.findings.iter().map(|finding| format!("{finding}\n"));
    let verdict = report.change.as_ref().map(|change| verdict(change) + "\n");
    lines.chain(verdict).collect()
}
