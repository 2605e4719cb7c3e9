//! A report as workflow commands, which GitHub shows next to the lines of a pull request.
#![allow(clippy::format_push_string, reason = "reports are short, and this reads best")]

use std::env;
use std::path::{Path, PathBuf, absolute};

use tencentcloud_errors_codegen::{Finding, Level, OneLine};

use super::summary::{Report, hint, summary, with_bump};
use crate::specs::{checkout, with_slashes};

/// GitHub shows this many commands of one level per step, and silently drops the rest.
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
                property(&OneLine(&in_repository(path)).to_string()),
                property(rule.id),
                data(&format!("{}{help}", with_bump(finding)))
            );
        }
        if rest > 0 {
            let rest = of_level.len() - shown;
            text += &format!("::{kind} title={command}::{rest} more are in the log of this step\n");
            for finding in &of_level[shown..] {
                text += &format!("{finding}\n");
            }
        }
    }
    text + &summary(report) + "\n" + hint(report)
}

/// A path from the root of the repository, where GitHub looks for it; the checkout may be a folder in
/// it. A path that does not exist from here is one in the checkout.
fn in_repository(path: &str) -> String {
    let named = Path::new(path);
    let place = match checkout() {
        Ok(root) if !named.exists() => root.join(named),
        _ => named.to_owned(),
    };
    let place = without_links(&place);
    // A checkout in Actions may lie below the workspace, or hold a submodule.
    let workspace = env::var_os("GITHUB_WORKSPACE").map(|it| without_links(Path::new(&it)));
    let is_root = |folder: &&Path| folder.join(".git").exists();
    let root = workspace.as_deref().filter(|it| is_root(it) && place.starts_with(it));
    let below =
        root.or_else(|| place.ancestors().find(is_root)).and_then(|it| place.strip_prefix(it).ok());
    below.map_or_else(|| path.to_owned(), with_slashes)
}

/// The real path of a file; for a deleted one, the path where it would be.
fn without_links(path: &Path) -> PathBuf {
    let folder = || Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?));
    path.canonicalize().ok().or_else(folder).or_else(|| absolute(path).ok()).unwrap_or_default()
}

/// Escapes a message for a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property for a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
