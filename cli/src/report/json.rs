//! A report for programs.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors_codegen::{Change, Code, Finding, Level, Versions};

use super::summary::{self, Report};
use crate::json::pretty;

/// The version of this format; it increases when a field is removed or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// What `tcerr lint --format json` and `tcerr diff --format json` print.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Findings of tcerr lint and tcerr diff")]
pub(crate) struct Document<'a> {
    /// The version of this format: 1.
    schema_version: u32,
    /// How many findings stop the build, or the change.
    errors: usize,
    /// How many findings only ask for a look.
    warnings: usize,
    /// How many findings stop nothing, including accepted changes.
    notes: usize,
    /// What a change means; null for `lint`.
    verdict: Option<Verdict<'a>>,
    /// The findings: for `diff` the worst first; then by file, line, column and rule.
    findings: Vec<Item<'a>>,
}

/// The bump that a change requires, and whether the version is high enough.
#[derive(Serialize, JsonSchema)]
struct Verdict<'a> {
    /// What the change was compared with.
    against: Option<&'a str>,
    /// The bump that the change requires: `major`, `minor`, `patch` or `none`.
    bump: String,
    /// Whether neither the old nor the new specs have errors, which could hide changes.
    is_complete: bool,
    /// The old and the new version, where manifests state them.
    versions: Option<ItemVersions>,
}

#[derive(Serialize, JsonSchema)]
struct ItemVersions {
    /// The version of the last release, or of the old revision if no release is known.
    old: String,
    /// The version of the new revision.
    new: String,
    /// The bump that everything since the old version requires, including the change: `major`, `minor`,
    /// `patch` or `none`.
    bump: String,
    /// The lowest version that is high enough for that.
    needed: String,
    /// Whether the old version is known to be released.
    is_out: bool,
    /// Whether the new version is high enough, if the old one is released.
    is_enough: bool,
}

/// One finding: an error in a spec, or a change.
#[derive(Serialize, JsonSchema)]
struct Item<'a> {
    /// The rule that was broken, such as `duplicate_code`.
    rule: &'a str,
    /// `error`, `warn` or `note`.
    level: ItemLevel,
    /// The spec, such as `spec/cdn.toml`.
    path: &'a str,
    /// The line, from 1.
    line: usize,
    /// The column in characters, from 1.
    column: usize,
    /// The bytes that the finding is about, from `start` up to, but not including, `end`.
    span: Span,
    /// What is wrong, in one line.
    message: &'a str,
    /// How to fix it, or null.
    help: Option<&'a str>,
    /// The change; null for an error in one revision.
    change: Option<ItemChange<'a>>,
}

/// One change.
#[derive(Serialize, JsonSchema)]
struct ItemChange<'a> {
    /// The table's name, such as `cdn`.
    table: &'a str,
    /// The code, a number or a word; null for a change of the table.
    code: Option<ItemCode<'a>>,
    /// The old value, or null.
    old: Option<&'a str>,
    /// The new value, or null.
    new: Option<&'a str>,
    /// The bump that it requires: `major`, `minor`, `patch` or `none`.
    bump: String,
    /// The id of exactly this change in `spec/accepted.toml`.
    fingerprint: &'a str,
    /// The reason why it was accepted, or null.
    accepted: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ItemLevel {
    Error,
    Warn,
    Note,
}

/// A range of bytes in a file, from 0.
#[derive(Serialize, JsonSchema)]
struct Span {
    start: usize,
    end: usize,
}

impl<'a> Document<'a> {
    fn new(report: &Report<'a>) -> Self {
        let of = |level| report.findings.iter().filter(|it| it.level() == level).count();
        Self {
            schema_version: SCHEMA_VERSION,
            errors: of(Level::Error),
            warnings: of(Level::Warning),
            notes: of(Level::Note),
            verdict: report.change.as_ref().map(Verdict::new),
            findings: report.findings.iter().map(Item::new).collect(),
        }
    }
}

impl<'a> Verdict<'a> {
    fn new(summary::Change { diff, against }: &summary::Change<'a>) -> Self {
        let versions = |versions: &Versions| ItemVersions {
            old: versions.old.to_string(),
            new: versions.new.to_string(),
            bump: versions.bump.to_string(),
            needed: versions.needed.to_string(),
            is_out: versions.is_out,
            is_enough: versions.is_enough(),
        };
        Self {
            against: *against,
            bump: diff.bump.to_string(),
            is_complete: diff.is_complete,
            versions: diff.versions.as_ref().map(versions),
        }
    }
}

impl<'a> Item<'a> {
    fn new(finding: &'a Finding) -> Self {
        Self {
            rule: finding.rule.id,
            level: match finding.level() {
                Level::Error => ItemLevel::Error,
                Level::Warning => ItemLevel::Warn,
                Level::Note => ItemLevel::Note,
            },
            path: &finding.path,
            line: finding.line,
            column: finding.column,
            span: Span { start: finding.span.start, end: finding.span.end },
            message: &finding.message,
            help: finding.help.as_deref(),
            change: finding.change.as_deref().map(ItemChange::new),
        }
    }
}

/// A code.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum ItemCode<'a> {
    /// A number of API 2.0.
    Number(i32),
    /// A word of API 3.0.
    Word(&'a str),
}

impl<'a> From<&'a Code> for ItemCode<'a> {
    fn from(code: &'a Code) -> Self {
        match code {
            Code::Number(number) => Self::Number(*number),
            Code::Word(word) => Self::Word(word),
        }
    }
}

impl<'a> ItemChange<'a> {
    fn new(change: &'a Change) -> Self {
        Self {
            table: &change.table,
            code: change.code.as_ref().map(ItemCode::from),
            old: change.old.as_deref(),
            new: change.new.as_deref(),
            bump: change.bump.to_string(),
            fingerprint: &change.fingerprint,
            accepted: change.accepted.as_deref(),
        }
    }
}

pub(super) fn render(report: &Report<'_>) -> String {
    pretty(&Document::new(report))
}
