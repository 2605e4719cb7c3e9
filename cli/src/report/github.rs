//! Workflow commands: GitHub shows them beside the lines of a pull request.
#![allow(clippy::format_push_string, reason = "reports are short, and this reads best")]

use tencentcloud_errors_codegen::{Finding, Level};

use super::summary::{Report, hint, summary, with_bump};

/// GitHub shows so many commands of a level for a step, and drops the rest without a word.
const MOST: usize = 10;

pub(super) fn render(report: &Report<'_>) -> String {
    let command = if report.change.is_some() { "tcerr diff" } else { "tcerr lint" };
    let mut text = String::new();
    for (level, kind) in
        [(Level::Error, "error"), (Level::Warning, "warning"), (Level::Note, "notice")]
    {
        let of_level: Vec<_> =
            report.findings.iter().filter(|finding| finding.level() == level).collect();
        let rest = of_level.len().saturating_sub(MOST);
        let shown = if rest > 0 { MOST - 1 } else { MOST };
        for finding in of_level.iter().take(shown) {
            let Finding { path, line, column, rule, .. } = finding;
            let help = finding.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
            text += &format!(
                "::{kind} file={},line={line},col={column},title={}::{}\n",
                property(path),
                property(rule.id),
                data(&format!("{}{help}", with_bump(finding)))
            );
        }
        if rest > 0 {
            let rest = of_level.len() - shown;
            text +=
                &format!("::{kind} title={command}::{rest} more stand in the log of this step\n");
            for finding in &of_level[shown..] {
                text += &format!("{finding}\n");
            }
        }
    }
    text + &summary(report) + "\n" + hint(report)
}

/// A message, escaped as workflow commands want it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value, escaped as workflow commands want it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
