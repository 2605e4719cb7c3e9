//! Findings that only follow from an error that keeps a value from being read.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::rules::structure::{SYNTAX, TODO_LEFT, UNKNOWN_FIELD, WRONG_TYPE};
use crate::spec_file::SpecFile;

/// What a rule reports as missing: it may be missing only because it could not be read.
enum Lacks {
    /// Something is there, and wrong.
    Nothing,
    /// Something of the same block.
    Field,
    /// A `[[source]]` anywhere in the file.
    Source,
    /// A `sources` anywhere in the file.
    Citation,
    /// A language, of a text or of the label that it is compared with.
    Language,
}

impl Lacks {
    fn of(finding: &Finding) -> Self {
        match finding.rule.id {
            "missing_field"
            | "empty_array"
            | "retirement_incomplete"
            | "carrier_without_note"
            | "inferred_without_note"
            | "edition_without_difference" => Self::Field,
            "source_unknown" => Self::Source,
            "source_unused" => Self::Citation,
            "text_language" => Self::Language,
            _ => Self::Nothing,
        }
    }
}

/// Drops the findings that follow from a syntax error: all others on its line, what its block then
/// lacks, and what the rest of the file then seems to lack; and those that follow from a value of the
/// wrong type.
pub(crate) fn drop_consequences(files: &[SpecFile], findings: &mut Vec<Finding>) {
    for file in files {
        let is_here = |finding: &Finding| finding.path == file.path();
        // A `TODO` breaks every rule about the text that should be there.
        let todos: BTreeSet<usize> = findings
            .iter()
            .filter(|finding| is_here(finding) && *finding.rule == TODO_LEFT)
            .map(|finding| finding.span.start)
            .collect();
        let is_todo = |it: &Finding| *it.rule == TODO_LEFT || !todos.contains(&it.span.start);
        findings.retain(|finding| !is_here(finding) || is_todo(finding));
        let is_unread = |it: &Finding| [&SYNTAX, &WRONG_TYPE, &UNKNOWN_FIELD].contains(&it.rule);
        if findings.iter().any(|finding| is_here(finding) && is_unread(finding)) {
            let lacks_language = |it: &Finding| matches!(Lacks::of(it), Lacks::Language);
            findings.retain(|finding| !is_here(finding) || !lacks_language(finding));
        }
        let broken: BTreeSet<usize> = findings
            .iter()
            .filter(|finding| is_here(finding) && *finding.rule == SYNTAX)
            .map(|finding| finding.line)
            .collect();
        if broken.is_empty() {
            continue;
        }
        let lines: Vec<_> = file.bytes().split(|byte| *byte == b'\n').collect();
        let begins = |line: usize, start: &str| {
            let text = lines.get(line - 1).map_or(&b""[..], |line| line.trim_ascii_start());
            text.starts_with(start.as_bytes())
        };
        let headers: BTreeSet<_> = (1..=lines.len()).filter(|line| begins(*line, "[")).collect();
        let block = |line| {
            let start = headers.range(..=line).next_back().copied().unwrap_or(1);
            start..headers.range(line + 1..).next().copied().unwrap_or(usize::MAX)
        };
        let is_header_broken = !broken.is_disjoint(&headers);
        let is_consequence = |finding: &Finding| match Lacks::of(finding) {
            _ if *finding.rule == SYNTAX => false,
            _ if broken.contains(&finding.line) => true,
            Lacks::Nothing | Lacks::Language => false,
            Lacks::Field => is_header_broken || broken.range(block(finding.line)).next().is_some(),
            Lacks::Source => broken.iter().any(|line| begins(block(*line).start, "[[source")),
            Lacks::Citation => {
                is_header_broken || broken.iter().any(|line| begins(*line, "sources"))
            }
        };
        findings.retain(|finding| !is_here(finding) || !is_consequence(finding));
    }
}
