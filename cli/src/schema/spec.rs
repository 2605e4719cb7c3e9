//! The spec format as types, for their schema alone: editors complete and check specs with it.
#![allow(dead_code, reason = "the types are never made, only described")]

use schemars::{JsonSchema, Schema, SchemaGenerator};
use tencentcloud_errors::Product;

use crate::document::{categories, languages, products, verdicts, words};

/// Error codes of the Tencent Cloud API as one page states them; spec/README.md explains it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Spec of error codes")]
pub(super) struct Spec {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    schema: i32,
    /// Whose codes these are; `public` for those that belong to every product.
    #[schemars(schema_with = "file_product")]
    product: String,
    /// The pages that the facts come from.
    #[schemars(length(min = 1))]
    source: Vec<Source>,
    /// The enums.
    #[schemars(length(min = 1))]
    table: Vec<Table>,
}

/// A page that the facts come from.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Source {
    /// A name in kebab-case; the same page has the same id in every file.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"))]
    id: String,
    /// The page's title, in English.
    title: String,
    /// The language of the page.
    #[schemars(schema_with = "languages")]
    lang: String,
    /// The address of the page, where it is known.
    #[schemars(regex(pattern = r"^https://"))]
    url: Option<String>,
}

/// One enum.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Table {
    /// The enum's name in Rust, ending in `Error`.
    #[schemars(rename = "enum", regex(pattern = r"^[A-Z][A-Za-z0-9]*Error$"))]
    name: String,
    /// Where the code stands in a reply: in `code`, or in brackets before `message`.
    #[schemars(schema_with = "level")]
    level: String,
    /// What the table's codes are called, in two or three words.
    label: Text,
    /// The enum's documentation.
    summary: String,
    /// Codes that no entry may have, in ascending order.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    reserved: Option<Vec<i32>>,
    /// The codes, in ascending order.
    #[schemars(length(min = 1))]
    error: Vec<Entry>,
}

/// One code.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Entry {
    /// The number that the service sends; 0 is success, and no error.
    code: i32,
    /// The Rust variant, in `UpperCamelCase` with acronyms as words.
    #[schemars(regex(pattern = r"^[A-Z][A-Za-z0-9]*$"))]
    name: String,
    /// Names that the variant once had; they stay as deprecated constants.
    #[schemars(length(min = 1), inner(regex(pattern = r"^[A-Z][A-Za-z0-9]*$")))]
    former_names: Option<Vec<String>>,
    /// The vendor's dotted id.
    id: Option<String>,
    /// What happened; in Chinese the service's own wording.
    title: Text,
    /// What to do now, in one or two sentences.
    remedy: Text,
    /// What kind of failure this is, in the terms of `google.rpc`.
    #[schemars(schema_with = "categories")]
    category: String,
    /// Whether, and how, the request may be sent again.
    #[schemars(schema_with = "verdicts")]
    retry: String,
    /// Whether a page gives the advice, or we do; then `note` says why.
    #[schemars(schema_with = "basis")]
    basis: String,
    /// For reviewers; required with `inferred`.
    note: Option<String>,
    /// The ids of the pages that state this code; the texts follow the first.
    #[schemars(length(min = 1))]
    sources: Vec<String>,
    /// `retired` where the service has dropped the code; then `since` and `reason` say more.
    status: Option<Status>,
    /// The version of the crate that retires the code.
    #[schemars(regex(pattern = r"^\d+\.\d+\.\d+"))]
    since: Option<String>,
    /// Why the code is retired, and what takes its place.
    reason: Option<Text>,
    /// What single products' pages say differently; public codes only.
    #[schemars(default)]
    edition: Vec<Edition>,
}

/// Whether the service still sends a code.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
enum Status {
    /// It does not, or should not.
    Retired,
}

/// What one product's page says differently.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Edition {
    /// The product whose page this is.
    #[schemars(schema_with = "products")]
    product: String,
    /// The title, if it differs.
    title: Option<Text>,
    /// The remedy, if it differs.
    remedy: Option<Text>,
}

/// A text in every language.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Text {
    /// English.
    en: String,
    /// Simplified Chinese.
    zh: String,
}

fn file_product(_: &mut SchemaGenerator) -> Schema {
    words(["public"].into_iter().chain(Product::ALL.iter().map(|word| word.as_str())))
}

fn level(_: &mut SchemaGenerator) -> Schema {
    words(["public", "module"])
}

fn basis(_: &mut SchemaGenerator) -> Schema {
    words(["documented", "inferred"])
}
