//! For a pull request: a verdict line, then a table a file.

use std::collections::BTreeMap;

use tencentcloud_errors_codegen::Finding;

use super::summary;

pub(super) fn render(findings: &[Finding]) -> String {
    let sign = match findings {
        [] => "✅",
        findings if findings.iter().any(Finding::is_error) => "❌",
        _ => "⚠️",
    };
    let mut report = format!("{sign} **Specs: {}**\n", summary(findings));
    let mut by_path: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        by_path.entry(&finding.path).or_default().push(finding);
    }
    for (path, findings) in by_path {
        report += &format!(
            "\n### {}\n\n| place | level | rule | what |\n| --- | --- | --- | --- |\n",
            cell(path)
        );
        for finding in findings {
            let Finding { line, column, rule, message, help, .. } = finding;
            let help = help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
            report += &format!(
                "| {line}:{column} | {} | `{}` | {} |\n",
                rule.level,
                rule.id,
                cell(&format!("{message}{help}"))
            );
        }
    }
    report
}

/// A text that shows to the letter inside a table; code spans of the message stay.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for (position, part) in text.split('`').enumerate() {
        if position > 0 {
            cell.push('`');
        }
        let is_code = position % 2 == 1;
        for character in part.chars() {
            let escaped = if is_code { "|" } else { r"\|*_[]<>#~&" };
            if escaped.contains(character) {
                cell.push('\\');
            }
            cell.push(character);
        }
    }
    cell
}
