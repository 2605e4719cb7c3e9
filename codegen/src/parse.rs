//! From the bytes of a spec to the model: TOML, its structure and the types of its values.

mod fields;
mod recover;
mod value;

use std::fmt::Display;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::Finding;
use crate::layout::depth::{DEEPEST, too_deep};
use crate::model::{
    Acceptance, Accepted, Edition, Entry, Product, Products, Source, Spec, Table, Text,
};
use crate::rule::Rule;
use crate::rules::structure::{EMPTY_ARRAY, NOT_UTF8, SCHEMA_VERSION, SYNTAX};
use crate::spec_file::SpecFile;
use fields::Fields;

/// The version of the spec format that this generator reads.
const SCHEMA: i32 = 1;

/// Faults of the file that `parse` works on.
struct Faults<'f, 'r> {
    file: &'f SpecFile,
    findings: &'r mut Vec<Finding>,
}

impl Faults<'_, '_> {
    fn report(&mut self, rule: &'static Rule, span: &Range<usize>, message: impl Display) {
        self.findings.push(Finding::new(self.file, span, rule, message));
    }

    fn report_with_help(
        &mut self,
        rule: &'static Rule,
        span: &Range<usize>,
        message: impl Display,
        help: impl Display,
    ) {
        self.findings.push(Finding::new(self.file, span, rule, message).with_help(help));
    }
}

/// Reads one spec as far as it can be read; what cannot is a finding.
pub(crate) fn parse<'f>(file: &'f SpecFile, findings: &mut Vec<Finding>) -> Spec<'f> {
    let mut faults = Faults { file, findings };
    let mut spec = Spec { file, product: None, sources: Vec::new(), tables: Vec::new() };
    with_document(file, &mut faults, |document, faults| document_into(&mut spec, document, faults));
    spec
}

/// Reads `spec/accepted.toml` as far as it can be read; what cannot is a finding.
pub(crate) fn accepted<'f>(file: &'f SpecFile, findings: &mut Vec<Finding>) -> Accepted<'f> {
    let mut faults = Faults { file, findings };
    let mut accepted = Accepted { file, acceptances: Vec::new() };
    with_document(file, &mut faults, |document, faults| {
        let mut fields = Fields::new("a list of acceptances", document, 0..0);
        schema(&mut fields, faults);
        accepted.acceptances = blocks(fields.optional("accepted"), acceptance, faults);
        fields.finish(faults);
    });
    accepted
}

/// Reads `spec/products.toml` as far as it can be read; what cannot is a finding.
pub(crate) fn products<'f>(file: &'f SpecFile, findings: &mut Vec<Finding>) -> Products<'f> {
    let mut faults = Faults { file, findings };
    let mut products = Products { file, products: Vec::new() };
    with_document(file, &mut faults, |document, faults| {
        let mut fields = Fields::new("a list of products", document, 0..0);
        schema(&mut fields, faults);
        products.products = blocks(fields.required("product", faults), product, faults);
        fields.finish(faults);
    });
    products
}

/// Hands on the TOML of a file, if it is any.
fn with_document(
    file: &SpecFile,
    faults: &mut Faults<'_, '_>,
    read: impl FnOnce(&DeTable<'_>, &mut Faults<'_, '_>),
) {
    let text = match str::from_utf8(file.bytes()) {
        Ok(text) => text,
        Err(error) => {
            let place = error.valid_up_to();
            faults.report(&NOT_UTF8, &(place..place), "a spec is UTF-8, and this byte is not");
            return;
        }
    };
    if let Some(place) = too_deep(text) {
        let message = format!("this is nested more than {DEEPEST} levels deep");
        faults.report(&SYNTAX, &place, message);
        return;
    }
    // Most specs are TOML, and are parsed once.
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return read(document.get_ref(), faults);
    }
    let (text, errors) = recover::recover(text);
    for error in errors {
        faults.report(&SYNTAX, &error.span, error.message);
    }
    let (document, _) = DeTable::parse_recoverable(&text);
    read(document.get_ref(), faults);
}

fn document_into(spec: &mut Spec<'_>, document: &DeTable<'_>, faults: &mut Faults<'_, '_>) {
    let mut fields = Fields::new("a spec", document, 0..0);
    schema(&mut fields, faults);
    spec.product = fields.required("product", faults).and_then(|it| value::string(it, faults));
    spec.sources = blocks(fields.required("source", faults), source, faults);
    spec.tables = blocks(fields.required("table", faults), table, faults);
    fields.finish(faults);
}

/// The version of the format, which every file states.
fn schema(fields: &mut Fields<'_, '_>, faults: &mut Faults<'_, '_>) {
    if let Some(schema) = fields.required("schema", faults)
        && let Some(version) = value::integer(schema, &SCHEMA_VERSION, faults)
        && *version.get_ref() != SCHEMA
    {
        let message = format!("this generator reads schema {SCHEMA}");
        faults.report(&SCHEMA_VERSION, &schema.span(), message);
    }
}

