//! Rules about files and tables.

use toml::Spanned;

use super::codes::is_day;
use super::lint::{Check, Lint};
use crate::camel::{SUFFIX, stem};
use crate::first_use::FirstUse;
use crate::model::{COMMON, Entry, Level, PUBLIC, Spec, Table};
use crate::paths::STANDARD_INPUT;
use crate::report::{Report, Reports};

pub(super) static LINTS: &[Lint] = &[
    Lint::error("file_name", Check::Spec(file_name))
        .what("A spec's file name cannot name a module, or a file on Windows.")
        .why("spec/NAME.toml becomes the module NAME, in generated/NAME.rs."),
    Lint::error("duplicate_enum", Check::Specs(duplicate_enum))
        .what("Two tables have the same enum, regardless of case, and do not belong to two versions of the API.")
        .why("Every enum has a name of its own at the root of the crate, or in the module of its version; names that differ only in case mislead."),
    Lint::error("enum_name", Check::Table(enum_name))
        .what("An enum is not in UpperCamelCase, does not end in `Error`, or has the name of a type of the runtime crate.")
        .why("The suffix says what it is, and keeps it distinct from every name that generated code uses."),
    Lint::error("table_version", Check::Spec(table_version))
        .what("The version of a table is not a date such as 2018-06-06, or the level of the table is not `service`, or another table of the spec has no version.")
        .why("Only API 3.0 has versions. Each enum is in the module of its version, and nothing is outside these modules."),
    Lint::error("table_field", Check::Table(table_field))
        .what("`field` is not the name of a field, or is `code`, or the level of its table is not `module`.")
        .why("It names where a product's own envelope carries the codes. A module code of API 2.0 is in `code` or before the message, a word of API 3.0 in `Response.Error.Code`."),
    Lint::error("text_language", Check::Table(text_language))
        .what("A text lacks a language that its table's label has, or has one that the label lacks.")
        .why("Readers of one language must find every text of a table. A table may have only one language, which its label shows."),
    Lint::error("level_mismatch", Check::Spec(level_mismatch))
        .what("A table of one product is in the file of the public or the common codes, or the other way around.")
        .why("Public and common codes belong to every product, all others to one."),
];

fn file_name(spec: &Spec<'_>, report: &mut Report<'_>) {
    if spec.file.path() == STANDARD_INPUT {
        return;
    }
    let stem = spec.file.stem();
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    let is_snake_case = stem.split('_').all(is_word);
    // Neither a keyword nor something that begins with a digit is an identifier; `gen` is a
    // keyword since edition 2024, which syn leaves to its callers.
    if !is_snake_case || stem == "gen" || syn::parse_str::<syn::Ident>(stem).is_err() {
        let help = "rename the file in snake_case, and avoid keywords";
        report.at_with_help(&(0..0), format!("`{stem}` cannot name a module"), help);
    } else if IN_SCOPE.contains(&stem) {
        let message = format!("`{stem}` means something else in Rust");
        report.at_with_help(&(0..0), message, "rename the file, for example after the product");
    } else if is_device(stem) {
        let message = format!("Windows takes `{stem}` for a device, whatever its extension");
        report.at_with_help(&(0..0), message, "rename the file, for example after the product");
    }
}

