#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod bump;
mod diff;
mod emit;
mod error;
mod faults;
mod field;
mod finding;
mod format;
mod generate;
mod hash;
mod index;
mod key_hash;
mod layout;
mod lower;
mod model;
mod nearest;
mod one_line;
mod parse;
mod read;
mod replace;
mod rule;
mod rules;
mod schema;
pub mod shape;
mod spec_file;
mod toml_text;
mod words;
mod write;

pub use bump::Bump;
pub use diff::rules::DIFF_RULES;
pub use diff::{
    ACCEPTED_FILE, Diff, MANIFEST_FILE, Purpose, Revision, Versions, acceptances, diff,
};
pub use error::Error;
pub use finding::{Change, Finding};
pub use generate::{check, generate, generate_observed, regenerate};
pub use layout::{LayoutError, layout};
pub use model::FILE_SHAPES;
use model::{Products, Spec};
pub use one_line::OneLine;
pub use read::{PRODUCTS_FILE, SPEC_FOLDER, read};
pub use replace::replace_file;
pub use rule::{Level, Rule};
pub use rules::RULES;
pub use schema::spec_schema;
/// The versions that bumps lead to.
pub use semver::Version;
pub use spec_file::SpecFile;
pub use write::{Difference, GENERATED_FOLDER, GeneratedFile, compare, write};

/// Tells everything that is wrong in specs, sorted by file, line and column.
///
/// ```
/// use tencentcloud_errors_codegen::{SpecFile, lint};
///
/// let spec = SpecFile::new("spec/tiny.toml", "schema = 1\nproducts = \"cdn\"\n");
/// let findings = lint(&[spec]);
/// assert_eq!(
///     findings.last().map(ToString::to_string).as_deref(),
///     Some(
///         "spec/tiny.toml:2:1: error[unknown_field]: a spec has no field `products`; \
///          did you mean `product`?"
///     )
/// );
/// ```
#[must_use]
pub fn lint(files: &[SpecFile]) -> Vec<Finding> {
    let mut findings = examine(files).1;
    let is_sound = |file: &&SpecFile| findings.iter().all(|finding| finding.path != file.path());
    let unformatted: Vec<_> =
        files.iter().filter(is_sound).filter_map(rules::unformatted::check).collect();
    findings.extend(unformatted);
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    findings
}

/// The specs as far as they can be read, and everything that is wrong in them.
fn examine(files: &[SpecFile]) -> (Vec<Spec<'_>>, Vec<Finding>) {
    let (_, specs, mut findings) = parse_all(files);
    check_all(files, &specs, &mut findings);
    (specs, findings)
}

/// The specs as far as they can be read, and what `parse` finds wrong.
fn parse_all(files: &[SpecFile]) -> (Vec<Products<'_>>, Vec<Spec<'_>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut products = Vec::new();
    let mut specs = Vec::new();
    for file in files {
        if file.path().ends_with(ACCEPTED_FILE) {
            let accepted = parse::parse(file, &mut findings);
            rules::check_accepted(&accepted, &mut findings);
        } else if file.is_products() {
            let list = parse::products(file, &mut findings);
            rules::check_products(&list, &mut findings);
            products.push(list);
        } else {
            specs.push(parse::parse(file, &mut findings));
        }
    }
    if !products.is_empty() {
        parse::unlisted_products(&products, &specs, &mut findings);
    }
    (products, specs, findings)
}

/// Adds what the rules find, and puts everything in order.
fn check_all(files: &[SpecFile], specs: &[Spec<'_>], findings: &mut Vec<Finding>) {
    rules::check(specs, findings);
    parse::drop_consequences(files, findings);
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
    findings.dedup();
}
