//! For programs.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors_codegen::{Finding, Level};

use crate::schema::pretty;

/// The version of this form; it grows when a field goes or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// What `tcerr lint --format json` prints.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Findings of tcerr lint")]
pub(crate) struct Document<'a> {
    /// The version of this form: 1.
    schema_version: u32,
    /// How many findings stop the build.
    errors: usize,
    /// How many findings do not.
    warnings: usize,
    /// By file, line, column and rule.
    findings: Vec<Item<'a>>,
}

/// One fault of one spec.
#[derive(Serialize, JsonSchema)]
struct Item<'a> {
    /// The rule that was broken, such as `duplicate_code`.
    rule: &'a str,
    /// `error` or `warn`.
    level: ItemLevel,
    /// The spec, such as `spec/cdn.toml`.
    path: &'a str,
    /// The line, from 1.
    line: usize,
    /// The column in characters, from 1.
    column: usize,
    /// The bytes at fault: from `start`, up to but without `end`.
    span: Span,
    /// What is wrong, in one line.
    message: &'a str,
    /// The way out, or null.
    help: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ItemLevel {
    Error,
    Warn,
}

/// Bytes of a file, from 0.
#[derive(Serialize, JsonSchema)]
struct Span {
    start: usize,
    end: usize,
}

impl<'a> Document<'a> {
    fn new(findings: &'a [Finding]) -> Self {
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        Self {
            schema_version: SCHEMA_VERSION,
            errors,
            warnings: findings.len() - errors,
            findings: findings.iter().map(Item::new).collect(),
        }
    }
}

impl<'a> Item<'a> {
    fn new(finding: &'a Finding) -> Self {
        Self {
            rule: finding.rule.id,
            level: match finding.rule.level {
                Level::Error => ItemLevel::Error,
                Level::Warning => ItemLevel::Warn,
            },
            path: &finding.path,
            line: finding.line,
            column: finding.column,
            span: Span { start: finding.span.start, end: finding.span.end },
            message: &finding.message,
            help: finding.help.as_deref(),
        }
    }
}

pub(super) fn render(findings: &[Finding]) -> String {
    pretty(&Document::new(findings))
}
