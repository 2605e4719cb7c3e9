//! Workflow commands: GitHub shows them beside the lines of a pull request.

use tencentcloud_errors_codegen::{Finding, Level};

use super::summary;

/// GitHub shows so many commands of a level for a step, and drops the rest without a word.
const MOST: usize = 10;

pub(super) fn render(findings: &[Finding]) -> String {
    let mut report = String::new();
    for (level, command) in [(Level::Error, "error"), (Level::Warning, "warning")] {
        let of_level: Vec<_> =
            findings.iter().filter(|finding| finding.rule.level == level).collect();
        let rest = of_level.len().saturating_sub(MOST);
        let shown = if rest > 0 { MOST - 1 } else { MOST };
        for finding in of_level.iter().take(shown) {
            let Finding { path, line, column, rule, message, help, .. } = finding;
            let help = help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
            report += &format!(
                "::{command} file={},line={line},col={column},title={}::{}\n",
                property(path),
                property(rule.id),
                data(&format!("{message}{help}"))
            );
        }
        if rest > 0 {
            let rest = of_level.len() - shown;
            report += &format!(
                "::{command} title=tcerr lint::{rest} more stand in the log of this step\n"
            );
            for finding in &of_level[shown..] {
                report += &format!("{finding}\n");
            }
        }
    }
    report + &summary(findings) + "\n"
}

/// A message, escaped as workflow commands want it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value, escaped as workflow commands want it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