/// Names that already mean something to Rust or to generated code where the module would be.
const IN_SCOPE: [&str; 26] = [
    "alloc",
    "bool",
    "char",
    "clippy",
    "codegen_v1",
    "core",
    "f128",
    "f16",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "rustfmt",
    "std",
    "str",
    "tencentcloud_errors",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Whether a file of this name cannot be checked out on Windows.
fn is_device(stem: &str) -> bool {
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_port = |number: &str| number.len() == 1 && number != "0";
    ["aux", "con", "nul", "prn"].contains(&stem)
        || port
            .is_some_and(|number| is_port(number) && number.bytes().all(|it| it.is_ascii_digit()))
}

fn duplicate_enum(specs: &[Spec<'_>], reports: &mut Reports<'_>) {
    let mut uses = FirstUse::new();
    for spec in specs {
        for table in &spec.tables {
            let Some(name) = &table.name else { continue };
            let here = (spec.file.path(), spec.file.place(name.span().start).0);
            let version = table.version.as_ref().map(|version| version.get_ref().as_str());
            if let Some((path, line)) = uses.before((name.get_ref().to_lowercase(), version), here)
            {
                let message = format!("the enum `{}` is defined at {path}:{line}", name.get_ref());
                reports.of(spec.file).at(&name.span(), message);
            }
        }
    }
}

fn table_version(spec: &Spec<'_>, report: &mut Report<'_>) {
    let has_version = |table: &Table| table.version.is_some();
    for table in &spec.tables {
        let Some(version) = &table.version else {
            if let Some(name) = table.name.as_ref().filter(|_| spec.tables.iter().any(has_version))
            {
                let message = format!(
                    "`{}` has no version, and other tables of the spec have one",
                    name.get_ref()
                );
                report.at(&name.span(), message);
            }
            continue;
        };
        if !is_day(version.get_ref()) {
            let message = format!("`{}` is not a version of the API", version.get_ref());
            report.at_with_help(
                &version.span(),
                message,
                "write it as `X-TC-Version` has it, such as 2018-06-06",
            );
        } else if table.level.is_some() && !table.has_level(Level::Service) {
            report.at(&version.span(), "only a table of the level `service` has a version");
        }
    }
}

fn table_field(table: &Table, report: &mut Report<'_>) {
    let Some(field) = &table.field else { return };
    let is_letter = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let name = field.get_ref();
    if table.level.is_some() && !table.has_level(Level::Module) {
        report.at(&field.span(), "only a table of the level `module` has a field of its own");
    } else if name == "code" {
        let help = "leave `field` out";
        report.at_with_help(&field.span(), "API 2.0 has its codes in `code`", help);
    } else if !name.chars().all(is_letter) || name.starts_with(|it: char| it.is_ascii_digit()) {
        report.at(&field.span(), format!("`{name}` is not the name of a field"));
    }
}

fn text_language(table: &Table, report: &mut Report<'_>) {
    let label = table.label.languages();
    let has_label = label.iter().any(|(_, text)| text.is_some());
    for (key, text) in table.all().filter(|_| has_label).flat_map(Entry::named_texts) {
        let said = text.languages();
        let Some(span) = said.iter().find_map(|(_, it)| it.as_ref().map(Spanned::span)) else {
            continue;
        };
        for ((lang, said), (_, label)) in said.into_iter().zip(&label) {
            match (said, label) {
                (None, Some(_)) => {
                    let help = "the label of the table has this language, so every text needs it";
                    report.at_with_help(&span, format!("`{key}.{lang}` is missing"), help);
                }
                (Some(said), None) => {
                    let message =
                        format!("the label of the table lacks `{lang}`, which `{key}` has");
                    report.at(&said.span(), message);
                }
                _ => {}
            }
        }
    }
}

/// The error types of the runtime crate itself.
const TAKEN: [&str; 2] = ["ApiError", "DecodeError"];

fn enum_name(table: &Table, report: &mut Report<'_>) {
    let Some(name) = &table.name else { return };
    if TAKEN.contains(&name.get_ref().as_str()) {
        let message = format!("`{}` is a type of the runtime crate", name.get_ref());
        report.at_with_help(&name.span(), message, "name the product");
    } else if stem(name.get_ref()).is_none() {
        let message = format!("`{}` cannot name a table", name.get_ref());
        let help = format!("use UpperCamelCase and the suffix `{SUFFIX}`, as in `Cdn{SUFFIX}`");
        report.at_with_help(&name.span(), message, help);
    }
}

fn level_mismatch(spec: &Spec<'_>, report: &mut Report<'_>) {
    let Some(product) = spec.product.as_ref().map(|product| product.get_ref().as_str()) else {
        return;
    };
    for level in spec.tables.iter().filter_map(|table| table.level.as_ref()) {
        let span = level.span();
        let level = *level.get_ref();
        let owner = match level {
            Level::Public => Some(PUBLIC),
            Level::Common => Some(COMMON),
            Level::Module | Level::Service => None,
        };
        if let Some(owner) = owner.filter(|owner| *owner != product) {
            let message = format!(
                "{level} codes belong to every product: the product of their file is `{owner}`"
            );
            report.at(&span, message);
        } else if owner.is_none() && [PUBLIC, COMMON].contains(&product) {
            let message =
                format!("{level} codes belong to one product, and this file's is `{product}`");
            report.at(&span, message);
        }
    }
}
