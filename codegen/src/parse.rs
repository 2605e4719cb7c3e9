//! From the bytes of a spec to the model.

mod causes;
mod kinds;
mod recover;

use toml::de::DeTable;

use crate::drafts;
use crate::faults::Faults;
use crate::field::{self, Block, Keys};
use crate::finding::Finding;
use crate::model::{File, Spec};
use crate::rules::structure::{NOT_UTF8, SYNTAX};
use crate::spec_file::SpecFile;
use crate::toml_text::too_deep;

/// Reads one file as far as possible; what cannot be read is a finding.
pub(crate) fn parse<'f, B: Block + Default>(
    file: &'f SpecFile,
    findings: &mut Vec<Finding>,
) -> File<'f, B> {
    parse_and(file, findings, |_, _| {})
}

/// Reads a spec, in which the level of a table decides more about its entries.
pub(crate) fn parse_spec<'f>(file: &'f SpecFile, findings: &mut Vec<Finding>) -> Spec<'f> {
    parse_and(file, findings, kinds::check)
}

fn parse_and<'f, B: Block + Default>(
    file: &'f SpecFile,
    findings: &mut Vec<Finding>,
    check: impl FnOnce(&Keys<'_>, &mut Faults<'_, '_>),
) -> File<'f, B> {
    let mut content = B::default();
    let mut faults = Faults { file, findings };
    with_document(&mut faults, |document, faults| {
        content = field::block(document, 0..0, faults);
        drafts::check(document, faults);
        check(document, faults);
    });
    File { file, content }
}

/// Passes on the TOML of a file, if it is TOML.
fn with_document(faults: &mut Faults<'_, '_>, read: impl FnOnce(&Keys<'_>, &mut Faults<'_, '_>)) {
    let text = match str::from_utf8(faults.file.bytes()) {
        Ok(text) => text,
        Err(error) => {
            let place = error.valid_up_to();
            let message = "a spec must be UTF-8, and this byte is not";
            faults.report(&NOT_UTF8, &(place..place), message);
            return;
        }
    };
    if let Some(error) = too_deep(text) {
        faults.report(&SYNTAX, &error.span, error.message);
        return;
    }
    // Most specs are TOML, and are parsed once.
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return read(document.get_ref(), faults);
    }
    if let Some(marker) = causes::conflict(text) {
        let finding = faults.report(&SYNTAX, &marker, "a merge conflict is still there");
        finding.help("keep the right parts of both sides, and delete the marker lines");
        return;
    }
    let (rest, errors) = recover::recover(text);
    let first = faults.findings.len();
    for error in errors {
        causes::explain(text, faults.report(&SYNTAX, &error.span, error.message));
    }
    let read_from = faults.findings.len();
    let (document, _) = DeTable::parse_recoverable(&rest);
    read(document.get_ref(), faults);
    let (errors, found) = faults.findings[first..].split_at(read_from - first);
    let lines: Vec<_> = text.lines().collect();
    let errors: Vec<_> = errors
        .iter()
        .filter(|error| !causes::is_consequence(&lines, error, found))
        .cloned()
        .collect();
    faults.findings.splice(first..read_from, errors);
}
