//! From the bytes of a spec to the model.

mod recover;

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::DeTable;

use crate::faults::Faults;
use crate::field::{self, Block, Keys};
use crate::finding::Finding;
use crate::model::{File, PUBLIC, Products, ProductsHead, Spec};
use crate::nearest::did_you_mean;
use crate::read::PRODUCTS_FILE;
use crate::rule::Lacks;
use crate::rules::{not_utf8, product_id, syntax, unknown_value};
use crate::spec_file::SpecFile;
use crate::toml_text::too_deep;

/// Reads one file as far as it can be read; what cannot is a finding.
pub(crate) fn parse<'f, B: Block + Default>(
    file: &'f SpecFile,
    findings: &mut Vec<Finding>,
) -> File<'f, B> {
    let mut content = B::default();
    let mut faults = Faults { file, findings };
    with_document(&mut faults, |document, faults| {
        content = field::block(document, 0..0, faults);
    });
    File { file, content }
}

/// Reads `spec/products.toml` like [`parse`], and looks at the ids.
pub(crate) fn products<'f>(file: &'f SpecFile, findings: &mut Vec<Finding>) -> Products<'f> {
    let products = parse::<ProductsHead>(file, findings);
    for (position, id) in products.products.iter().enumerate() {
        let Some(id) = &id.id else { continue };
        let earlier = products.products[..position].iter().filter_map(|it| it.id.as_ref());
        if let Some(message) = product_id::fault(id.get_ref(), earlier.map(Spanned::get_ref)) {
            findings.push(Finding::new(file, &id.span(), &product_id::RULE, message));
        }
    }
    products
}

/// Reports every product that is not listed.
pub(crate) fn unlisted_products(
    products: &[Products<'_>],
    specs: &[Spec<'_>],
    findings: &mut Vec<Finding>,
) {
    let known: Vec<_> =
        [PUBLIC].into_iter().chain(products.iter().flat_map(Products::ids)).collect();
    report_unlisted(&known, specs, findings, |id| did_you_mean(id, &known));
}

/// Reports every product, as none is listed anywhere.
pub(crate) fn no_products(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    let help = format!("there is no {PRODUCTS_FILE}, which lists the products");
    report_unlisted(&[PUBLIC], specs, findings, |_| help.clone());
}

fn report_unlisted(
    known: &[&str],
    specs: &[Spec<'_>],
    findings: &mut Vec<Finding>,
    help: impl Fn(&str) -> String,
) {
    for spec in specs {
        let editions = spec.entries().flat_map(|entry| &entry.editions);
        for product in spec.product.iter().chain(editions.filter_map(|it| it.product.as_ref())) {
            let id = product.get_ref().as_str();
            if !known.contains(&id) {
                let message = format!("unknown value `{id}`");
                let finding =
                    Finding::new(spec.file, &product.span(), &unknown_value::RULE, message);
                findings.push(finding.with_help(help(id)));
            }
        }
    }
}

/// Hands on the TOML of a file, if it is any.
fn with_document(faults: &mut Faults<'_, '_>, read: impl FnOnce(&Keys<'_>, &mut Faults<'_, '_>)) {
    let text = match str::from_utf8(faults.file.bytes()) {
        Ok(text) => text,
        Err(error) => {
            let place = error.valid_up_to();
            let message = "a spec is UTF-8, and this byte is not";
            faults.report(&not_utf8::RULE, &(place..place), message);
            return;
        }
    };
    if let Some(error) = too_deep(text) {
        faults.report(&syntax::RULE, &error.span, error.message);
        return;
    }
    // Most specs are TOML, and are parsed once.
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return read(document.get_ref(), faults);
    }
    let (text, errors) = recover::recover(text);
    for error in errors {
        faults.report(&syntax::RULE, &error.span, error.message);
    }
    let (document, _) = DeTable::parse_recoverable(&text);
    read(document.get_ref(), faults);
}

/// Drops the findings that a syntax error brings with it: all others on its line, what its block
/// then lacks, and what the rest of the file then seems to miss.
pub(crate) fn drop_consequences(files: &[SpecFile], findings: &mut Vec<Finding>) {
    for file in files {
        let is_here = |finding: &Finding| finding.path == file.path();
        let broken: BTreeSet<usize> = findings
            .iter()
            .filter(|finding| is_here(finding) && *finding.rule == syntax::RULE)
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
        let is_consequence = |finding: &Finding| match finding.rule.lacks {
            _ if *finding.rule == syntax::RULE => false,
            _ if broken.contains(&finding.line) => true,
            Lacks::Nothing => false,
            Lacks::Field => is_header_broken || broken.range(block(finding.line)).next().is_some(),
            Lacks::Source => broken.iter().any(|line| begins(block(*line).start, "[[source")),
            Lacks::Citation => {
                is_header_broken || broken.iter().any(|line| begins(*line, "sources"))
            }
        };
        findings.retain(|finding| !is_here(finding) || !is_consequence(finding));
    }
}
