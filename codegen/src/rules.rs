//! Every rule, one file each.

mod camel;
mod characters;
mod keys;
pub(crate) mod wording;

use crate::finding::Finding;
use crate::model::{Accepted, Products, Spec};
use crate::rule::{Check, Report, Reports, Rule};

/// Declares the modules of the rules, and lists them.
macro_rules! rules {
    ($($module:ident,)+) => {
        $(pub(crate) mod $module;)+

        /// Every rule about one revision, by subject.
        pub static RULES: &[&Rule] = &[$(&$module::RULE),+];
    };
}

rules! {
    // Structure
    not_utf8,
    syntax,
    schema_version,
    unknown_field,
    missing_field,
    wrong_type,
    unknown_value,
    code_out_of_range,
    file_name,
    unformatted,
    // Identity
    duplicate_code,
    duplicate_name,
    duplicate_id,
    duplicate_enum,
    duplicate_source,
    duplicate_edition,
    code_zero,
    code_is_reserved,
    unsorted_codes,
    empty_array,
    level_mismatch,
    retirement_incomplete,
    since_not_version,
    source_missing,
    source_unknown,
    source_unused,
    source_conflict,
    // Names
    enum_name,
    name_not_upper_camel,
    name_is_keyword,
    name_is_fallback,
    name_stutters,
    source_id_not_kebab,
    product_id,
    // Text
    empty_text,
    placeholder_text,
    edge_whitespace,
    control_char,
    bidi_control,
    zero_width,
    replacement_char,
    not_nfc,
    html_in_text,
    wrong_script,
    // The generator itself
    generator,
    // Guidance
    remedy_repeats_title,
    retry_contradicts_remedy,
    inferred_without_note,
    edition_of_module,
    edition_of_public,
    edition_without_difference,
    url_not_https,
    // Acceptance
    acceptance_duplicate,
    acceptance_needless,
    acceptance_version,
}

/// Runs every rule over every spec.
pub(crate) fn check(specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    for rule in RULES {
        if let Check::Specs(check) = rule.check {
            check(specs, &mut Reports { rule, findings });
        }
        for spec in specs {
            let report = &mut Report { rule, file: spec.file, findings };
            match rule.check {
                Check::Text(check) => spec.strings().for_each(|text| check(text, report)),
                Check::Entry(check) => spec.entries().for_each(|entry| check(entry, report)),
                Check::Table(check) => {
                    spec.tables.iter().for_each(|table| check(table, spec, report));
                }
                Check::Spec(check) => check(spec, report),
                Check::Parse
                | Check::Layout
                | Check::Specs(_)
                | Check::Accepted(_)
                | Check::Verdict
                | Check::Diff(..) => {}
            }
        }
    }
}

/// Runs the rules about texts over `spec/products.toml`.
pub(crate) fn check_products(products: &Products<'_>, findings: &mut Vec<Finding>) {
    for rule in RULES {
        if let Check::Text(check) = rule.check {
            let report = &mut Report { rule, file: products.file, findings };
            products.strings().for_each(|text| check(text, report));
        }
    }
}

/// Runs the rules about texts, and those about acceptances, over `spec/accepted.toml`.
pub(crate) fn check_accepted(accepted: &Accepted<'_>, findings: &mut Vec<Finding>) {
    for rule in RULES {
        let report = &mut Report { rule, file: accepted.file, findings };
        match rule.check {
            Check::Text(check) => accepted.strings().for_each(|text| check(text, report)),
            Check::Accepted(check) => check(accepted, report),
            _ => {}
        }
    }
}