/// Every block of an array of tables such as `[[table]]`.
fn blocks<T>(
    blocks: Option<&Spanned<DeValue<'_>>>,
    read: fn(&DeTable<'_>, Range<usize>, &mut Faults<'_, '_>) -> T,
    faults: &mut Faults<'_, '_>,
) -> Vec<T> {
    let Some(array) = blocks.and_then(|blocks| value::array(blocks, faults)) else {
        return Vec::new();
    };
    if array.is_empty() {
        let message = "this array needs at least one block";
        let span = blocks.map_or(0..0, Spanned::span);
        faults.report(&EMPTY_ARRAY, &span, message);
    }
    let read_block = |block: &Spanned<DeValue<'_>>| {
        let table = value::table(block, faults)?;
        Some(read(table, block.span(), faults))
    };
    array.iter().filter_map(read_block).collect()
}

fn product(block: &DeTable<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Product {
    let mut fields = Fields::new("[[product]]", block, header);
    let product = Product {
        id: fields.required("id", faults).and_then(|it| value::string(it, faults)),
        name: fields.required("name", faults).map(|it| text(it, faults)).unwrap_or_default(),
    };
    fields.finish(faults);
    product
}

fn source(block: &DeTable<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Source {
    let mut fields = Fields::new("[[source]]", block, header);
    let source = Source {
        id: fields.required("id", faults).and_then(|it| value::string(it, faults)),
        title: fields.required("title", faults).and_then(|it| value::string(it, faults)),
        lang: fields.required("lang", faults).and_then(|it| value::word(it, faults)),
        url: fields.optional("url").and_then(|it| value::string(it, faults)),
    };
    fields.finish(faults);
    source
}

fn table(block: &DeTable<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Table {
    let mut fields = Fields::new("[[table]]", block, header);
    let table = Table {
        name: fields.required("enum", faults).and_then(|it| value::string(it, faults)),
        level: fields.required("level", faults).and_then(|it| value::word(it, faults)),
        label: fields.required("label", faults).map(|it| text(it, faults)).unwrap_or_default(),
        summary: fields.required("summary", faults).and_then(|it| value::string(it, faults)),
        reserved: fields
            .optional("reserved")
            .map(|it| value::filled(it, value::code, faults))
            .unwrap_or_default(),
        entries: blocks(fields.required("error", faults), entry, faults),
    };
    fields.finish(faults);
    table
}

fn entry(block: &DeTable<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Entry {
    let mut fields = Fields::new("[[table.error]]", block, header);
    let entry = Entry {
        code: fields.required("code", faults).and_then(|it| value::code(it, faults)),
        name: fields.required("name", faults).and_then(|it| value::string(it, faults)),
        former_names: fields
            .optional("former_names")
            .map(|it| value::filled(it, value::string, faults))
            .unwrap_or_default(),
        id: fields.optional("id").and_then(|it| value::string(it, faults)),
        title: fields.required("title", faults).map(|it| text(it, faults)).unwrap_or_default(),
        remedy: fields.required("remedy", faults).map(|it| text(it, faults)).unwrap_or_default(),
        category: fields.required("category", faults).and_then(|it| value::word(it, faults)),
        retry: fields.required("retry", faults).and_then(|it| value::word(it, faults)),
        basis: fields.required("basis", faults).and_then(|it| value::word(it, faults)),
        note: fields.optional("note").and_then(|it| value::string(it, faults)),
        sources: fields.required("sources", faults).and_then(|it| value::strings(it, faults)),
        status: fields.optional("status").and_then(|it| value::word(it, faults)),
        since: fields.optional("since").and_then(|it| value::string(it, faults)),
        reason: fields.optional("reason").map(|it| text(it, faults)),
        editions: blocks(fields.optional("edition"), edition, faults),
    };
    fields.finish(faults);
    entry
}

fn edition(block: &DeTable<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Edition {
    let mut fields = Fields::new("[[table.error.edition]]", block, header.clone());
    let edition = Edition {
        header,
        product: fields.required("product", faults).and_then(|it| value::string(it, faults)),
        title: fields.optional("title").map(|it| text(it, faults)),
        remedy: fields.optional("remedy").map(|it| text(it, faults)),
    };
    fields.finish(faults);
    edition
}

fn acceptance(
    block: &DeTable<'_>,
    header: Range<usize>,
    faults: &mut Faults<'_, '_>,
) -> Acceptance {
    let mut fields = Fields::new("[[accepted]]", block, header);
    let mut word = |key| fields.required(key, faults).and_then(|it| value::string(it, faults));
    let (rule, table) = (word("rule"), word("table"));
    let (fingerprint, reason, version) = (word("fingerprint"), word("reason"), word("version"));
    let code = fields.optional("code").and_then(|it| value::code(it, faults));
    fields.finish(faults);
    Acceptance { rule, table, code, fingerprint, reason, version }
}

fn text(languages: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Text {
    let Some(table) = value::table(languages, faults) else {
        return Text::default();
    };
    let mut fields = Fields::new("a text", table, languages.span());
    let text = Text {
        en: fields.required("en", faults).and_then(|it| value::string(it, faults)),
        zh: fields.required("zh", faults).and_then(|it| value::string(it, faults)),
    };
    fields.finish(faults);
    text
}
