//! Finds everything that is wrong in specs, by every rule about one revision.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use crate::finding::Finding;
use crate::model::{Accepted, Products, Spec};
use crate::paths::ACCEPTED_FILE;
use crate::rule::Rule;
use crate::spec_file::SpecFile;
use crate::{accepted, consequences, parse, rules, unformatted};

/// Every rule about specs, by subject.
pub static RULES: LazyLock<Vec<&'static Rule>> =
    LazyLock::new(|| rules::described().chain(accepted::described()).collect());

/// Finds everything that is wrong in specs, sorted by file, line and column.
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
    let mut findings = examine(files);
    let faulty: HashSet<_> = findings.iter().map(|finding| &*finding.path).collect();
    let is_sound = |file: &&SpecFile| !faulty.contains(file.path());
    let unformatted: Vec<_> =
        files.iter().filter(is_sound).filter_map(unformatted::check).collect();
    findings.extend(unformatted);
    sort(&mut findings);
    findings
}

/// Everything that is wrong in specs except their layout.
pub(crate) fn examine(files: &[SpecFile]) -> Vec<Finding> {
    let mut parsed = Parsed::new(files);
    parsed.check(files);
    parsed.findings
}

/// Files as far as they can be read, and what is wrong in them so far.
pub(crate) struct Parsed<'f> {
    /// Lists of products; one, if all is well.
    pub(crate) products: Vec<Products<'f>>,
    pub(crate) specs: Vec<Spec<'f>>,
    pub(crate) findings: Vec<Finding>,
}

impl<'f> Parsed<'f> {
    pub(crate) fn new(files: &'f [SpecFile]) -> Self {
        let (mut products, mut specs, mut findings) = (Vec::new(), Vec::new(), Vec::new());
        for file in files {
            if Path::new(file.path()).ends_with(ACCEPTED_FILE) {
                let acceptances: Accepted<'_> = parse::parse(file, &mut findings);
                let strings: Vec<_> = acceptances.strings().collect();
                rules::check_texts(file, &strings, &mut findings);
                accepted::check(&acceptances, &mut findings);
            } else if file.is_products() {
                let list: Products<'_> = parse::parse(file, &mut findings);
                let strings: Vec<_> = list.strings().collect();
                rules::check_texts(file, &strings, &mut findings);
                rules::products::check(&list, &mut findings);
                products.push(list);
            } else {
                specs.push(parse::parse_spec(file, &mut findings));
            }
        }
        // Without a list, nothing is known of products.
        if !products.is_empty() {
            rules::products::unlisted(&products, &specs, &mut findings);
        }
        Self { products, specs, findings }
    }

    /// Adds what the rules find, and puts everything in order.
    pub(crate) fn check(&mut self, files: &[SpecFile]) {
        rules::check(&self.specs, &mut self.findings);
        consequences::drop_consequences(files, &mut self.findings);
        sort(&mut self.findings);
        self.findings.dedup();
    }
}

/// Sorts findings as they are reported.
pub(crate) fn sort(findings: &mut [Finding]) {
    findings.sort_by(|one, other| one.order().cmp(&other.order()));
}
